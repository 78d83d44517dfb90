import { expect, test } from 'vitest';
import { budgetLines } from '../../../src/core/plan/budget-lines';
import { presetLedger, presetSource } from '../../../src/core/plan/preset-ledger';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';

test('the ten usual lines stand with their measures and first year, those missing with none', () => {
	const plan = somePlan();
	const ledger = presetLedger(plan, budgetLines(plan, planProjection(plan).likely.months));
	expect(ledger).toHaveLength(10);
	expect(ledger.filter(({ measures }) => measures.length > 0)).toEqual([
		{ preset: 'email', group: 'tools', measures: [{ id: 'letter', name: 'Monatsbrief' }], year: 9 * 1_500 },
		{
			preset: 'rewards',
			group: 'engagement',
			measures: [{ id: 'stamp-card', name: 'Stempelkarte' }],
			year: 11 * 8_000,
		},
	]);
});

test('a missing line comes from the measure whose template has it, else from a template, else from nowhere', () => {
	const plan = somePlan();
	expect(presetSource(plan, 'marketingTime').measure).toBeUndefined();
	const [first, ...others] = plan.measures;
	const made = { ...plan, measures: [{ ...first!, template: 'newsletter' as const }, ...others] };
	expect(presetSource(made, 'email')).toEqual({ template: 'newsletter', measure: made.measures[0] });
	expect(presetSource(plan, 'email').template).toBeDefined();
	expect(presetSource(plan, 'successTeam').measure).toBeUndefined();
});
