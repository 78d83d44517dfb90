import type {
	Category,
	CostBasis,
	CostGroup,
	Effects,
	Goal,
	HourBasis,
	KpiId,
	LadderStep,
	Measure,
	Phase,
	PresetLine,
	TargetGroup,
} from '../../core/plan/measure';
import type { AcquisitionLine, Cadence } from '../../core/plan/plan';

/** Names of the plan's fixed lists. */
export interface PlanTerms {
	readonly category: Readonly<Record<Category, string>>;
	readonly goal: Readonly<Record<Goal, string>>;
	readonly phase: Readonly<Record<Phase, string>>;
	readonly costGroup: Readonly<Record<CostGroup, string>>;
	readonly preset: Readonly<Record<PresetLine, string>>;
	readonly costBasis: Readonly<Record<CostBasis, string>>;
	readonly hourBasis: Readonly<Record<HourBasis, string>>;
	readonly targetGroup: Readonly<Record<TargetGroup, string>>;
	readonly ladderStep: Readonly<Record<LadderStep, string>>;
	readonly kpi: Readonly<Record<KpiId, string>>;
	readonly legalBasis: Readonly<Record<NonNullable<Measure['legalBasis']>, string>>;
	readonly effect: Readonly<Record<keyof Effects, string>>;
	readonly personalisation: readonly [string, string, string, string];
	readonly cadence: Readonly<Record<Cadence, string>>;
	readonly acquisition: Readonly<Record<AcquisitionLine['kind'], string>>;
	readonly acquisitionBasis: Readonly<Record<AcquisitionLine['per'], string>>;
}

export const terms: PlanTerms = {
	category: {
		businessModel: 'Business model',
		service: 'Customer service',
		communication: 'Communication',
		discounts: 'Discounts and rewards',
		events: 'Events',
	},
	goal: {
		winBack: 'Win back the most valuable customers',
		keep: 'Keep existing customers',
		basket: 'Larger baskets',
		brand: 'Attachment to the brand',
		satisfaction: 'Satisfaction',
		data: 'Learn about customers',
	},
	phase: { analysis: 'Analysis', planning: 'Planning', execution: 'Execution', control: 'Control' },
	costGroup: { team: 'Team', tools: 'Tools', engagement: 'Customer benefits' },
	preset: {
		successTeam: 'Salaries for customer care',
		support: 'Share of support that acts ahead',
		marketingTime: 'Marketing time for existing customers',
		crm: 'Customer database (CRM)',
		loyaltySoftware: 'Loyalty programme software',
		email: 'E-mail dispatch',
		supportSoftware: 'Support software',
		discounts: 'Discounts for existing customers',
		rewards: 'Rewards',
		recognition: 'Recognition',
	},
	costBasis: {
		once: 'once',
		month: 'a month',
		quarter: 'a quarter',
		year: 'a year',
		activeCustomer: 'per active customer a month',
		participant: 'per participant a month',
		order: 'per order',
		participantRevenue: 'share of participants’ revenue',
	},
	hourBasis: { once: 'once', month: 'a month', quarter: 'a quarter', year: 'a year' },
	targetGroup: {
		all: 'All customers',
		firstYear: 'Customers in their first year',
		established: 'Customers of more than a year',
	},
	ladderStep: {
		prospect: 'Prospect',
		firstTime: 'First-time buyer',
		repeat: 'Repeat buyer',
		regular: 'Regular',
		recommender: 'Recommender',
		fan: 'Fan',
	},
	kpi: {
		retentionRate: 'Retention rate',
		repeatRate: 'Repeat purchase rate',
		secondPurchase: 'Share with a second purchase',
		basket: 'Basket',
		clv: 'Customer lifetime value',
		redemption: 'Redemption rate',
		nps: 'NPS',
		csat: 'Satisfied customers',
		churn: 'Churn',
		responseRate: 'Response rate',
		suggestionsDone: 'Suggestions carried out',
		firstResponseHours: 'Time to first reply',
		resolutionHours: 'Time to solution',
		recoveredComplaints: 'Complaints put right',
		referrals: 'Referrals',
		openRate: 'Opening rate',
		attendance: 'Attendance',
		usage: 'Share who use it',
		ticketVolume: 'Number of enquiries',
		contactsPerAccount: 'Contacts per customer',
	},
	legalBasis: {
		consent: 'Consent of the recipients',
		'uwg7-3': 'Existing customers, § 7 (3) UWG',
		none: 'No e-mails are sent',
	},
	effect: {
		loss: 'Fewer leave among those reached',
		purchases: 'More purchases per customer',
		basket: 'Larger basket',
		referrals: 'New customers each one brings in a year',
		winBack: 'Lost customers won back a month',
	},
	personalisation: ['0 · the same for all', '1 · by name', '2 · by group', '3 · made for the single customer'],
	cadence: { quarterly: 'every quarter', halfYearly: 'every half-year', yearly: 'every year' },
	acquisition: {
		ads: 'Advertising',
		content: 'Content, website',
		salesHours: 'Sales conversations',
		lostPitches: 'Offers without an order',
		firstOrderDiscount: 'Discount on the first order',
		other: 'Other',
	},
	acquisitionBasis: { month: 'a month', newCustomer: 'per new customer' },
};
