import { expect, test } from 'vitest';
import { retentionSteps } from '../../../src/core/metrics/retention-steps';

test('five points are worth nothing much at 50 % and a doubled lifetime at 90 %', () => {
	const lifetimes = retentionSteps(100, 0.1, 0.55).map(({ lifetime }) => lifetime);
	expect(lifetimes[0]).toBeCloseTo(2, 9);
	expect(lifetimes[1]).toBeCloseTo(2.222, 3);
	expect(lifetimes.at(-2)).toBeCloseTo(10, 9);
	expect(lifetimes.at(-1)).toBeCloseTo(20, 9);
});

test('the plan’s own rate stands in its place, once', () => {
	expect(retentionSteps(100, 0.1, 0.8)).toHaveLength(6);
	expect(retentionSteps(100, 0.1, 0.72).map(({ retention }) => retention)).toEqual([
		0.5, 0.6, 0.7, 0.72, 0.8, 0.9, 0.95,
	]);
});

test('nobody leaving has no bound', () => {
	expect(retentionSteps(100, 0, 1).at(-1)).toEqual({ retention: 1, lifetime: undefined, value: undefined });
});
