import { expect, test } from 'vitest';
import type { Assumption } from '../../../src/core/plan/assumption';
import { gains } from '../../../src/core/projection/gain';
import { measuresOutlook } from '../../../src/core/projection/measure-outlook';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { somePlan } from '../../fixtures/plan';

const plan = somePlan();
const projection = planProjection(plan);
const outlook = measuresOutlook(plan, projection);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('shown gains and the overlap add up to the gain of all together, costs to the cost of all', () => {
	const total = ({ months }: typeof projection.likely) => sum(months.map(({ result }) => result));
	expect(sum(outlook.measures.map(({ gain }) => gain)) + outlook.overlap).toBe(outlook.gain);
	expect(Math.abs(outlook.gain - (total(projection.likely) - total(projection.without)))).toBeLessThanOrEqual(50);
	const cost = sum(projection.likely.months.map(({ retentionCost }) => retentionCost));
	expect(sum(outlook.measures.map((measure) => measure.cost))).toBe(outlook.cost);
	expect(Math.abs(outlook.cost - cost)).toBeLessThanOrEqual(50);
});

test('each gain is the measure’s own, to a unit of money', () => {
	gains(projectionInput(plan)).forEach((gain, i) => {
		expect(Math.abs((outlook.measures[i]?.gain ?? NaN) - gain)).toBeLessThanOrEqual(100);
	});
});

test('without a range in reach or effect the gain has none', () => {
	const sure = ({ likely, provenance }: Assumption): Assumption => ({ likely, provenance });
	const fixed = {
		...plan,
		measures: plan.measures.map((measure) => ({
			...measure,
			reach: sure(measure.reach),
			effects: Object.fromEntries(
				(['loss', 'purchases', 'basket', 'referrals', 'winBack'] as const).flatMap((name) => {
					const effect = measure.effects[name];
					return effect ? [[name, sure(effect)]] : [];
				}),
			),
		})),
	};
	expect(measuresOutlook(fixed, planProjection(fixed)).measures.map(({ range }) => range)).toEqual(
		fixed.measures.map(() => undefined),
	);
	expect(measuresOutlook({ ...plan, measures: [] }, planProjection({ ...plan, measures: [] }))).toEqual({
		measures: [],
		overlap: 0,
		gain: 0,
		cost: 0,
	});
});
