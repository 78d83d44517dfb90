import { expect, test } from 'vitest';
import type { Projection, ProjectionMonth } from '../../../src/core/projection/input';
import { paysFrom } from '../../../src/core/projection/pay-back';

const results = (...list: number[]): Projection => ({
	months: list.map((result) => ({ result }) as ProjectionMonth),
	years: [],
});
const nothing = results(0, 0, 0, 0, 0);

test.for([
	['pays from the month its sum is no longer negative', [-10, 4, 6, 1, 1], 2],
	['a sum that turns negative again has not paid yet', [5, -6, 2, 2, 2], 2],
	['what is never negative pays from the start', [0, 0, 1, 1, 1], 0],
	['what ends below 0 does not pay', [-10, 2, 2, 2, 2], undefined],
	['a gain lost in the last month does not pay', [1, 1, 1, 1, -5], undefined],
] as const)('%s', ([, list, month]) => {
	expect(paysFrom(results(...list), nothing)).toBe(month);
});

test('only the difference counts', () => {
	expect(paysFrom(results(90, 110, 100), results(100, 100, 100))).toBe(1);
});
