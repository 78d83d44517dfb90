import type { BaselinePath } from '../../core/plan/baseline-units';
import type { CostBasis, Effects, HourBasis, Phase } from '../../core/plan/measure';

type EffectName = Extract<keyof Effects, 'loss' | 'purchases' | 'basket' | 'referrals' | 'winBack'>;

/** Names of assumptions and of what they are counted by, as the appendix lists them. */
export interface DocumentLabels {
	readonly per: Readonly<Record<CostBasis | HourBasis, string>>;
	readonly phase: Readonly<Record<Phase, string>>;
	readonly effect: Readonly<Record<EffectName, string>>;
	readonly baseline: Readonly<Record<BaselinePath, string>>;
	/** where customers pay instalments of a contract instead of purchases */
	readonly contract: {
		readonly baseline: Readonly<Partial<Record<BaselinePath, string>>>;
		readonly effect: Readonly<Partial<Record<EffectName, string>>>;
	};
}

const per: DocumentLabels['per'] = {
	once: 'once',
	month: 'a month',
	quarter: 'a quarter',
	year: 'a year',
	activeCustomer: 'per active customer and month',
	participant: 'per participant and month',
	order: 'per participant’s order',
	participantRevenue: 'of participants’ revenue',
};
const phase: DocumentLabels['phase'] = {
	analysis: 'analysis',
	planning: 'planning',
	execution: 'execution',
	control: 'control',
};
const effect: DocumentLabels['effect'] = {
	loss: 'effect on those who would leave',
	purchases: 'effect on purchases',
	basket: 'effect on the basket',
	referrals: 'referred customers per customer and year',
	winBack: 'won back per month',
};
const baseline: DocumentLabels['baseline'] = {
	'opening.firstYear': 'Customers at the start, with us for less than a year',
	'opening.established': 'Customers at the start, with us for longer',
	'acquired.perMonth': 'New customers a month, average of the first year',
	'acquired.growth': 'Growth of new customers a year',
	'retention.firstYear': 'Retention in the first year, without measures',
	'retention.established': 'Retention in each further year, without measures',
	purchasesPerYear: 'Purchases per customer and year',
	basket: 'Basket',
	margin: 'Contribution margin, share of revenue',
	discountRate: 'Discount rate a year',
	fixedCosts: 'Fixed costs a month',
	ownerSalary: 'Owner’s salary a month',
	loanService: 'Loan service a month',
};

const contract: DocumentLabels['contract'] = {
	baseline: { purchasesPerYear: 'Instalments per customer and year', basket: 'Amount of an instalment' },
	effect: { purchases: 'effect on the number of instalments', basket: 'effect on the amount of an instalment' },
};

export const labels: DocumentLabels = { per, phase, effect, baseline, contract };
