import { expect, test } from 'vitest';
import { figures } from '../../../src/core/figures/figures';
import type { Plan } from '../../../src/core/plan/plan';
import { staffing } from '../../../src/core/plan/staffing';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { nextSteps } from '../../../src/screens/overview/next-steps';
import { somePlan } from '../../fixtures/plan';

function steps(plan: Plan, gains: readonly number[] = plan.measures.map(() => 1), limit = 9) {
	const projection = planProjection(plan);
	return nextSteps(plan, figures(plan, undefined, projection), staffing(plan, projection.likely), gains, limit);
}

test('a plan without anything is told what is missing first, three steps at most', () => {
	const plan = somePlan({ measures: [], survey: { tallies: [] } });
	const empty = { ...plan, baseline: { ...plan.baseline, acquisition: [] } };
	expect(steps(empty).map(({ code }) => code)).toEqual(['measures', 'acquisition', 'data', 'nps']);
	expect(steps(empty, [], 3)).toHaveLength(3);
});

test('open hours name one measure and count the others', () => {
	const [first, second] = somePlan().measures;
	expect(steps(somePlan()).find(({ code }) => code === 'hours')).toEqual({
		code: 'hours',
		measure: first!.id,
		name: first!.name,
		others: second ? 1 : 0,
	});
});

test('the measure that loses most is named with its loss', () => {
	expect(steps(somePlan(), [-500, -2_000]).find(({ code }) => code === 'paysNot')).toMatchObject({
		measure: 'letter',
		loss: 2_000,
	});
	expect(steps(somePlan(), [0, 3]).some(({ code }) => code === 'paysNot')).toBe(false);
});

test('the worst month is the one that lacks most hours', () => {
	const plan = somePlan();
	const team = plan.team.map((role) => ({ ...role, hoursPerMonth: role.id === 'owner' ? 3 : 30 }));
	// The owner plans 5 h in the second month and writes 4 h in each month from the fourth on.
	const step = steps({ ...plan, team }).find(({ code }) => code === 'overload');
	expect(step).toMatchObject({ role: 'Inhaberin', available: 3, at: { month: 24_325, hours: 5 } });
});
