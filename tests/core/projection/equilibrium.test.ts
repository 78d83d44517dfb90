import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equilibrium } from '../../../src/core/projection/equilibrium';
import type { ProjectionInput } from '../../../src/core/projection/input';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { somePlan } from '../../fixtures/plan';

const given = projectionInput(somePlan());
const of = (input: ProjectionInput) => equilibrium(input, project(input));
const steady = (arrivals: number, firstYear: number, established: number, horizon = 60): ProjectionInput => ({
	...given,
	horizon,
	opening: { firstYear: 0, established: 0 },
	acquired: Array.from({ length: horizon }, () => arrivals),
	retention: { firstYear, established },
	measures: [],
});

test('a plan with steady arrivals comes to rest at its equilibrium', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 500 }),
			fc.double({ min: 0.05, max: 0.95, noNaN: true }),
			fc.double({ min: 0.05, max: 0.6, noNaN: true }),
			(arrivals, firstYear, established) => {
				const input = steady(arrivals, firstYear, established, 400);
				const level = of(input)!.level;
				expect(Math.abs(project(input).months.at(-1)!.closing - level)).toBeLessThan(1e-6 * level + 1e-6);
			},
		),
	);
});

test('with one loss rate for both groups it is arrivals ÷ monthly loss, less the month’s leavers', () => {
	const found = of(steady(30, 0.6, 0.6))!;
	const loss = 1 - 0.6 ** (1 / 12);
	expect(found.loss).toBeCloseTo(loss, 12);
	expect(found.level).toBeCloseTo(30 / loss - 30, 8);
});

test('a measure counts at full effect when it runs at the end, and not at all when it has ended', () => {
	const card = { ...given.measures[0]!, effects: { loss: 0.2 }, reach: 0.5, group: 'all' as const };
	const base = steady(30, 0.6, 0.8, 24);
	const without = of(base)!;
	const late = of({ ...base, measures: [{ ...card, start: 20, lag: 3, ramp: 12, end: undefined }] })!;
	expect(late.lossEstablished).toBeCloseTo(without.lossEstablished * 0.9, 12);
	expect(of({ ...base, measures: [{ ...card, start: 0, end: 12, fade: 12 }] })!.level).toBeCloseTo(without.level, 8);
});

test('where established customers never leave there is no level to come to', () => {
	expect(of(steady(30, 0.6, 1))).toBeUndefined();
	expect(of(steady(0, 0.6, 0.8))!.level).toBe(0);
});

test('first-year customers who all stay make twelve months of arrivals', () => {
	const loss = 1 - 0.8 ** (1 / 12);
	expect(of(steady(10, 1, 0.8))!.level).toBeCloseTo(120 + 10 / loss - 10, 8);
});
