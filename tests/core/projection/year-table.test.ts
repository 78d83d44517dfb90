import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import {
	difference,
	leftWithinYear,
	monthColumn,
	shownGain,
	yearTable,
	yearTables,
	type OutlookColumn,
} from '../../../src/core/projection/year-table';
import { somePlan } from '../../fixtures/plan';

const given = projectionInput(somePlan());

const addsUp = (shown: OutlookColumn) => {
	const { opening, acquired, referred, wonBack, lost, closing } = shown;
	expect(opening + acquired + referred + wonBack - lost).toBe(closing);
	expect(shown.contribution - shown.retentionCost - shown.acquisitionCost).toBe(shown.result);
	expect(shown.result + shown.imputed).toBe(shown.cash);
	for (const value of Object.values(shown)) expect(Object.is(value, -0)).toBe(false);
};

const plans = fc
	.record({
		firstYear: fc.double({ min: 0, max: 1, noNaN: true }),
		acquired: fc.double({ min: 0, max: 50, noNaN: true }),
		opening: fc.double({ min: 0, max: 500, noNaN: true }),
		horizon: fc.integer({ min: 12, max: 60 }),
	})
	.map(({ firstYear, acquired, opening, horizon }) => ({
		...given,
		horizon,
		acquired: Array.from({ length: horizon }, () => acquired),
		opening: { firstYear: opening, established: opening / 3 },
		retention: { ...given.retention, firstYear },
	}));

test('years, their sum, months and the difference of two plans add up as shown', () => {
	fc.assert(
		fc.property(plans, (input) => {
			const projection = project(input);
			const table = yearTable(projection);
			const without = yearTable(project({ ...input, measures: [] }));
			for (const year of table.years) addsUp(year);
			addsUp(table.total);
			for (const month of projection.months) addsUp(monthColumn(month));
			addsUp(difference(table.total, without.total));
			table.years.forEach((year, at) => {
				if (at > 0) expect(year.opening).toBe(table.years[at - 1]?.closing);
			});
		}),
	);
});

test('no shown number is further from the unrounded one than a customer, a cost than half a unit, a contribution than two', () => {
	fc.assert(
		fc.property(plans, (input) => {
			const projection = project(input);
			yearTable(projection).years.forEach((shown, at) => {
				const year = projection.years[at]!;
				expect(Math.abs(shown.acquired - year.acquired)).toBeLessThanOrEqual(1);
				expect(Math.abs(shown.closing - year.closing)).toBeLessThanOrEqual(0.5);
				const off = { revenue: 50, retentionCost: 50, acquisitionCost: 50, result: 100, cash: 150, contribution: 200 };
				for (const row of Object.keys(off) as (keyof typeof off)[])
					expect(Math.abs(shown[row] - year[row]), row).toBeLessThanOrEqual(off[row] + 1e-6);
			});
		}),
	);
});

test('the two rates of a year differ by its arrivals that left before its end', () => {
	const { years, months } = project(given);
	const year = years[0]!;
	const arrivals = months.slice(0, 12).reduce((sum, m) => sum + m.acquired + m.referred + m.wonBack, 0);
	const stayed = months[11]!.stayedSinceYearStart;
	expect(leftWithinYear(year, months[0]!.opening)).toBeCloseTo(arrivals - (year.closing - stayed), 6);
});

test('the difference of the two shown results is the gain as it is shown by itself', () => {
	fc.assert(
		fc.property(plans, (input) => {
			const [likely, without] = [project(input), project({ ...input, measures: [] })];
			const sum = ({ months }: typeof likely) => months.reduce((all, { result }) => all + result, 0);
			const gain = Math.round((sum(likely) - sum(without)) / 100) * 100 + 0;
			const tables = yearTables({ likely, without });
			expect(difference(tables.with.total, tables.without.total).result).toBe(gain);
			expect(shownGain({ likely, without }).gain).toBe(gain);
			expect(tables.with.total.result).toBe(Math.round(sum(likely) / 100) * 100 + 0);
			for (const year of [...tables.with.years, ...tables.without.years]) addsUp(year);
		}),
	);
});

test('a business that sells nothing shows no contribution', () => {
	const { years } = yearTable(project({ ...given, basket: 0 }));
	for (const year of years) expect(year.contribution).toBe(0);
});
