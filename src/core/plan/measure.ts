import { Id, Line, Money, Share, Text, z, type Infer } from '../schema';
import { assumption } from './assumption';

/** The five fields of retention work (R12). */
export const categories = ['businessModel', 'service', 'communication', 'discounts', 'events'] as const;
export type Category = (typeof categories)[number];

/** The six goals of customer retention (R51). */
export const goals = ['winBack', 'keep', 'basket', 'brand', 'satisfaction', 'data'] as const;
export type Goal = (typeof goals)[number];

/** Phases of effort (R9). Analysis and planning usually fall due once, execution and control month by month. */
export const phases = ['analysis', 'planning', 'execution', 'control'] as const;
export type Phase = (typeof phases)[number];

export const costGroups = ['team', 'tools', 'engagement'] as const;
export type CostGroup = (typeof costGroups)[number];

/** Preset lines of the retention ledger in their three groups (R58). */
export const presetLines = {
	successTeam: 'team',
	support: 'team',
	marketingTime: 'team',
	crm: 'tools',
	loyaltySoftware: 'tools',
	email: 'tools',
	supportSoftware: 'tools',
	discounts: 'engagement',
	rewards: 'engagement',
	recognition: 'engagement',
} as const satisfies Record<string, CostGroup>;
export type PresetLine = keyof typeof presetLines;
const presetLineIds = Object.keys(presetLines) as [PresetLine, ...PresetLine[]];

/** What a cost line is paid for. `participantRevenue` takes a share of what participants spend (a discount). */
export const costBases = [
	'once',
	'month',
	'quarter',
	'year',
	'activeCustomer',
	'participant',
	'order',
	'participantRevenue',
] as const;
export type CostBasis = (typeof costBases)[number];
export const hourBases = ['once', 'month', 'quarter', 'year'] as const;
export type HourBasis = (typeof hourBases)[number];

export const targetGroups = ['all', 'firstYear', 'established'] as const;
export type TargetGroup = (typeof targetGroups)[number];

const ladderSteps = ['prospect', 'firstTime', 'repeat', 'regular', 'recommender', 'fan'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Measures of success a measure can be judged by (R46, R70). */
const kpis = [
	'retentionRate',
	'repeatRate',
	'secondPurchase',
	'basket',
	'clv',
	'redemption',
	'nps',
	'csat',
	'churn',
	'responseRate',
	'suggestionsDone',
	'firstResponseHours',
	'resolutionHours',
	'recoveredComplaints',
	'referrals',
	'openRate',
	'attendance',
	'usage',
	'ticketVolume',
	'contactsPerAccount',
] as const;
export type KpiId = (typeof kpis)[number];

/** On what an e-mail to existing customers rests (P26). No legal advice. */
const legalBases = ['consent', 'uwg7-3', 'none'] as const;

const MoneyAssumption = assumption(Money);
const ShareAssumption = assumption(Share);
const Rate = assumption(z.number().check(z.minimum(-1), z.maximum(10)));
const Hours = assumption(z.number().check(z.minimum(0), z.maximum(10_000)));
const MonthCount = z.int().check(z.minimum(0), z.maximum(120));

export const CostLine = z.looseObject({
	id: Id,
	name: Line,
	group: z.enum(costGroups),
	/** which of the ten preset ledger lines this is, if one */
	preset: z.optional(z.enum(presetLineIds)),
	per: z.enum(costBases),
	/** minor units; absent for `participantRevenue` */
	amount: z.optional(MoneyAssumption),
	/** share of participants' revenue; only for `participantRevenue` */
	share: z.optional(ShareAssumption),
	/** amount while the line has run fewer than `months` months (R22) */
	promo: z.optional(z.looseObject({ amount: Money, months: MonthCount })),
	/** for `once`: months after the measure's start */
	offset: z.optional(MonthCount),
});
export type CostLine = Infer<typeof CostLine>;

/** Hours of one role in one phase. A line with 0 hours is a confirmed zero; no line at all is an open question (R9). */
export const HourLine = z.looseObject({
	id: Id,
	role: Id,
	phase: z.enum(phases),
	per: z.enum(hourBases),
	hours: Hours,
	/** for `once`: months after the measure's start */
	offset: z.optional(MonthCount),
});
export type HourLine = Infer<typeof HourLine>;

/** What a measure changes at full effect, among those it reaches. Absent: nothing of the kind. */
export const Effects = z.looseObject({
	/** share of those who would leave that stay */
	loss: z.optional(ShareAssumption),
	/** relative change of purchases per customer, 0.08 = +8 % */
	purchases: z.optional(Rate),
	/** relative change of the basket */
	basket: z.optional(Rate),
	/** new customers each reached customer brings per year */
	referrals: z.optional(Rate),
	/** share of those lost in the last twelve months won back per month */
	winBack: z.optional(ShareAssumption),
});
export type Effects = Infer<typeof Effects>;

export const Measure = z.looseObject({
	id: Id,
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
	category: z.enum(categories),
	/** id of the template it was made from */
	template: z.optional(Id),
	/** why it fits the offer and the customers (R10) */
	why: Text,
	/** what the customer has from it (R15) */
	benefit: Text,
	targetGroup: z.enum(targetGroups),
	/** the target group in words */
	segment: Line,
	ladderStep: z.optional(z.enum(ladderSteps)),
	goals: z.array(z.enum(goals)),
	kpi: z.optional(
		z.looseObject({ id: z.enum(kpis), baseline: z.optional(z.number()), target: z.optional(z.number()) }),
	),
	/** who is responsible: a role's id */
	owner: z.optional(Id),
	legalBasis: z.optional(z.enum(legalBases)),
	/** 0 none … 3 made for the single customer (R68) */
	personalisation: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
	/** months after the plan's first month */
	start: MonthCount,
	/** months from start to the first effect */
	lag: MonthCount,
	/** months the effect takes to grow to its full size */
	ramp: MonthCount,
	/** last month it runs; absent: to the end of the plan */
	end: z.optional(MonthCount),
	/** months the effect takes to fade after the end */
	fade: MonthCount,
	/** share of the target group it reaches */
	reach: ShareAssumption,
	effects: Effects,
	costs: z.array(CostLine).check(z.maxLength(100)),
	hours: z.array(HourLine).check(z.maxLength(200)),
});
export type Measure = Infer<typeof Measure>;
