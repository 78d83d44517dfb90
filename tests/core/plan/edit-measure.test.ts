import { expect, test } from 'vitest';
import {
	blankCostLine,
	changeCostLine,
	changeHourLine,
	hourRows,
	hoursIn,
	openPhases,
	removeCostLine,
	removeHourLine,
	setCostLine,
	setEffect,
	setHours,
	setRowBasis,
} from '../../../src/core/plan/edit-measure';
import { CostLine, Measure } from '../../../src/core/plan/measure';
import { blankMeasure } from '../../../src/core/plan/edit';
import { somePlan } from '../../fixtures/plan';

const card = () => somePlan().measures[0]!;
const planning = { role: 'owner', phase: 'planning', per: 'once' } as const;
const newId = () => 'new';

test('no line of hours is open, zero hours are an answer', () => {
	const measure = card();
	expect(openPhases(measure)).toEqual(['analysis', 'control']);
	const cell = { role: 'owner', phase: 'analysis', per: 'once' } as const;
	expect(hoursIn(measure, cell)).toBeUndefined();
	const confirmed = setHours(measure, cell, 0, newId);
	expect(hoursIn(confirmed, cell)).toBe(0);
	expect(openPhases(confirmed)).toEqual(['control']);
	expect(openPhases(setHours(confirmed, cell, undefined, newId))).toEqual(['analysis', 'control']);
	expect(Measure.safeParse(confirmed).success).toBe(true);
});

test('hours typed into a field keep the line’s place and date and become an own estimate', () => {
	const after = setHours(card(), planning, 7, newId);
	expect(after.hours.map(({ id }) => id)).toEqual(['plan', 'run']);
	expect(after.hours[0]).toEqual({
		id: 'plan',
		...planning,
		offset: 0,
		hours: { likely: 7, provenance: { kind: 'own' } },
	});
});

test('hours of two people that fell to one role are shown as their sum and written as one line', () => {
	const measure = card();
	const twice: Measure = { ...measure, hours: [...measure.hours, { ...measure.hours[0]!, id: 'second' }] };
	expect(hoursIn(twice, planning)).toBe(10);
	const after = setHours(twice, planning, 4, newId);
	expect(after.hours.map(({ id }) => id)).toEqual(['plan', 'run']);
	expect(hoursIn(after, planning)).toBe(4);
});

test('a row stands for every phase and each of its bases, the usual one where nothing is given', () => {
	expect(hourRows(blankMeasure('x', 'X', 'service', undefined))).toEqual([
		{ phase: 'analysis', per: 'once' },
		{ phase: 'planning', per: 'once' },
		{ phase: 'execution', per: 'month' },
		{ phase: 'control', per: 'month' },
	]);
	const two = setHours(card(), { role: 'help', phase: 'execution', per: 'once' }, 2, newId);
	expect(hourRows(two).filter(({ phase }) => phase === 'execution')).toEqual([
		{ phase: 'execution', per: 'month' },
		{ phase: 'execution', per: 'once' },
	]);
});

test('another basis for a row moves all its hours and drops the date of what is no longer done once', () => {
	const before = card();
	const after = setRowBasis(before, { phase: 'planning', per: 'once' }, 'quarter');
	expect(after.hours[0]).toMatchObject({ per: 'quarter', hours: { likely: 5 } });
	expect('offset' in after.hours[0]!).toBe(false);
	expect(after.hours[1]).toBe(before.hours[1]);
	expect(changeHourLine(card(), 'plan', { offset: 3 }).hours[0]?.offset).toBe(3);
	expect(removeHourLine(card(), 'plan').hours.map(({ id }) => id)).toEqual(['run']);
});

test('a preset sets the cost group of its line', () => {
	expect(changeCostLine(blankCostLine('a'), { preset: 'rewards' })).toMatchObject({
		preset: 'rewards',
		group: 'engagement',
	});
	expect('preset' in changeCostLine(changeCostLine(blankCostLine('a'), { preset: 'crm' }), { preset: undefined })).toBe(
		false,
	);
});

test('every basis leaves a valid line: an amount, or a share of revenue', () => {
	let line = changeCostLine(blankCostLine('a'), { promo: { amount: 100, months: 3 } });
	expect(line.promo).toBeDefined();
	line = changeCostLine(line, { per: 'participantRevenue' });
	expect(line.share).toBeDefined();
	expect([line.amount, line.promo]).toEqual([undefined, undefined]);
	line = changeCostLine(line, { per: 'once' });
	line = changeCostLine(line, { offset: 4 });
	expect(line).toMatchObject({ per: 'once', offset: 4, amount: { likely: 0 } });
	expect(line.share).toBeUndefined();
	line = changeCostLine(line, { per: 'order' });
	expect(line.offset).toBeUndefined();
	expect(CostLine.safeParse(line).success).toBe(true);
});

test('a cost line is replaced in its place, added when new, and removed', () => {
	const measure = card();
	const print = measure.costs[0]!;
	expect(setCostLine(measure, { ...print, name: 'Karten' }).costs.map(({ name }) => name)).toEqual([
		'Karten',
		'Freikaffee',
	]);
	expect(setCostLine(measure, blankCostLine('third')).costs).toHaveLength(3);
	expect(removeCostLine(measure, 'print').costs.map(({ id }) => id)).toEqual(['free']);
});

test('an effect taken away leaves no trace', () => {
	const after = setEffect(card(), 'purchases', undefined);
	expect(Object.keys(after.effects)).toEqual(['loss']);
});
