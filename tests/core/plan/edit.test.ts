import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addMeasure,
	blankMeasure,
	changed,
	duplicateMeasure,
	moved,
	moveMeasure,
	removeMeasure,
	updateMeasure,
} from '../../../src/core/plan/edit';
import { Measure } from '../../../src/core/plan/measure';
import { somePlan } from '../../fixtures/plan';

const counter = () => {
	let n = 0;
	return () => `new-${++n}`;
};
const ids = (plan: ReturnType<typeof somePlan>) => plan.measures.map(({ id }) => id);

test('an edit leaves the plan before as it was', () => {
	const before = somePlan();
	const kept = structuredClone(before);
	addMeasure(before, blankMeasure('x', 'X', 'service', undefined));
	updateMeasure(before, 'letter', (measure) => changed(measure, { why: 'neu' }));
	removeMeasure(before, 'letter');
	duplicateMeasure(before, 'letter', 'Kopie', counter());
	moveMeasure(before, 'letter', -1);
	expect(before).toEqual(kept);
});

test('a measure from scratch is a valid one that assumes nothing', () => {
	const measure = blankMeasure('x', 'Neu', 'events', 'owner');
	expect(Measure.safeParse(measure).success).toBe(true);
	expect(measure).toMatchObject({ reach: { likely: 0 }, effects: {}, costs: [], hours: [], owner: 'owner' });
});

test('a field set to undefined is left out', () => {
	expect('end' in changed<{ start: number; end?: number | undefined }>({ start: 1, end: 5 }, { end: undefined })).toBe(
		false,
	);
});

test('the other measures stay the same objects', () => {
	const before = somePlan();
	const after = updateMeasure(before, 'letter', (measure) => changed(measure, { name: 'Brief' }));
	expect(after.measures[0]).toBe(before.measures[0]);
	expect(after.measures[1]?.name).toBe('Brief');
});

test('what changes nothing gives back the same plan, so that it is no step to undo', () => {
	const plan = somePlan();
	expect(updateMeasure(plan, 'nobody', (measure) => ({ ...measure }))).toBe(plan);
	expect(updateMeasure(plan, 'letter', (measure) => measure)).toBe(plan);
	expect(removeMeasure(plan, 'nobody')).toBe(plan);
	expect(duplicateMeasure(plan, 'nobody', 'X', counter())).toBe(plan);
	expect(moveMeasure(plan, 'stamp-card', -1)).toBe(plan);
	expect(moveMeasure(plan, 'nobody', 1)).toBe(plan);
});

test('a copy stands below its original and shares no id with it', () => {
	const plan = duplicateMeasure(somePlan(), 'stamp-card', 'Kopie', counter());
	expect(ids(plan)).toEqual(['stamp-card', 'new-1', 'letter']);
	const [original, copy] = plan.measures;
	expect(copy?.name).toBe('Kopie');
	const lineIds = [...copy!.costs, ...copy!.hours].map(({ id }) => id);
	expect(new Set(lineIds).size).toBe(lineIds.length);
	for (const { id } of [...original!.costs, ...original!.hours]) expect(lineIds).not.toContain(id);
	expect({ ...copy!.costs[0], id: '' }).toEqual({ ...original!.costs[0], id: '' });
});

test('moving down and up again restores the order', () => {
	const plan = somePlan();
	const down = moveMeasure(plan, 'stamp-card', 1);
	expect(ids(down)).toEqual(['letter', 'stamp-card']);
	expect(ids(moveMeasure(down, 'stamp-card', -1))).toEqual(ids(plan));
});

test('a move keeps every item, inside the list', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.integer(), { maxLength: 12 }),
			fc.nat(14),
			fc.integer({ min: -20, max: 20 }),
			(list, from, by) => {
				const after = moved(list, from, by);
				expect(new Set(after)).toEqual(new Set(list));
				expect(after).toHaveLength(list.length);
				if (from < list.length)
					expect(after.indexOf(list[from]!)).toBe(Math.max(0, Math.min(list.length - 1, from + by)));
			},
		),
	);
});
