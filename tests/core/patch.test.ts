import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, difference } from '../../src/core/patch';
import { changed, moveMeasure, removeMeasure, updateMeasure } from '../../src/core/plan/edit';
import { updateBaseline } from '../../src/core/plan/edit-frame';
import { somePlan } from '../fixtures/plan';

/** Nested data as plans are made of it, missing and undefined fields included; few keys, so that two of them meet. */
const data = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
		fc.constant(undefined),
		tie('list'),
		tie('fields'),
	),
	list: fc.array(tie('any'), { maxLength: 6 }),
	fields: fc.dictionary(fc.constantFrom('id', 'name', 'costs', '', 'valueOf', '0'), tie('any'), {
		maxKeys: 4,
		noNullPrototype: true,
	}),
})).any;

test('what the difference leads to is the other value, undefined and missing fields told apart', () => {
	fc.assert(
		fc.property(data, data, (before, after) => {
			const original = structuredClone(before);
			const box = applied({ before }, difference({ before }, { before: after }));
			expect(box).toStrictEqual({ before: after });
			expect(before).toStrictEqual(original);
		}),
		{ numRuns: 1_000 },
	);
});

test('a difference survives being stored', () => {
	fc.assert(
		fc.property(data, data, (before, after) => {
			const stored = structuredClone(difference([before], [after]));
			expect(applied([before], stored)).toStrictEqual([after]);
		}),
	);
});

test('equal values differ in nothing, however often they were copied', () => {
	expect(difference(somePlan(), structuredClone(somePlan()))).toEqual([]);
});

const plan = somePlan();
const first = plan.measures[0]!;
const edits = [
	['a number', updateBaseline(plan, { basket: { ...plan.baseline.basket, likely: 900 } })],
	['a text', { ...plan, goals: { ...plan.goals, strategy: 'Kürzer.' } }],
	['a field of one measure', updateMeasure(plan, first.id, (measure) => ({ ...measure, start: 7 }))],
	['an optional field gone', updateMeasure(plan, first.id, (measure) => changed(measure, { kpi: undefined }))],
] as const;

test.for(edits)('one edit of %s is one small change', ([, after]) => {
	const patch = difference(plan, after);
	expect(patch).toHaveLength(1);
	expect(JSON.stringify(patch).length).toBeLessThan(120);
	expect(applied(plan, patch)).toStrictEqual(after);
	expect(applied(after, difference(after, plan))).toStrictEqual(plan);
});

test('a measure removed is one change without the others; the way back holds that measure alone', () => {
	const after = removeMeasure(plan, first.id);
	expect(difference(plan, after)).toEqual([{ kind: 'splice', path: ['measures'], at: 0, count: 1, items: [] }]);
	expect(difference(after, plan)).toEqual([{ kind: 'splice', path: ['measures'], at: 0, count: 0, items: [first] }]);
});

test('a measure moved keeps its identity', () => {
	const after = moveMeasure(plan, first.id, 1);
	expect(difference(plan, after)).toMatchObject([{ kind: 'splice', path: ['measures'] }]);
	expect(applied(plan, difference(plan, after))).toStrictEqual(after);
});

test('what is untouched stays the same reference', () => {
	const after = applied(plan, [{ kind: 'set', path: ['baseline', 'basket', 'likely'], value: 900 }]);
	expect(after?.measures).toBe(plan.measures);
	expect(after?.baseline.margin).toBe(plan.baseline.margin);
});

test.for([
	[{ kind: 'set', path: ['nowhere', 'likely'], value: 1 }],
	[{ kind: 'set', path: ['measures', 99, 'start'], value: 1 }],
	[{ kind: 'set', path: ['measures', 'length'], value: 0 }],
	[{ kind: 'remove', path: ['nothing'] }],
	[{ kind: 'remove', path: [] }],
	[{ kind: 'splice', path: ['business'], at: 0, count: 0, items: [] }],
	[{ kind: 'splice', path: ['measures'], at: 1, count: 50, items: [] }],
	[{ kind: 'set', path: ['__proto__', 'polluted'], value: true }],
] as const)('changes that do not fit are refused: %j', (change) => {
	expect(applied(plan, change)).toBeUndefined();
	expect(({} as { polluted?: true }).polluted).toBeUndefined();
});
