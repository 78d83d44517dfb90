import { expect, test } from 'vitest';
import { acquisitionTerms, projectionInput } from '../../../src/core/projection/plan-to-input';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

test('new customers grow by the year and follow the season of the calendar month', () => {
	const plan = somePlan();
	const { acquired } = plan.baseline;
	acquired.season = [0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
	plan.business.firstMonth = 24324 + 1;
	const given = projectionInput(plan).acquired;
	expect(given).toHaveLength(36);
	expect(given[0]).toBe(50);
	expect(given[11]).toBe(0);
	expect(given[12]).toBeCloseTo(50 * 1.05, 12);
});

test('acquisition hours are priced at the hourly cost of their role', () => {
	const plan = somePlan();
	plan.baseline.acquisition.push({
		id: 'first',
		name: 'Erstrabatt',
		kind: 'firstOrderDiscount',
		per: 'newCustomer',
		amount: { likely: 150, low: 100, high: 200, provenance: { kind: 'own' } },
	});
	expect(acquisitionTerms(plan)).toEqual({
		monthly: 12_000 + 6 * 3_000,
		perCustomer: 150,
		monthlyHours: 6,
		hoursPerCustomer: 0,
		imputedMonthly: 6 * 3_000,
		imputedPerCustomer: 0,
	});
	expect(acquisitionTerms(plan, 'high').perCustomer).toBe(200);
});

test('the cautious case moves effects and reach and nothing else', () => {
	const plan = somePlan();
	plan.measures[0]!.costs[1]!.amount = { likely: 8_000, low: 1, high: 99_000, provenance: { kind: 'own' } };
	const likely = projectionInput(plan);
	const low = projectionInput(plan, 'low');
	expect(low.measures[0]).toMatchObject({ reach: 0.3, effects: { loss: 0.03, purchases: 0.04 } });
	expect(low.measures.map(({ costs, hours }) => [costs, hours])).toEqual(
		likely.measures.map(({ costs, hours }) => [costs, hours]),
	);
	expect({ ...low, measures: [] }).toEqual({ ...likely, measures: [] });
	expect(projectionInput(plan, { effects: 'likely', costs: 'low' }).measures[0]!.costs[1]!.amount).toBe(1);
});

test('the cases lie in order and the plan without measures costs nothing', () => {
	const { likely, cautious, favourable, without } = planProjection(somePlan());
	const closing = (one: typeof likely) => one.months.at(-1)!.closing;
	expect(closing(without)).toBeLessThan(closing(cautious));
	expect(closing(cautious)).toBeLessThan(closing(likely));
	expect(closing(likely)).toBeLessThan(closing(favourable));
	expect(without.years.every(({ retentionCost, hours }) => retentionCost === 0 && hours === 0)).toBe(true);
});
