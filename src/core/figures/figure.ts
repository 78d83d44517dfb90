/** A key figure: its unrounded value with everything needed to trace it. The words are in `i18n` (area `figures`). */
import type { Provenance } from '../plan/assumption';
import type { Interval } from '../metrics/reports';

/** THE list of key figures. Each id is the `data-figure` of the element that shows it. */
export const figureIds = [
	// retention
	'retention.strict', // share of customers still active at the end of the last full period (data or contracts)
	'retention.textbook', // (E − N) / S of the same period
	'retention.threeNumbers', // (E − N) / S from three typed numbers
	'retention.planFirstYear', // the plan's assumption
	'retention.planEstablished',
	'repeat.rate',
	'repeat.daysToSecond',
	'customers.total',
	'customers.active',
	'customers.opening', // those the plan begins with
	// NPS
	'nps.score',
	'nps.answers',
	'nps.promoters',
	'nps.passives',
	'nps.detractors',
	// basket
	'basket.all',
	'basket.new',
	'basket.returning',
	'basket.plan',
	'basket.planFirst', // assumptions before there are data (R3)
	'basket.planRepeat',
	'basket.difference', // later purchases less first ones: from data, else as assumed
	// cost of keeping and of winning, year 1 of the plan
	'retentionCost.year',
	'retentionCost.perActive',
	'retentionCost.perActiveQuarter', // first three months' cost ÷ active customers
	'retentionCost.hoursPerActive',
	'retentionCost.net', // less what the measures bring on top in the same year (R73)
	'cac.money', // money lines and priced hours per new customer
	'cac.hours',
	'cac.profitFromPurchase', // smallest number of purchases that covers the CAC (R65)
	'cac.paybackMonths', // the same in months, with those who leave
	'ratio.money', // CAC ÷ retention cost per active customer
	'ratio.hours',
	// what lost customers cost, year 1 of the plan (R61)
	'churn.perCustomer', // their place stays empty
	'churn.replaced', // a newcomer takes it
	'churn.year',
	'churn.saved', // without the measures less with them
	// value
	'clv.simple', // basket · purchases · margin · lifetime
	'clv.margin', // m · r / (1 + d − r), established customers' retention
	'clv.historic', // margin to date per customer, from data
	'clv.projected', // value of a new customer over 60 months in the projection
	'clv.toCac',
	'clv.gap', // CLV less yearly retention cost per active customer
	// plan
	'plan.gain', // result with the measures less result without them, over the horizon
	'plan.budgetYear1',
	'plan.hoursYear1',
	// projection
	'customers.equilibrium', // level at which as many leave as arrive, with the measures
	'customers.equilibriumWithout',
] as const;
export type FigureId = (typeof figureIds)[number];

export type Unit = 'share' | 'money' | 'count' | 'points' | 'hours' | 'ratio' | 'days' | 'months';

/** The unit of each figure's value. */
export const figureUnits = {
	'retention.strict': 'share',
	'retention.textbook': 'share',
	'retention.threeNumbers': 'share',
	'retention.planFirstYear': 'share',
	'retention.planEstablished': 'share',
	'repeat.rate': 'share',
	'repeat.daysToSecond': 'days',
	'customers.total': 'count',
	'customers.active': 'count',
	'customers.opening': 'count',
	'nps.score': 'points',
	'nps.answers': 'count',
	'nps.promoters': 'share',
	'nps.passives': 'share',
	'nps.detractors': 'share',
	'basket.all': 'money',
	'basket.new': 'money',
	'basket.returning': 'money',
	'basket.plan': 'money',
	'basket.planFirst': 'money',
	'basket.planRepeat': 'money',
	'basket.difference': 'money',
	'retentionCost.year': 'money',
	'retentionCost.perActive': 'money',
	'retentionCost.perActiveQuarter': 'money',
	'retentionCost.hoursPerActive': 'hours',
	'retentionCost.net': 'money',
	'cac.money': 'money',
	'cac.hours': 'hours',
	'cac.profitFromPurchase': 'count',
	'cac.paybackMonths': 'months',
	'ratio.money': 'ratio',
	'ratio.hours': 'ratio',
	'churn.perCustomer': 'money',
	'churn.replaced': 'money',
	'churn.year': 'money',
	'churn.saved': 'money',
	'clv.simple': 'money',
	'clv.margin': 'money',
	'clv.historic': 'money',
	'clv.projected': 'money',
	'clv.toCac': 'ratio',
	'clv.gap': 'money',
	'plan.gain': 'money',
	'plan.budgetYear1': 'money',
	'plan.hoursYear1': 'hours',
	'customers.equilibrium': 'count',
	'customers.equilibriumWithout': 'count',
} as const satisfies Record<FigureId, Unit>;

