import { expect, test } from 'vitest';
import type { Effects } from '../../../src/core/plan/measure';
import { othersThan } from '../../../src/screens/plan/outlook/other-effects';

const own = (likely: number) => ({ likely, provenance: { kind: 'own' as const } });
const effects: Effects = { loss: own(0.1), purchases: own(0.05), basket: own(0), winBack: own(0.02) };

test('what else pays for a measure than the customers counted are its other effects that change anything', () => {
	expect(othersThan('kept', effects)).toEqual(['purchases', 'winBack']);
	expect(othersThan('gained', effects)).toEqual(['loss', 'purchases']);
	expect(othersThan('kept', { loss: own(0.1) })).toEqual([]);
});

test('years of a customer’s contribution count every effect, and nothing moves where nothing is counted', () => {
	expect(othersThan('customerYears', effects)).toEqual([]);
	expect(othersThan(undefined, effects)).toEqual([]);
});
