import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastMonth, moveTiming, setTiming, timelineParts, type Timing } from '../../../src/core/plan/edit-timeline';
import { somePlan } from '../../fixtures/plan';

const horizon = 36;
const open: Timing = { start: 6, lag: 1, ramp: 3, fade: 4 };
const bar: Timing = { ...open, end: 20 };

const inPlan: fc.Arbitrary<Timing> = fc
	.record({ start: fc.nat(horizon - 1), length: fc.nat(horizon), lag: fc.nat(12), ramp: fc.nat(12), fade: fc.nat(12) })
	.map(({ start, length, lag, ramp, fade }) => {
		const last = Math.min(start + length, horizon - 1);
		const grows = { start, lag: Math.min(lag, last - start), ramp: Math.min(ramp, Math.max(0, last - start - lag)) };
		return last === horizon - 1
			? { ...grows, fade }
			: { ...grows, end: last, fade: Math.min(fade, horizon - 1 - last) };
	});
const part = fc.constantFrom(...timelineParts);
const by = fc.integer({ min: -80, max: 80 });

test('a bar never begins before the plan, ends before its start, or reaches beyond the plan', () => {
	fc.assert(
		fc.property(inPlan, part, by, (timing, which, months) => {
			const { timing: next } = moveTiming(timing, which, months, horizon);
			expect(next.start).toBeGreaterThanOrEqual(0);
			expect(next.start).toBeLessThan(horizon);
			expect(lastMonth(next, horizon)).toBeGreaterThanOrEqual(next.start);
			for (const name of ['lag', 'ramp', 'fade'] as const) expect(next[name]).toBeGreaterThanOrEqual(0);
			expect('end' in next && next.end === undefined).toBe(false);
		}),
	);
});

test('there and back is where it was, unless something stopped it', () => {
	fc.assert(
		fc.property(inPlan, part, by, (timing, which, months) => {
			const there = moveTiming(timing, which, months, horizon);
			if (there.stop) return;
			expect(moveTiming(there.timing, which, -months, horizon)).toEqual({ timing, stop: undefined });
		}),
	);
});

test('what is stopped says why, and what is not moved by what was asked', () => {
	fc.assert(
		fc.property(inPlan, by, (timing, months) => {
			const { timing: next, stop } = moveTiming(timing, 'bar', months, horizon);
			if (stop === undefined) expect(next.start - timing.start).toBe(months);
			else expect(Math.abs(next.start - timing.start)).toBeLessThan(Math.abs(months));
		}),
	);
});

test.for([
	['bar', 3, { ...bar, start: 9, end: 23 }, undefined],
	['bar', -9, { ...bar, start: 0, end: 14 }, 'planStart'],
	['bar', 99, { ...bar, start: 21, end: 35 }, 'planEnd'],
	['start', 20, { ...bar, start: 20 }, 'ownEnd'],
	['start', -2, { ...bar, start: 4 }, undefined],
	['end', -20, { ...bar, end: 6 }, 'ownStart'],
	['end', 14, { ...bar, end: 34 }, undefined],
	['end', 15, open, undefined],
	['end', 16, open, 'planEnd'],
	['lag', -2, { ...bar, lag: 0 }, 'zero'],
	['lag', 99, { ...bar, lag: 14 }, 'ownEnd'],
	['ramp', 2, { ...bar, ramp: 5 }, undefined],
	['fade', 99, { ...bar, fade: 15 }, 'fadeEnd'],
] as const)('%s by %i', ([which, months, timing, stop]) => {
	expect(moveTiming(bar, which, months, horizon)).toEqual({ timing, stop });
});

test('fading that goes on beyond the plan grows no longer and says so; it can be shortened', () => {
	const long: Timing = { ...bar, fade: 40 };
	expect(moveTiming(long, 'fade', 1, horizon)).toEqual({ timing: long, stop: 'fadeEnd' });
	expect(moveTiming(long, 'fade', -1, horizon)).toEqual({ timing: { ...long, fade: 39 }, stop: undefined });
});

test('a measure without end gets one when its right edge is drawn in, and does not fade before', () => {
	expect(moveTiming(open, 'end', -1, horizon).timing).toEqual({ ...bar, end: 34 });
	expect(moveTiming(open, 'fade', 1, horizon)).toEqual({ timing: open, stop: 'noEnd' });
});

test('a measure whose timing stays is the same measure; a removed end leaves no trace', () => {
	const measure = { ...somePlan().measures[0]!, ...bar };
	expect(setTiming(measure, bar)).toBe(measure);
	expect('end' in setTiming(measure, open)).toBe(false);
	expect(setTiming(measure, { ...bar, start: 7 }).start).toBe(7);
});
