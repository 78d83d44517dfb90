import { expect, test } from 'vitest';
import { firstGlance } from '../../../src/core/check/first-glance';
import { figures } from '../../../src/core/figures/figures';
import { goalBudget, goalFinding } from '../../../src/core/plan/goal-budget';
import type { Plan } from '../../../src/core/plan/plan';
import { staffing } from '../../../src/core/plan/staffing';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { nextSteps, shortMonths } from '../../../src/screens/overview/next-steps';
import { somePlan } from '../../fixtures/plan';

function steps(plan: Plan, gains: readonly number[] = plan.measures.map(() => 1), limit = 9) {
	const projection = planProjection(plan);
	const known = {
		figures: figures(plan, undefined, projection),
		staffing: staffing(plan, projection.likely),
		gains,
		goals: goalFinding(goalBudget(plan, projection.likely)),
	};
	return nextSteps(plan, known, limit);
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

test('a legal basis that is open comes before hours, goals and data', () => {
	const plan = somePlan();
	plan.measures = plan.measures.map((measure) => ({ ...measure, category: 'communication', legalBasis: undefined }));
	const codes = steps(plan).map(({ code }) => code);
	expect(codes.indexOf('legalBasis')).toBe(0);
	expect(steps(plan)[0]).toMatchObject({ measure: plan.measures[0]!.id, others: plan.measures.length - 1 });
});

test('goals that contradict the money and leading questions without an answer are steps', () => {
	const plan = somePlan();
	const last = plan.goals.ranking.slice(5);
	const unserved = { ...plan, measures: plan.measures.map((measure) => ({ ...measure, goals: last })) };
	expect(steps(unserved).find(({ code }) => code === 'unserved')).toEqual({ code: 'unserved', rank: 1 });
	expect(steps({ ...plan, goals: { ...plan.goals, whyHere: ' ' } }).map(({ code }) => code)).toContain('questions');
});

test('nothing is left to do only where the check finds nothing either', () => {
	const open = somePlan();
	for (const finding of firstGlance(open)) {
		const expected = { noMeasures: 'measures', noCac: 'acquisition', noLegalBasis: 'legalBasis', noHours: 'hours' };
		const code = finding.code in expected ? expected[finding.code as keyof typeof expected] : 'gaps';
		expect(steps(open).map((step) => step.code)).toContain(code);
	}
	expect(firstGlance(open).length).toBeGreaterThan(0);
});

test('months that lack hours are counted once, whichever roles lack them', () => {
	const plan = somePlan();
	const team = plan.team.map((role) => ({ ...role, hoursPerMonth: 0 }));
	const found = staffing({ ...plan, team }, planProjection(plan).likely);
	const busy = planProjection(plan).likely.months.filter(({ hours }) => Object.values(hours).some((one) => one > 0));
	expect(shortMonths(found)).toBe(busy.length);
});
