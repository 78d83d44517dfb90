import { service } from '../plan/templates/service';
import { fail, ok } from '../problem';
import {
	breakEvenShare,
	refused,
	sumOf,
	type Calculated,
	type CostPart,
	type Fields,
	type InputOf,
} from './calculator';
import { basket, count, margin, money, purchases, role, share } from './shared-fields';

export const complaintFields = {
	/** a month */
	complaints: {
		...count(({ customers }) => Math.max(1, Math.round(customers * 0.005)), 'offer', { max: 1e6 }),
		kind: 'number',
	},
	/** share that would leave if nothing were done */
	leaving: share(0.4, 'offer'),
	/** share of them that stays because of what is done */
	recovered: share(service.complaintRecovery.effects.loss[1], 'offer', 'template'),
	/** a case */
	goodwill: money(1_000, 'effort'),
	minutes: {
		kind: 'minutes',
		min: 0,
		max: 10_000,
		group: 'effort',
		from: 'example',
		start: () => 20,
	},
	role,
	purchases,
	basket,
	margin,
	/** contributions of a year a kept customer still brings, discounted */
	remaining: {
		kind: 'years',
		min: 0,
		max: 10_000,
		group: 'plan',
		from: 'plan',
		start: ({ remaining }) => Math.min(10_000, remaining),
	},
} as const satisfies Fields;
export type ComplaintInput = InputOf<typeof complaintFields>;

export type ComplaintCost = 'goodwill' | 'hours';

export interface Complaints {
	/** cases / of them who would leave / customers kept, in a year */
	readonly cases: number;
	readonly wouldLeave: number;
	readonly saved: number;
	/** remaining value of one of them, minor units */
	readonly customerValue: number;
	/** in a year; they add up to `cost` */
	readonly costs: readonly CostPart<ComplaintCost>[];
	readonly cost: number;
	/** cost of one case */
	readonly perCase: number;
	readonly hoursPerMonth: number;
	readonly value: number;
	readonly net: number;
	/** share of those who would leave that has to stay */
	readonly breakEven: Calculated<number>;
}

/**
 * What it costs to make up for complaints, and what the customers kept by it bring.
 *
 * cases = 12 · complaints a month; kept = cases · would leave · recovered; cost = cases · (goodwill + minutes ÷ 60 · hourly
 * cost); value = kept · purchases · basket · margin · years they still count for, by default r ÷ (1 + d − r): the remaining
 * value of a customer as the cost of churn has it. It pays from a share recovered of cost ÷ (cases · would leave · value of
 * one). Unlike a gain of the plan this is the kept ones' whole remaining value, without overlap with other measures.
 *
 * @param input money in minor units, shares 0 to 1; complaints a month, minutes a case
 * @returns money a year in minor units, unrounded; fails without complaints
 * @see domain R20
 */
export function complaints(input: ComplaintInput): Calculated<Complaints> {
	const fault = refused(complaintFields, input);
	if (fault) return fault;
	const cases = 12 * input.complaints;
	if (cases === 0) return fail('noComplaints');
	const wouldLeave = cases * input.leaving;
	const saved = wouldLeave * input.recovered;
	const customerValue = input.purchases * input.basket * input.margin * input.remaining;
	const costs: CostPart<ComplaintCost>[] = [
		{ key: 'goodwill', amount: cases * input.goodwill },
		{ key: 'hours', amount: (cases * input.minutes * input.hourlyCost) / 60 },
	];
	const cost = sumOf(costs);
	const value = saved * customerValue;
	return ok({
		cases,
		wouldLeave,
		saved,
		customerValue,
		costs,
		cost,
		perCase: cost / cases,
		hoursPerMonth: (input.complaints * input.minutes) / 60,
		value,
		net: value - cost,
		breakEven: breakEvenShare(cost, wouldLeave * customerValue),
	});
}
