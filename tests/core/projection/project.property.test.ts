import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costBases, costGroups, targetGroups, hourBases } from '../../../src/core/plan/measure';
import type { ProjectionInput, ProjectionMeasure } from '../../../src/core/projection/input';
import { project } from '../../../src/core/projection/project';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const few = fc.integer({ min: 0, max: 30 });
const money = fc.integer({ min: 0, max: 1_000_000 });

const measure: fc.Arbitrary<ProjectionMeasure> = fc.record({
	id: fc.uuid(),
	group: fc.constantFrom(...targetGroups),
	reach: share,
	start: few,
	lag: fc.nat(6),
	ramp: fc.nat(6),
	end: fc.option(few, { nil: undefined }),
	fade: fc.nat(6),
	effects: fc.record({
		loss: fc.option(share, { nil: undefined }),
		purchases: fc.option(fc.double({ min: -0.5, max: 2, noNaN: true }), { nil: undefined }),
		basket: fc.option(fc.double({ min: -0.5, max: 2, noNaN: true }), { nil: undefined }),
		referrals: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
		winBack: fc.option(share, { nil: undefined }),
	}),
	costs: fc.array(
		fc.record({
			group: fc.constantFrom(...costGroups),
			per: fc.constantFrom(...costBases),
			amount: money,
			share,
			promo: fc.option(fc.record({ amount: money, months: fc.nat(12) }), { nil: undefined }),
			offset: fc.option(fc.nat(12), { nil: undefined }),
		}),
		{ maxLength: 4 },
	),
	hours: fc.array(
		fc.record({
			role: fc.constantFrom('owner', 'help'),
			per: fc.constantFrom(...hourBases),
			hours: fc.nat(40),
			offset: fc.option(fc.nat(12), { nil: undefined }),
		}),
		{ maxLength: 3 },
	),
});

const given: fc.Arbitrary<ProjectionInput> = fc.record({
	horizon: fc.integer({ min: 12, max: 60 }),
	opening: fc.record({ firstYear: fc.nat(500), established: fc.nat(500) }),
	acquired: fc.array(fc.nat(50), { minLength: 60, maxLength: 60 }),
	retention: fc.record({ firstYear: share, established: share }),
	purchasesPerYear: fc.nat(60),
	basket: money,
	margin: share,
	discountRate: share,
	acquisition: fc.record({ monthly: money, perCustomer: money }),
	referralRate: fc.double({ min: 0, max: 0.5, noNaN: true }),
	roles: fc.constant([
		{ id: 'owner', hourlyCost: 3_000, imputed: true },
		{ id: 'help', hourlyCost: 1_650, imputed: false },
	]),
	measures: fc.array(measure, { maxLength: 5 }),
});

const near = (a: number, b: number) => {
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
};

test('nobody appears or vanishes: opening + arrivals − lost = closing, and the next month opens with it', () => {
	fc.assert(
		fc.property(given, (input) => {
			let before = input.opening.firstYear + input.opening.established;
			for (const month of project(input).months) {
				near(month.opening, before);
				near(month.active, month.opening + month.acquired + month.referred + month.wonBack);
				near(month.closing, month.active - month.lost);
				expect(month.lost).toBeGreaterThanOrEqual(0);
				expect(month.stayedSinceYearStart).toBeLessThanOrEqual(month.closing + 1e-6);
				before = month.closing;
			}
		}),
	);
});

test('retention of a year lies between 0 and 1', () => {
	fc.assert(
		fc.property(given, (input) => {
			for (const { retention } of project(input).years) {
				if (retention === undefined) continue;
				expect(retention).toBeGreaterThanOrEqual(0);
				expect(retention).toBeLessThanOrEqual(1 + 1e-9);
			}
		}),
	);
});

test('cost adds up by group, by measure, and in once and imputed parts', () => {
	fc.assert(
		fc.property(given, (input) => {
			for (const month of project(input).months) {
				near(month.retentionCost, month.costTeam + month.costTools + month.costEngagement);
				near(
					month.retentionCost,
					month.measureCost.reduce((sum, cost) => sum + cost, 0),
				);
				near(
					Object.values(month.hours).reduce((sum, hours) => sum + hours, 0),
					month.measureHours.reduce((sum, hours) => sum + hours, 0),
				);
				expect(month.costOnce).toBeLessThanOrEqual(month.retentionCost + 1e-6);
				expect(month.imputedStaff).toBeLessThanOrEqual(month.costTeam + 1e-6);
				near(month.result, month.contribution - month.retentionCost - month.acquisitionCost);
			}
		}),
	);
});

