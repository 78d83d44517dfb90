import { expect, test } from 'vitest';
import { budget } from '../../../src/core/plan/budget';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

const plan = somePlan();
const { likely } = planProjection(plan);
const { months, years, total, measures } = budget(plan, likely);

test('a month is split by group, by once and running, by cash and imputed, and by measure', () => {
	// Second month: the stamp card starts with print 9,000 and 5 planning hours, runs with 8,000 and 3 hours of help.
	expect(months[1]).toEqual({
		month: 24325,
		months: 1,
		team: 5 * 3_000 + 3 * 1_650,
		tools: 0,
		engagement: 17_000,
		total: 36_950,
		once: 24_000,
		running: 12_950,
		cash: 21_950,
		imputed: 15_000,
		byMeasure: [36_950, 0],
	});
});

test('months add up to years and to the total, which is the projection’s', () => {
	expect(months).toHaveLength(36);
	expect(years.map(({ month, months }) => [month, months])).toEqual([
		[24324, 12],
		[24336, 12],
		[24348, 12],
	]);
	years.forEach((year, i) => {
		expect(year.total).toBeCloseTo(likely.years[i]!.retentionCost, 6);
	});
	expect(years.reduce((sum, year) => sum + year.total, 0)).toBeCloseTo(total.total, 6);
	expect(total.byMeasure.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(total.total, 6);
	expect(total.team + total.tools + total.engagement).toBeCloseTo(total.total, 6);
	expect(measures.map(({ name }) => name)).toEqual(['Stempelkarte', 'Monatsbrief']);
});

test('a plan without measures has an empty budget', () => {
	const empty = somePlan({ measures: [] });
	expect(budget(empty, planProjection(empty).likely).total).toMatchObject({ total: 0, cash: 0, byMeasure: [] });
});
