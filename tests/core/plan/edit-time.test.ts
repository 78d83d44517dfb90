import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	cutByHorizon,
	movedEnd,
	setHorizon,
	setStart,
	startsAfterEnd,
	timeFinding,
} from '../../../src/core/plan/edit-time';
import { Measure } from '../../../src/core/plan/measure';
import { Plan } from '../../../src/core/plan/plan';
import { somePlan } from '../../fixtures/plan';

const running = (times: Partial<Measure> = {}): Measure => ({ ...somePlan().measures[0]!, ...times });

test('a start within the run is taken, one after the end only with an answer', () => {
	const measure = running({ start: 2, end: 7 });
	expect(setStart(measure, 7)).toEqual({ ...measure, start: 7 });
	expect(setStart(measure, 2)).toBe(measure);
	expect(startsAfterEnd(measure, 8)).toBe(true);
	expect(setStart(measure, 8)).toBe(measure);
	expect(setStart(measure, 8, 'moves')).toEqual({ ...measure, start: 8, end: 13 });
	const open = setStart(measure, 8, 'goes');
	expect(open.start).toBe(8);
	expect('end' in open).toBe(false);
	expect(startsAfterEnd(running({ end: undefined }), 30)).toBe(false);
});

test('an end does not move beyond what can be planned', () => {
	const long = running({ start: 0, end: 90 });
	expect(movedEnd(long, 31)).toBeUndefined();
	expect(movedEnd(long, 30)).toBe(120);
	const later = running({ start: 100, end: 118 });
	expect(setStart(later, 120, 'moves')).toBe(later);
});

test('whatever start is chosen with whatever answer, the end never lies before it', () => {
	fc.assert(
		fc.property(
			fc.nat(60),
			fc.option(fc.nat(60), { nil: undefined }),
			fc.nat(60),
			fc.constantFrom(undefined, 'moves' as const, 'goes' as const),
			(start, length, next, answer) => {
				const measure = running({ start, end: length === undefined ? undefined : start + length });
				const after = setStart(measure, next, answer);
				expect(after.end ?? Infinity).toBeGreaterThanOrEqual(after.start);
				expect(Measure.safeParse(after).success).toBe(true);
			},
		),
	);
});

test('what keeps a measure from counting is named, the gravest first', () => {
	expect(timeFinding(running({ start: 36 }), 36)).toBe('startsAfterPlan');
	expect(timeFinding(running({ start: 2, lag: 4, end: 5 }), 36)).toBe('endsBeforeEffect');
	expect(timeFinding(running({ start: 2, lag: 3, end: 5 }), 36)).toBeUndefined();
	expect(timeFinding(running({ start: 30, lag: 6 }), 36)).toBe('effectAfterPlan');
	expect(timeFinding(running({ start: 30, lag: 1, end: 40 }), 36)).toBe('endsAfterPlan');
	expect(timeFinding(running({ start: 2, lag: 4, end: 5, effects: {} }), 36)).toBeUndefined();
});

test('a shorter plan names what it cuts; measures stay as they are or end with it', () => {
	const [card, letter] = somePlan().measures;
	const plan = somePlan({
		measures: [
			{ ...card!, end: 20 },
			{ ...letter!, start: 12, end: 30 },
		],
	});
	const { starts, ends } = cutByHorizon(plan, 12);
	expect([starts.map(({ id }) => id), ends.map(({ id }) => id)]).toEqual([['letter'], ['stamp-card']]);
	expect(setHorizon(plan, 12).measures).toBe(plan.measures);
	const cut = setHorizon(plan, 12, true);
	expect(cut.business.horizon).toBe(12);
	expect(cut.measures.map(({ start, end }) => [start, end])).toEqual([
		[1, 11],
		[12, 30],
	]);
	expect(Plan.safeParse(cut).success).toBe(true);
	expect(cutByHorizon(plan, 36)).toEqual({ starts: [], ends: [] });
});
