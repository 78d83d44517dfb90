import { expect, test } from 'vitest';
import { difference } from '../../../src/core/patch';
import { removeMeasure, updateMeasure } from '../../../src/core/plan/edit';
import type { Plan } from '../../../src/core/plan/plan';
import { isShown, partsOf, placeOf } from '../../../src/screens/shell/changed-place';
import { somePlan } from '../../fixtures/plan';

const plan = somePlan();
const first = plan.measures[0]!;
const place = (before: Plan, after: Plan) => placeOf(difference(before, after), after);

test('a change of a measure is found at the measure, one that went in the list', () => {
	const later = updateMeasure(plan, first.id, (measure) => ({ ...measure, start: 9 }));
	expect(place(plan, later)).toEqual({ view: 'plan', part: 'measures', id: first.id });
	expect(partsOf(place(plan, later)!)).toEqual(['plan', 'measures', first.id]);
	const without = removeMeasure(plan, first.id);
	expect(partsOf(place(plan, without)!)).toEqual(['plan', 'measures']);
	expect(partsOf(place(without, plan)!)).toEqual(['plan', 'measures', first.id]);
});

test.for<[string, Plan]>([
	['plan/goals', { ...plan, goals: { ...plan.goals, strategy: 'x' } }],
	['plan/baseline', { ...plan, business: { ...plan.business, name: 'x' } }],
	['data', { ...plan, dataSets: [...plan.dataSets, { id: 'new' } as Plan['dataSets'][number]] }],
	['retention', { ...plan, definitions: { ...plan.definitions, activityWindow: 77 } }],
	['plan/calculators/stampCard', { ...plan, calculations: { ...plan.calculations, stampCard: { stamps: 8 } } }],
	['document', { ...plan, document: { ...plan.document, blocks: { summary: 'x' } } }],
])('a change is found at %s', ([address, after]) => {
	expect(partsOf(place(plan, after)!).join('/')).toBe(address);
});

test('a place that is shown needs no way there', () => {
	expect(isShown({ view: 'plan', part: 'measures' }, ['plan'])).toBe(true);
	expect(isShown({ view: 'plan', part: 'goals' }, ['plan'])).toBe(false);
	expect(isShown({ view: 'plan', part: 'measures', id: 'a' }, ['plan', 'measures', 'a'])).toBe(true);
	expect(isShown({ view: 'data' }, ['data', 'import'])).toBe(true);
	expect(isShown({ view: 'data' }, ['overview'])).toBe(false);
});
