import { expect, test } from 'vitest';
import { breakEvenFactor } from '../../../src/core/projection/break-even';
import { gain, gains } from '../../../src/core/projection/gain';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { somePlan } from '../../fixtures/plan';

const given = projectionInput(somePlan());
const card = given.measures[0]!;

test('a measure that costs nothing breaks even at once', () => {
	expect(breakEvenFactor({ ...given, measures: [{ ...card, costs: [], hours: [] }] }, 0)).toBe(0);
});

test('a measure without effect never breaks even', () => {
	expect(breakEvenFactor({ ...given, measures: [{ ...card, effects: {} }] }, 0)).toBeUndefined();
});

test('at the break-even factor the gain is nothing', () => {
	const factor = breakEvenFactor(given, 0)!;
	const { loss = 0, purchases = 0 } = card.effects;
	const scaled = { ...card, effects: { loss: loss * factor, purchases: purchases * factor } };
	expect(Math.abs(gain({ ...given, measures: given.measures.with(0, scaled) }, 0))).toBeLessThan(1);
});

test('a measure that is not there is a mistake', () => {
	expect(() => breakEvenFactor(given, 2)).toThrow(RangeError);
	expect(() => gain(given, 2)).toThrow(RangeError);
	expect(gains(given)).toHaveLength(2);
});
