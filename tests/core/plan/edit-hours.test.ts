import { expect, test } from 'vitest';
import { basisProblem, convertHours, hourShortages, mostHours, rowLines } from '../../../src/core/plan/edit-hours';
import type { HourLine } from '../../../src/core/plan/measure';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { somePlan } from '../../fixtures/plan';

const line = (per: HourLine['per'], likely: number, more: Partial<HourLine> = {}): HourLine => ({
	id: 'a',
	role: 'owner',
	phase: 'execution',
	per,
	hours: { likely, provenance: { kind: 'own' } },
	...more,
});

test('a month has 744 hours, a quarter and a leap year as many as the calendar', () => {
	expect(mostHours).toEqual({ once: 31 * 24, month: 31 * 24, quarter: 93 * 24, year: 366 * 24 });
});

test('hours keep their work a year under another basis, and their number where one of the two is once', () => {
	const range = line('year', 120, { hours: { likely: 120, low: 60, high: 240, provenance: { kind: 'own' } } });
	expect(convertHours(range, 'month')).toMatchObject({ per: 'month', hours: { likely: 10, low: 5, high: 20 } });
	expect(convertHours(line('month', 2), 'quarter').hours).toEqual({ likely: 6, provenance: { kind: 'own' } });
	expect(convertHours(line('once', 8), 'month').hours.likely).toBe(8);
});

test('a basis that does not hold the hours, or drops their date, is a problem', () => {
	expect(basisProblem([line('year', 745)], 'month')).toBe('tooMany');
	expect(basisProblem([line('year', 744)], 'month')).toBeUndefined();
	const high = line('year', 10, { hours: { likely: 10, high: 800, provenance: { kind: 'own' } } });
	expect(basisProblem([line('year', 1), high], 'month')).toBe('tooMany');
	expect(basisProblem([line('once', 5, { offset: 2 })], 'month')).toBe('offset');
	expect(basisProblem([line('once', 5, { offset: 0 })], 'month')).toBeUndefined();
	expect(basisProblem([line('once', 5, { offset: 2 })], 'once')).toBeUndefined();
});

test('a row of the matrix is the lines of its phase and basis', () => {
	const measure = somePlan().measures[0]!;
	expect(rowLines(measure, { phase: 'planning', per: 'once' }).map(({ id }) => id)).toEqual(['plan']);
	expect(rowLines(measure, { phase: 'planning', per: 'month' })).toEqual([]);
});

test('a role short of hours is named with its fullest month, all measures counted', () => {
	const plan = somePlan();
	const short = (hoursPerMonth: number, of = plan) => {
		const tight = { ...of, team: of.team.map((role) => ({ ...role, hoursPerMonth })) };
		return hourShortages(tight, project(projectionInput(tight)), of.measures[0]!);
	};
	expect(short(20)).toEqual([]);
	// Planning takes 5 hours in month 1, the letter 4 a month from month 3, the help 3 a month from month 1.
	expect(short(4)).toEqual([
		{ role: 'owner', name: 'Inhaberin', month: 24325, needed: 5, available: 4, months: 1, impossible: false },
	]);
	expect(short(2).map(({ role, needed, months }) => [role, needed, months])).toEqual([
		['owner', 5, 34],
		['help', 3, 35],
	]);
});

test('more hours than a month has are impossible, not just too many', () => {
	const plan = somePlan();
	const [card, letter] = plan.measures;
	const much = {
		...plan,
		measures: [
			{ ...card!, hours: [line('month', 400)] },
			{ ...letter!, hours: [line('month', 400)] },
		],
	};
	const [found] = hourShortages(much, project(projectionInput(much)), much.measures[0]!);
	expect(found).toMatchObject({ needed: 800, impossible: true });
});
