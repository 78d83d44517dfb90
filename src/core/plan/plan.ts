import { Day, Id, Line, Money, Month, Share, Text, z, type Infer } from '../schema';
import { assumption, type Assumption } from './assumption';
import { goals, Measure } from './measure';

export const currencies = ['EUR', 'CHF', 'USD', 'GBP', 'DKK', 'SEK', 'NOK', 'PLN', 'CZK'] as const;
export type Currency = (typeof currencies)[number];
/** Industries with a benchmark of their own (R71) and others. */
export const industries = [
	'cafe',
	'retail',
	'shop',
	'media',
	'software',
	'finance',
	'consulting',
	'crafts',
	'health',
	'other',
] as const;
export type Industry = (typeof industries)[number];
export const relations = ['contractual', 'nonContractual'] as const;
const cadences = ['quarterly', 'halfYearly', 'yearly'] as const;
export type Cadence = (typeof cadences)[number];
export const demoIds = ['cafe', 'shop', 'consultancy'] as const;
export type DemoId = (typeof demoIds)[number];

const Count = z.number().check(z.minimum(0), z.maximum(1e9));
const Amount = z.optional(assumption(Money));

export const Business = z.looseObject({
	name: Line,
	/** what it sells, to whom */
	offer: Text,
	place: Line,
	industry: z.enum(industries),
	relation: z.enum(relations),
	currency: z.enum(currencies),
	firstMonth: Month,
	/** months */
	horizon: z.int().check(z.minimum(12), z.maximum(60)),
	/** review cadence, set by the sales cycle (R72) */
	cadence: z.enum(cadences),
});
export type Business = Infer<typeof Business>;

const acquisitionKinds = ['ads', 'content', 'salesHours', 'lostPitches', 'firstOrderDiscount', 'other'] as const;
/** One line of the CAC worksheet (R34, R42): money, or hours of a role, per month or per new customer. */
export const AcquisitionLine = z.looseObject({
	id: Id,
	name: Line,
	kind: z.enum(acquisitionKinds),
	per: z.enum(['month', 'newCustomer']),
	/** money lines: minor units */
	amount: z.optional(assumption(Money)),
	/** hour lines: hours of the role, priced at its hourly cost */
	hours: z.optional(assumption(Count)),
	role: z.optional(Id),
});
export type AcquisitionLine = Infer<typeof AcquisitionLine>;

export const Baseline = z.looseObject({
	/** customers when the plan begins: younger than a year / older */
	opening: z.looseObject({ firstYear: assumption(Count), established: assumption(Count) }),
	/** new customers in an average month of the first year, growth a year, twelve seasonal weights from January (mean 1) */
	acquired: z.looseObject({
		perMonth: assumption(Count),
		growth: assumption(z.number().check(z.minimum(-0.99), z.maximum(10))),
		season: z.array(z.number().check(z.minimum(0), z.maximum(12))).check(z.length(12)),
	}),
	/** share still a customer a year later */
	retention: z.looseObject({ firstYear: assumption(Share), established: assumption(Share) }),
	purchasesPerYear: assumption(z.number().check(z.minimum(0), z.maximum(10_000))),
	basket: assumption(Money),
	margin: assumption(Share),
	discountRate: assumption(Share),
	acquisition: z.array(AcquisitionLine).check(z.maxLength(50)),
	/** per month, for the stress test */
	fixedCosts: z.optional(assumption(Money)),
	ownerSalary: z.optional(assumption(Money)),
	loanService: z.optional(assumption(Money)),
});
export type Baseline = Infer<typeof Baseline>;

export const Role = z.looseObject({
	id: Id,
	name: Line,
	hourlyCost: Money,
	/** counted as imputed cost, not as cash (P20) */
	imputed: z.boolean(),
	/** hours available for retention work in a month */
	hoursPerMonth: Count,
});
export type Role = Infer<typeof Role>;

/** A post that could take hours over: what it works and costs in a month, levies of the employer included. */
export const Post = z.looseObject({ hours: assumption(Count), cost: assumption(Money) });
export type Post = Infer<typeof Post>;

/** NPS answers counted by hand on one day: how many gave 0, 1, … 10. */
export const Tally = z.looseObject({
	id: Id,
	date: Day,
	counts: z.array(z.int().check(z.minimum(0), z.maximum(1e6))).check(z.length(11)),
	method: Line,
});
export type Tally = Infer<typeof Tally>;

/** `summaries`: one row a customer with first and last purchase, number and sum of the purchases */
export const dataSetKinds = ['transactions', 'customers', 'nps', 'summaries'] as const;
export type DataSetKind = (typeof dataSetKinds)[number];

