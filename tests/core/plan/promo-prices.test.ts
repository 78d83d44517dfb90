import { expect, test } from 'vitest';
import { priceJumps, promoPrices } from '../../../src/core/plan/promo-prices';
import { budgetLines } from '../../../src/core/plan/budget-lines';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

/** The letter starts in April 2027 (month 24327); its dispatch costs 15 € a month, at first 5 € for so many months. */
function withPromo(months: number, end?: number) {
	const plan = somePlan();
	const letter = plan.measures[1]!;
	letter.costs[0] = { ...letter.costs[0]!, promo: { amount: 500, months } };
	if (end !== undefined) letter.end = end;
	return plan;
}

test('an introductory price ends so many months after the start, and the jump is what comes on top', () => {
	expect(promoPrices(withPromo(6))).toEqual([
		{
			measure: { id: 'letter', name: 'Monatsbrief' },
			line: { id: 'mail', name: 'Versand' },
			promo: 500,
			regular: 1_500,
			jump: 1_000,
			from: 24_333,
			reached: true,
		},
	]);
});

test('the month of the jump is the one in which the budget jumps', () => {
	const plan = withPromo(6);
	const [line] = budgetLines(plan, planProjection(plan).likely.months).filter(({ id }) => id === 'mail');
	const from = promoPrices(plan)[0]!.from - plan.business.firstMonth;
	expect(line!.months.slice(from - 1, from + 1)).toEqual([500, 1_500]);
});

test('a price that ends after the plan or after its measure is never reached', () => {
	expect(promoPrices(withPromo(33))[0]).toMatchObject({ from: 24_360, reached: false });
	expect(promoPrices(withPromo(32))[0]).toMatchObject({ from: 24_359, reached: true });
	expect(promoPrices(withPromo(6, 8))[0]).toMatchObject({ reached: false });
	expect(promoPrices(withPromo(6, 9))[0]).toMatchObject({ reached: true });
});

test('without an introductory price, or one of no months, there is nothing to end', () => {
	expect(promoPrices(somePlan())).toEqual([]);
	expect(promoPrices(withPromo(0))).toEqual([]);
});

test('prices that end in the same month jump together, those never reached not at all', () => {
	const plan = withPromo(6);
	const card = plan.measures[0]!;
	// The stamp card starts two months earlier.
	const coffee = { ...card.costs[1]!, promo: { amount: 7_500, months: 8 } };
	const later = { ...coffee, id: 'later', promo: { amount: 9_000, months: 3 } };
	const never = { ...coffee, id: 'never', promo: { amount: 0, months: 60 } };
	card.costs = [coffee, later, never];
	expect(priceJumps(promoPrices(plan))).toEqual([
		{ month: 24_328, jump: -1_000 },
		{ month: 24_333, jump: 1_500 },
	]);
});