test('measures that reach nobody only cost', () => {
	fc.assert(
		fc.property(given, (input) => {
			const reachless = project({ ...input, measures: input.measures.map((one) => ({ ...one, reach: 0 })) });
			const without = project({ ...input, measures: [] });
			reachless.months.forEach((month, t) => {
				expect(month.revenue).toBe(without.months[t]!.revenue);
				expect(month.closing).toBe(without.months[t]!.closing);
				near(month.result, without.months[t]!.result - month.retentionCost);
			});
		}),
	);
});

test('measures of which nothing is filled in change nothing', () => {
	fc.assert(
		fc.property(given, (input) => {
			const blank = input.measures.map((one) => ({ ...one, effects: {}, costs: [], hours: [] }));
			const months = project({ ...input, measures: blank }).months;
			const without = project({ ...input, measures: [] }).months;
			const figures = ({ hours, closing, revenue, retentionCost, result, cash }: (typeof months)[number]) => ({
				hours,
				closing,
				revenue,
				retentionCost,
				result,
				cash,
			});
			expect(months.map(figures)).toEqual(without.map(figures));
		}),
	);
});

test('cash is the result with all hours added back that nobody is paid for', () => {
	const imputed = fc.record({ monthly: money, perCustomer: money });
	fc.assert(
		fc.property(given, imputed, (input, part) => {
			const { monthly, perCustomer } = input.acquisition;
			const acquisition = {
				monthly: monthly + part.monthly,
				perCustomer: perCustomer + part.perCustomer,
				imputedMonthly: part.monthly,
				imputedPerCustomer: part.perCustomer,
			};
			for (const month of project({ ...input, acquisition }).months)
				near(month.cash, month.result + month.imputedStaff + part.monthly + part.perCustomer * month.acquired);
		}),
	);
});

test('the order of the measures does not matter', () => {
	fc.assert(
		fc.property(given, (input) => {
			const reversed = project({ ...input, measures: input.measures.toReversed() });
			project(input).years.forEach((year, i) => {
				near(year.result, reversed.years[i]!.result);
				near(year.closing, reversed.years[i]!.closing);
			});
		}),
	);
});

test('ten times the money everywhere is ten times the result, with the same customers', () => {
	const times = ({ amount, promo, ...line }: ProjectionMeasure['costs'][number]) => ({
		...line,
		amount: amount * 10,
		promo: promo && { ...promo, amount: promo.amount * 10 },
	});
	fc.assert(
		fc.property(given, (input) => {
			const scaled = project({
				...input,
				basket: input.basket * 10,
				acquisition: { monthly: input.acquisition.monthly * 10, perCustomer: input.acquisition.perCustomer * 10 },
				roles: input.roles.map((role) => ({ ...role, hourlyCost: role.hourlyCost * 10 })),
				measures: input.measures.map((one) => ({ ...one, costs: one.costs.map(times) })),
			});
			project(input).years.forEach((year, i) => {
				near(year.result * 10, scaled.years[i]!.result);
				expect(scaled.years[i]!.closing).toBe(year.closing);
			});
		}),
	);
});

test('keeping more customers never lowers their number', () => {
	fc.assert(
		fc.property(given, share, (input, loss) => {
			const keeping: ProjectionMeasure = {
				id: 'keep',
				group: 'all',
				reach: 1,
				start: 0,
				lag: 0,
				ramp: 0,
				end: undefined,
				fade: 0,
				effects: { loss },
				costs: [],
				hours: [],
			};
			const base = { ...input, measures: [] };
			const more = project({ ...base, measures: [keeping] });
			project(base).months.forEach((month, t) => {
				expect(more.months[t]!.closing).toBeGreaterThanOrEqual(month.closing - 1e-6);
			});
		}),
	);
});