/** What the plan knows of an imported file. The rows lie apart, as columns. */
export const DataSet = z.looseObject({
	id: Id,
	kind: z.enum(dataSetKinds),
	file: z.string(),
	/** ISO instant */
	importedAt: z.string(),
	accepted: z.int(),
	rejected: z.int(),
	skipped: z.int(),
	customers: z.int(),
	firstDay: z.optional(Day),
	lastDay: z.optional(Day),
	/** of the rows in the plan's currency: minor units, rounded once from the exact sum */
	sum: z.optional(Money),
	/** all currencies of the file with their sums; only where another than the plan's occurs */
	sums: z.optional(z.array(z.looseObject({ currency: z.string(), sum: Money, rows: z.int() }))),
	/** fields that had a column: what the file can answer */
	fields: z.optional(z.array(z.string())),
	/** columns of the file, stored or not */
	columns: z.optional(z.int()),
	/** the export it was recognised as */
	source: z.optional(z.string()),
	/** accepted rows that were added to another */
	merged: z.optional(z.int()),
	/** accepted rows without a customer */
	anonymous: z.optional(z.int()),
	/** rows of this file left out because they stand in that set */
	overlaps: z.optional(z.array(z.looseObject({ set: Id, rows: z.int() }))),
	/** customer keys were replaced by keyed hashes */
	pseudonyms: z.optional(z.boolean()),
});
export type DataSet = Infer<typeof DataSet>;

/** Named changes on top of the plan: a path into it and the value that stands there instead. */
const Scenario = z.looseObject({
	id: Id,
	name: Line,
	note: Text,
	changes: z.array(z.looseObject({ path: Line, value: z.number() })),
});

/** What really happened in a month. */
const Actual = z.looseObject({
	month: Month,
	customers: z.optional(Count),
	newCustomers: z.optional(Count),
	lostCustomers: z.optional(Count),
	revenue: z.optional(Money),
	retentionCost: z.optional(Money),
	acquisitionCost: z.optional(Money),
	note: z.optional(Text),
});

export const Plan = z.looseObject({
	id: Id,
	/** set for the demos: shown wherever the plan is */
	demo: z.optional(z.enum(demoIds)),
	/** ISO instants */
	created: z.string(),
	changed: z.string(),
	business: Business,
	baseline: Baseline,
	team: z.array(Role).check(z.maxLength(30)),
	/** posts compared with the hours they replace; absent: the usual ones of `posts.ts` */
	posts: z.optional(z.looseObject({ miniJob: Post, partTime: Post })),
	goals: z.looseObject({
		ranking: z.array(z.enum(goals)).check(z.length(6)),
		strategy: Text,
		/** the two leading questions (R11) */
		whyAgain: Text,
		whyHere: Text,
	}),
	measures: z.array(Measure).check(z.maxLength(200)),
	survey: z.looseObject({ tallies: z.array(Tally).check(z.maxLength(500)) }),
	dataSets: z.array(DataSet).check(z.maxLength(200)),
	scenarios: z.array(Scenario).check(z.maxLength(100)),
	actuals: z.array(Actual).check(z.maxLength(240)),
	/** how figures are defined, since when that is fixed (R47), and who is "active": a number, else the basis, else the average */
	definitions: z.looseObject({
		/** days without purchase after which a customer no longer counts as active */
		activityWindow: z.int().check(z.minimum(1), z.maximum(3650)),
		lockedOn: z.optional(Day),
		activeCustomers: z.optional(assumption(Count)),
		activeBasis: z.optional(z.enum(['end', 'measured', 'reached'])),
	}),
	/** the three numbers of those without data: customers at the start and end of a period, new ones in it (R38) */
	threeNumbers: z.optional(
		z.looseObject({ start: Count, end: Count, gained: Count, period: z.enum(['month', 'quarter', 'year']), date: Day }),
	),
	/** own rates for the comparison with the literature (R56); baskets where no data tell them apart (R3) */
	sales: z.optional(
		z.looseObject({
			existingSuccess: z.optional(assumption(Share)),
			newSuccess: z.optional(assumption(Share)),
			firstBasket: z.optional(assumption(Money)),
			repeatBasket: z.optional(assumption(Money)),
		}),
	),
	/** what no computation gives of the cost of a lost customer (R61): others who stay away, work and mood of the team */
	churnEstimates: z.optional(z.looseObject({ reputation: Amount, team: Amount })),
	/** what was typed into the calculators, by calculator and field: money in minor units, shares 0 to 1 */
	calculations: z.optional(z.record(z.string(), z.record(z.string(), z.number()))),
	conclusions: z.array(z.looseObject({ id: Id, figure: Line, text: Text, date: Day })),
	document: z.looseObject({
		language: z.enum(['de', 'en']),
		/** text blocks the user changed: by block id and language */
		blocks: z.record(z.string(), Text),
	}),
});
export type Plan = Infer<typeof Plan>;

/** An assumption with the path to it, such as `measures.0.reach`. */
export interface PlacedAssumption {
	readonly path: string;
	readonly assumption: Assumption;
}

/** Every assumption of a plan with the path it stands at, in reading order. */
export function assumptionsOf(plan: Plan): PlacedAssumption[] {
	const found: PlacedAssumption[] = [];
	const visit = (value: unknown, path: string) => {
		if (typeof value !== 'object' || value === null) return;
		if ('likely' in value && 'provenance' in value) {
			found.push({ path, assumption: value as Assumption });
			return;
		}
		for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
	};
	visit(plan.baseline, 'baseline');
	visit(plan.measures, 'measures');
	visit(plan.definitions, 'definitions');
	visit(plan.sales, 'sales');
	visit(plan.posts, 'posts');
	visit(plan.churnEstimates, 'churnEstimates');
	return found;
}
