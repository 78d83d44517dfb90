import { expect, test } from 'vitest';
import {
	blankCostLine,
	changeCostLine,
	changeHourLine,
	duplicateCostLine,
	duplicateHourLine,
	hourRows,
	hoursIn,
	lostByBasis,
	moveCostLine,
	moveHourLine,
	openPhases,
	promoEnd,
	removeCostLine,
	removeHourLine,
	setCostLine,
	setEffect,
	setHourBasis,
	setHours,
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

test('another basis for lines of hours moves them alone and drops the date of what is no longer done once', () => {
	const before = card();
	const after = setHourBasis(before, [before.hours[0]!], 'quarter');
	expect(after.hours[0]).toMatchObject({ per: 'quarter', hours: { likely: 5 } });
	expect('offset' in after.hours[0]!).toBe(false);
	expect(after.hours[1]).toBe(before.hours[1]);
	expect(changeHourLine(card(), 'plan', { offset: 3 }).hours[0]?.offset).toBe(3);
	expect(removeHourLine(card(), 'plan').hours.map(({ id }) => id)).toEqual(['run']);
});

test('hours converted to another basis are as much work a year', () => {
	const before = card();
	const year = setHourBasis(before, [before.hours[1]!], 'year', true);
	expect(year.hours[1]).toMatchObject({ per: 'year', hours: { likely: 36 } });
	expect(setHourBasis(year, [year.hours[1]!], 'month', true).hours[1]).toEqual(before.hours[1]);
});

test('lines of money and hours move and are copied right below; where nothing moves the measure is the same', () => {
	const before = card();
	expect(moveCostLine(before, 'free', -1).costs.map(({ id }) => id)).toEqual(['free', 'print']);
	expect(moveCostLine(before, 'free', 1)).toBe(before);
	expect(moveCostLine(before, 'none', 1)).toBe(before);
	expect(moveHourLine(before, 'plan', 1).hours.map(({ id }) => id)).toEqual(['run', 'plan']);
	const twice = duplicateCostLine(before, 'print', { id: 'copy', name: 'Druck 2' });
	expect(twice.costs.map(({ id }) => id)).toEqual(['print', 'copy', 'free']);
	expect(twice.costs[1]).toEqual({ ...before.costs[0], id: 'copy', name: 'Druck 2' });
	expect(duplicateHourLine(before, 'run', { id: 'copy' }).hours[2]).toEqual({ ...before.hours[1], id: 'copy' });
	expect(duplicateHourLine(before, 'none', { id: 'copy' })).toBe(before);
	expect(Measure.safeParse(twice).success).toBe(true);
});

test('another basis loses only what is given and has no place under it', () => {
	const line = { ...blankCostLine('a'), promo: { amount: 0, months: 3 } };
	expect(lostByBasis(blankCostLine('a'), 'participantRevenue')).toEqual([]);
	expect(lostByBasis(line, 'month')).toEqual([]);
	expect(lostByBasis(line, 'year')).toEqual(['promo']);
	const dear: CostLine = { ...line, amount: { likely: 900, provenance: { kind: 'own' } } };
	expect(lostByBasis(dear, 'participantRevenue')).toEqual(['amount', 'promo']);
	const once = changeCostLine(dear, { per: 'once' });
	expect(lostByBasis(once, 'year')).toEqual([]);
	expect(lostByBasis({ ...once, offset: 2 }, 'year')).toEqual(['offset']);
	const share = changeCostLine(blankCostLine('b'), {
		per: 'participantRevenue',
		share: { likely: 0, high: 0.1, provenance: { kind: 'own' } },
	});
	expect(lostByBasis(share, 'order')).toEqual(['share']);
});

test('an introductory price ends so many months after the start of its measure', () => {
	expect(promoEnd({ start: 4 }, { amount: 0, months: 3 })).toBe(7);
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