/** What can stand in a formula: keys into the words of area `figures`, `input`. */
export type FigureInputName =
	| 'start'
	| 'openingFirstYear'
	| 'openingEstablished'
	| 'end'
	| 'gained'
	| 'kept'
	| 'window'
	| 'customers'
	| 'repeatCustomers'
	| 'purchases'
	| 'revenue'
	| 'promoters'
	| 'passives'
	| 'detractors'
	| 'answers'
	| 'basket'
	| 'purchasesPerYear'
	| 'margin'
	| 'yearlyMargin'
	| 'retentionFirstYear'
	| 'retentionEstablished'
	| 'churn'
	| 'discountRate'
	| 'months'
	| 'revenuePerCustomer'
	| 'costTeam'
	| 'costTools'
	| 'costEngagement'
	| 'costCash'
	| 'costImputed'
	| 'retentionCost'
	| 'retentionCostQuarter'
	| 'retentionCostPerActive'
	| 'activeCustomers'
	| 'activeAverage'
	| 'activeEnd'
	| 'activeMeasured'
	| 'activeReached'
	| 'contributionWith'
	| 'contributionWithout'
	| 'hours'
	| 'hoursPerActive'
	| 'acquisitionCost'
	| 'acquisitionHours'
	| 'newCustomers'
	| 'cac'
	| 'cacHours'
	| 'purchaseMargin'
	| 'forgoneValue'
	| 'forgoneIfReplaced'
	| 'reputationEstimate'
	| 'teamEstimate'
	| 'lostCustomers'
	| 'wonBackCustomers'
	| 'churnPerCustomer'
	| 'churnYear'
	| 'churnYearWithout'
	| 'basketFirst'
	| 'basketRepeat'
	| 'clv'
	| 'arrivalsPerMonth'
	| 'lossFirstYear'
	| 'lossEstablished'
	| 'lossBoth'
	| 'resultWith'
	| 'resultWithout';

/** What stands in a formula: named in words, with its value and what it rests on. */
export interface FigureInput {
	readonly name: FigureInputName;
	readonly value: number;
	readonly unit: Unit;
	readonly provenance?: Provenance | undefined;
}

/** Why a figure is not available: key into the words of area `figures`, `missing`. */
export type MissingReason =
	| 'no-transactions'
	| 'no-named-customers' // purchases, but of nobody known
	| 'no-single-purchases' // there are summaries only
	| 'no-amounts' // in the plan's currency
	| 'no-answers'
	| 'no-three-numbers'
	| 'no-start-customers'
	| 'no-full-period'
	| 'no-active-customers'
	| 'no-new-customers'
	| 'no-acquisition-lines'
	| 'no-cost-lines'
	| 'no-hours'
	| 'no-repeat'
	| 'no-churn'
	| 'no-customers'
	| 'no-measures'
	| 'no-leaving-dates'
	| 'no-participants' // no measure reaches anybody
	| 'no-payback' // no purchases, or not those of the months followed, cover the acquisition cost
	| 'no-lost-customers'
	| 'no-plan-baskets'
	| 'too-few'
	| 'out-of-range';

export interface Figure {
	readonly id: FigureId;
	readonly unit: Unit;
	/** share 0 to 1, minor units, points, plain number; undefined when not available */
	readonly value: number | undefined;
	readonly missing?: MissingReason | undefined;
	readonly interval?: Interval | undefined;
	/**
	 * What the interval is: a 95 % interval; `cases`: everything the figure rests on at its unfavourable and at its favourable
	 * end; `measures`: only what is assumed of the measures, the business as assumed.
	 */
	readonly intervalKind?: 'wilson' | 'adjustedWald' | 'mean' | 'difference' | 'cases' | 'measures' | undefined;
	/** number of observations behind a measured figure */
	readonly n?: number | undefined;
	/** wider than ±10 points: to be read as indication only (P27) */
	readonly indicative?: boolean | undefined;
	readonly inputs: readonly FigureInput[];
	/** the weakest support among the inputs, or the measurement itself */
	readonly provenance?: Provenance | undefined;
	/** `yyyy-mm-dd`: last data day, or the plan's last change */
	readonly date?: string | undefined;
	/** first month and months of the period it is about */
	readonly period?: { readonly month: number; readonly months: number } | undefined;
}

export type Figures = Readonly<Record<FigureId, Figure>>;
