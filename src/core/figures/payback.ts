import { valueOf, type Case } from '../plan/assumption';
import type { PlacedAssumption, Plan } from '../plan/plan';
import { monthsToCover, purchasesToCover } from '../projection/customer-payback';
import { newCustomerContributions } from '../projection/new-customer-value';
import {
	assumed,
	casesBetween,
	hasRange,
	input,
	opposite,
	unavailable,
	weakestInput,
	weakestOf,
	type Draft,
} from './draft';
import type { Figure } from './figure';
import { changedOn } from './measured';
import { newCustomerInput } from './new-customer';

/** Months over which the projection follows a new customer. */
const followed = 60;

type PaybackId = 'cac.profitFromPurchase' | 'cac.paybackMonths';

/** With which purchase, and with which month, a new customer has brought back what it cost to win them (R65). */
export function paybackFigures(
	plan: Plan,
	assumptions: readonly PlacedAssumption[],
	cac: Draft,
): Record<PaybackId, Draft> {
	if (cac.value === undefined)
		return { 'cac.profitFromPurchase': unavailable(cac.missing), 'cac.paybackMonths': unavailable(cac.missing) };
	return { 'cac.profitFromPurchase': fromPurchase(plan, cac), 'cac.paybackMonths': months(plan, assumptions, cac) };
}

type Known = Extract<Draft, { value: number }>;
type Cost = Pick<Figure, 'interval'> & { readonly value: number };

/** The cost in a case: `low` is the dear one. */
const costAt = ({ value, interval }: Cost, which: Case) =>
	which === 'likely' ? value : (interval?.[opposite[which]] ?? value);

function fromPurchase(plan: Plan, cac: Known): Draft {
	const { basket, margin } = plan.baseline;
	const at = (which: Case) => purchasesToCover(valueOf(basket, which) * valueOf(margin, which), costAt(cac, which));
	const value = at('likely');
	if (value === undefined) return unavailable('no-payback');
	const inputs = [
		input('cac', cac.value, 'money', cac.provenance),
		assumed('basket', basket, 'money'),
		assumed('margin', margin, 'share'),
		input('purchaseMargin', basket.likely * margin.likely, 'money', weakestOf([basket.provenance, margin.provenance])),
	];
	return {
		value,
		...((cac.interval ?? [basket, margin].some(hasRange)) && casesBetween(at('low'), at('high'))),
		inputs,
		provenance: weakestInput(inputs),
		date: changedOn(plan),
	};
}

function months(plan: Plan, assumptions: readonly PlacedAssumption[], cac: Known): Draft {
	const { basket, purchasesPerYear, margin, retention } = plan.baseline;
	const at = (which: Case) => monthsToCover(customerContributions(plan, which), costAt(cac, which));
	const value = at('likely');
	if (value === undefined) return unavailable('no-payback');
	const ofMeasures = assumptions
		.filter(({ path }) => /^measures\.\d+\.(reach|effects)/.test(path))
		.map(({ assumption }) => assumption);
	const own = [basket, purchasesPerYear, margin, retention.firstYear, retention.established];
	const inputs = [
		input('cac', cac.value, 'money', cac.provenance),
		assumed('basket', basket, 'money'),
		assumed('purchasesPerYear', purchasesPerYear, 'count'),
		assumed('margin', margin, 'share'),
		assumed('retentionFirstYear', retention.firstYear, 'share'),
		assumed('retentionEstablished', retention.established, 'share'),
	];
	return {
		value,
		...((cac.interval ?? [...own, ...ofMeasures].some(hasRange)) && casesBetween(at('low'), at('high'))),
		inputs,
		provenance: weakestOf([...inputs, ...ofMeasures].flatMap(({ provenance }) => provenance ?? [])),
		date: changedOn(plan),
	};
}

/** What a new customer is expected to bring month by month at one end of everything assumed of them. */
const customerContributions = (plan: Plan, which: Case): number[] =>
	newCustomerContributions(newCustomerInput(plan, which), followed);

/** What the charts of the payback are drawn from. Minor units, unrounded. */
export interface Payback {
	readonly cac: number;
	/** contribution of one purchase, the same for every one */
	readonly perPurchase: number;
	/** expected contribution by month; `low` and `high` only where anything has a range */
	readonly monthly: Readonly<Record<Case, readonly number[]>>;
	readonly cost: Readonly<Record<Case, number>>;
	/** also in the cautious case within the months followed */
	readonly paysIfCautious: boolean;
}

/** The course behind the payback figures. @param cac the key figure `cac.money`; undefined without its value */
export function customerPayback(plan: Plan, cac: Pick<Figure, 'value' | 'interval'>): Payback | undefined {
	if (cac.value === undefined) return undefined;
	const cost = { value: cac.value, interval: cac.interval };
	const { basket, margin } = plan.baseline;
	const each = <T>(of: (which: Case) => T) => ({ low: of('low'), likely: of('likely'), high: of('high') });
	const monthly = each((which) => customerContributions(plan, which));
	const dear = costAt(cost, 'low');
	return {
		cac: cac.value,
		perPurchase: basket.likely * margin.likely,
		monthly,
		cost: { low: dear, likely: cac.value, high: costAt(cost, 'high') },
		paysIfCautious: monthsToCover(monthly.low, dear) !== undefined,
	};
}
