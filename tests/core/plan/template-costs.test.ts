import { expect, test } from 'vitest';
import { templateCosts } from '../../../src/core/plan/template-costs';
import { somePlan } from '../../fixtures/plan';

test('amounts and hours that are still a template’s are counted among all of the costs, nothing else', () => {
	const plan = somePlan();
	const before = templateCosts(plan);
	expect(before.templates).toBe(0);
	const lines = plan.measures.flatMap(({ costs, hours }) => [...costs, ...hours]).length;
	expect(before.all).toBe(lines + 2);
	plan.baseline.acquisition[0]!.amount!.provenance = { kind: 'template' };
	plan.measures[0]!.costs[0]!.amount!.provenance = { kind: 'template' };
	plan.measures[0]!.reach.provenance = { kind: 'template' };
	plan.baseline.basket.provenance = { kind: 'template' };
	expect(templateCosts(plan)).toEqual({ templates: 2, all: before.all });
	expect(templateCosts({ ...plan, measures: [], baseline: { ...plan.baseline, acquisition: [] } }).all).toBe(0);
});
