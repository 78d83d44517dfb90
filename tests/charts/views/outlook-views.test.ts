import { expect, test } from 'vitest';
import { bathtubFlows, bathtubLevel } from '../../../src/charts/views/bathtub';
import { cashOverTime, gainOverTime, resultByMonth } from '../../../src/charts/views/result-over-time';
import type { Plan } from '../../../src/core/plan/plan';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';
import { plain, wordsOf } from '../words';

const { f, t } = wordsOf('de');
const plan = somePlan();
const first = plan.business.firstMonth;
const projection = planProjection(plan);
const months = projection.likely.months;

test('the bathtub draws arrivals upwards and leavers downwards, and its table both as counts', () => {
	const view = bathtubFlows(months, true, first, t, f);
	const lost = view.series.find(({ name }) => name === t.outlook.flows.lost);
	expect(lost?.values).toEqual(months.map((month) => -month.lost));
	expect(view.table.rows[0]?.at(-1)).toBe(months[0]?.lost);
	expect(view.show(-12.34)).toBe('12,3');
	expect(view.series.length).toBeLessThanOrEqual(4);
});

test('what never flows is left out of the bathtub, and nobody at all is said', () => {
	const still = months.map((month) => ({ ...month, acquired: 0, referred: 0, wonBack: 0, lost: 0 }));
	const view = bathtubFlows(still, true, first, t, f);
	expect(view.series).toEqual([]);
	expect(view.title).toBe(t.outlook.flows.titleNone);
	expect(view.unit).not.toBe(bathtubFlows(still, false, first, t, f).unit);
});

test('the level says where it goes: up, down, or nowhere', () => {
	const at = (closing: number, rest: number | undefined) =>
		plain(bathtubLevel([{ ...months[0]!, closing }], rest, true, first, t, f).title);
	expect(at(100, 150)).toMatch(/100 Kunden; geht es so weiter, steigt der Bestand auf 150$/);
	expect(at(100, 50)).toMatch(/bleiben 50$/);
	expect(at(100, 101)).toMatch(/etwa so viele, wie kommen$/);
	expect(at(100, undefined)).toMatch(/sind es 100 Kunden$/);
	expect(bathtubLevel(months, 150, true, first, t, f).rule).toEqual({ value: 150, label: 'Gleichgewicht 150' });
	expect(bathtubLevel(months, undefined, false, first, t, f).rule).toBeUndefined();
});

const having = (change: (plan: Plan) => Plan) => planProjection(change(plan));
const dear = having((plan) => ({
	...plan,
	measures: plan.measures.map((measure) => ({ ...measure, effects: {} })),
}));

test('the gain ends where the results with and without end apart', () => {
	const view = gainOverTime(projection, first, t, f);
	const sum = (of: typeof projection.likely) => of.months.reduce((total, { result }) => total + result, 0);
	expect(view.series[0]?.values.at(-1)).toBeCloseTo(sum(projection.likely) - sum(projection.without), 4);
	const row = view.table.rows.at(-1)!;
	expect((row[4] as number) - (row[5] as number)).toBeCloseTo(row[1] as number, 4);
});

test('measures that only cost are never paid, and the title says how much is missing', () => {
	expect(gainOverTime(dear, first, t, f).title).toMatch(/fehlen noch/);
	expect(resultByMonth(dear, first, t, f).title).toBe(t.outlook.result.titleNever);
	const nothing = {
		...projection,
		likely: projection.without,
		cautious: projection.without,
		favourable: projection.without,
	};
	expect(gainOverTime(nothing, first, t, f).title).toBe(t.outlook.gain.titleNone);
});

test('without measures there is one course, not two alike', () => {
	const pair = { likely: projection.without, without: undefined };
	expect(resultByMonth(pair, first, t, f).series).toHaveLength(1);
	expect(cashOverTime(pair, first, t, f).series).toHaveLength(1);
	expect(cashOverTime(projection, first, t, f).series).toHaveLength(2);
});

test('cash is the result and the imputed hours summed up', () => {
	const view = cashOverTime(projection, first, t, f);
	expect(view.series[0]?.values.at(-1)).toBeCloseTo(
		months.reduce((sum, { cash }) => sum + cash, 0),
		4,
	);
});
