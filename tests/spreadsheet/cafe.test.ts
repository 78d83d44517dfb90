import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assumption } from '../../src/core/plan/assumption';
import { ledger } from '../../src/core/plan/ledger';
import type { CostLine, HourLine, Measure, TargetGroup } from '../../src/core/plan/measure';
import { newPlan } from '../../src/core/plan/new-plan';
import type { Plan } from '../../src/core/plan/plan';
import { staffing } from '../../src/core/plan/staffing';
import { breakEvenFactor } from '../../src/core/projection/break-even';
import { gains } from '../../src/core/projection/gain';
import { planProjection } from '../../src/core/projection/plan-projection';
import { projectionInput } from '../../src/core/projection/plan-to-input';
import demo from '../../src/i18n/en/templates';
import { computed } from './sheet';

/*
 * The café with five measures, worked out by hand in a sheet: `cafe.csv` opens in any spreadsheet program. The plan is made
 * from what is typed into the sheet; every figure of the app has to be the sheet's.
 */
const csv = readFileSync(new URL('cafe.csv', import.meta.url), 'utf8');
const sheet = computed(csv);
const months = 24;
const heads = sheet.row('Measure');
const monthHeads = sheet.row('t');
const yearHeads = sheet.row('Year');
const places = [1, 2, 3, 4, 5] as const;

const number = (value: number | string) => {
	expect(typeof value).toBe('number');
	return Number(value);
};
const input = (label: string) => number(sheet.at(`B${sheet.row(label)}`));
const ofMeasure = (place: number, head: string, from = sheet) =>
	number(from.at(`${from.column(heads, head)}${heads + place}`));
const ofMonth = (t: number, head: string, from = sheet) =>
	number(from.at(`${from.column(monthHeads, head)}${monthHeads + 1 + t}`));
const ofYear = (year: number, head: string) =>
	number(sheet.at(`${sheet.column(yearHeads, head)}${yearHeads + 1 + year}`));
const totalResult = (from = sheet) =>
	Array.from({ length: months }, (_, t) => ofMonth(t, 'result', from)).reduce((a, b) => a + b);

const assumed = (likely: number): Assumption => ({ likely, provenance: { kind: 'own' } });

function costLines(place: number): CostLine[] {
	const value = (head: string) => ofMeasure(place, head);
	const line = (id: string, per: CostLine['per'], amount: number, rest: Partial<CostLine> = {}): CostLine[] =>
		amount === 0 ? [] : [{ id, name: id, group: 'tools', per, amount: assumed(amount), ...rest }];
	const promo = { amount: value('Promo amount'), months: value('Promo months') };
	return [
		...line('once', 'once', value('Once'), { offset: value('Once after') }),
		...line('month', 'month', value('Month'), { promo }),
		...line('quarter', 'quarter', value('Quarter')),
		...line('year', 'year', value('Year')),
		...line('active', 'activeCustomer', value('Per active')),
		...line('participant', 'participant', value('Per participant')),
		...line('order', 'order', value('Per order')),
		{
			id: 'share',
			name: 'share',
			group: 'engagement',
			per: 'participantRevenue',
			share: assumed(value('Share of participants revenue')),
		},
	];
}

function hourLines(place: number): HourLine[] {
	const line = (role: string, per: HourLine['per'], head: string): HourLine => ({
		id: head,
		role,
		phase: 'execution',
		per,
		hours: assumed(ofMeasure(place, head)),
	});
	return [
		line('owner', 'once', 'Owner h once'),
		line('owner', 'month', 'Owner h month'),
		line('owner', 'quarter', 'Owner h quarter'),
		line('team', 'month', 'Team h month'),
		line('team', 'year', 'Team h year'),
	];
}

function measure(place: number): Measure {
	const value = (head: string) => ofMeasure(place, head);
	const groups: readonly TargetGroup[] = ['all', 'firstYear', 'established'];
	const end = value('End (999: none)');
	return {
		id: `m${place}`,
		name: String(sheet.at(`A${heads + place}`)),
		category: 'service',
		why: '',
		benefit: '',
		targetGroup: groups[value('Group: 1 first year, 2 established, 0 all')] ?? 'all',
		segment: '',
		goals: [],
		start: value('Start'),
		lag: value('Lag'),
		ramp: value('Ramp'),
		...(end < 999 && { end }),
		fade: value('Fade'),
		reach: assumed(value('Reach')),
		effects: {
			loss: assumed(value('Loss')),
			purchases: assumed(value('Purchases')),
			basket: assumed(value('Basket')),
			referrals: assumed(value('Referrals')),
			winBack: assumed(value('Win-back')),
		},
		costs: costLines(place),
		hours: hourLines(place),
	};
}

function cafe(): Plan {
	const empty = newPlan({
		id: 'cafe',
		now: '2027-01-01T00:00:00.000Z',
		today: '2027-01-01',
		industry: 'cafe',
		relation: 'nonContractual',
		currency: 'EUR',
		firstMonth: 2027 * 12 + input('Calendar month of month 0 (January = 0)'),
		language: 'en',
		names: { founder: 'Owner', team: 'Team' },
		words: demo().newPlan,
		newId: () => 'id',
	});
	const season = sheet.row('Season from January');
	return {
		...empty,
		business: { ...empty.business, horizon: months },
		baseline: {
			...empty.baseline,
			opening: {
				firstYear: assumed(input('Opening customers below one year')),
				established: assumed(input('Opening customers above one year')),
			},
			acquired: {
				perMonth: assumed(input('New customers in an average month')),
				growth: assumed(input('Growth of new customers a year')),
				season: Array.from('BCDEFGHIJKLM', (column) => number(sheet.at(`${column}${season}`))),
			},
			retention: {
				firstYear: assumed(input('Retention in the first year')),
				established: assumed(input('Retention after that')),
			},
			purchasesPerYear: assumed(input('Purchases per customer and year')),
			basket: assumed(input('Basket')),
			margin: assumed(input('Margin')),
			discountRate: assumed(input('Discount rate')),
			acquisition: [
				{ id: 'ads', name: 'ads', kind: 'ads', per: 'month', amount: assumed(input('Acquisition a month, money')) },
				{
					id: 'sales',
					name: 'sales',
					kind: 'salesHours',
					per: 'month',
					hours: assumed(input('Acquisition a month, hours of the owner')),
					role: 'owner',
				},
				{
					id: 'first',
					name: 'first',
					kind: 'firstOrderDiscount',
					per: 'newCustomer',
					amount: assumed(input('Acquisition per new customer')),
				},
			],
		},
		team: [
			{
				id: 'owner',
				name: 'Owner',
				hourlyCost: input('Owner: cost of an hour (imputed)'),
				imputed: true,
				hoursPerMonth: 10,
			},
			{
				id: 'team',
				name: 'Team',
				hourlyCost: input('Team: cost of an hour (paid)'),
				imputed: false,
				hoursPerMonth: 10,
			},
		],
		measures: places.map(measure),
	};
}

const plan = cafe();
const { likely } = planProjection(plan);
const near = (value: number | undefined, expected: number, what: string) => {
	expect(value, what).toBeDefined();
	expect(Math.abs((value ?? NaN) - expected), `${what}: ${value} against ${expected}`).toBeLessThan(
		1e-6 * Math.max(1, Math.abs(expected)),
	);
};

describe('the plan of the sheet', () => {
	test('goes month by month as the sheet does', () => {
		expect(likely.months).toHaveLength(months);
		likely.months.forEach((month, t) => {
			const { active, referred, wonBack, lost, closing, revenue, contribution, retentionCost } = month;
			const shown = { active, referred, wonBack, lost, closing, revenue, contribution, retentionCost };
			for (const [head, value] of Object.entries(shown)) near(value, ofMonth(t, head), `${head} ${t}`);
			near(month.acquired, ofMonth(t, 'acquired'), `acquired ${t}`);
			near(month.purchases, ofMonth(t, 'orders1') + ofMonth(t, 'orders2'), `purchases ${t}`);
			near(month.imputedStaff, ofMonth(t, 'imputed'), `imputed ${t}`);
			near(month.acquisitionCost, ofMonth(t, 'acquisitionCost'), `acquisition ${t}`);
			near(month.result, ofMonth(t, 'result'), `result ${t}`);
			near(month.cash, ofMonth(t, 'cash'), `cash ${t}`);
			places.forEach((place, i) => {
				near(month.measureCost[i], ofMonth(t, `cost${place}`), `cost of ${place} in ${t}`);
			});
		});
	});

	test('comes to the same sums by year', () => {
		likely.years.forEach((year, i) => {
			const { revenue, contribution, retentionCost, acquisitionCost, result, cash, averageActive, closing } = year;
			const shown = { revenue, contribution, retentionCost, acquisitionCost, result, cash, averageActive, closing };
			for (const [head, value] of Object.entries(shown)) near(value, ofYear(i, head), `${head} of year ${i + 1}`);
			near(year.retentionCostPerActive, ofYear(i, 'perActive'), 'per active customer');
			near(year.cac, ofYear(i, 'cac'), 'per new customer');
		});
	});

	test('takes the same hours of each role', () => {
		for (const role of staffing(plan, likely).roles)
			role.months.forEach(({ hours }, t) => {
				near(hours, ofMonth(t, role.id === 'owner' ? 'ownerHours' : 'teamHours'), `${role.id} ${t}`);
			});
	});

	test('has a ledger of the same first year', () => {
		const year = ledger(plan).reduce((sum, group) => sum + group.year, 0);
		near(year, ofYear(0, 'retentionCost'), 'ledger');
	});
});

describe.for(places)('measure %i', (place) => {
	/** The sheet with numbers of this measure typed over. */
	const typedOver = (change: (head: string, value: number) => number) => {
		const typed: Record<string, number> = {};
		for (const head of typedHeads) {
			const value = ofMeasure(place, head);
			typed[`${sheet.column(heads, head)}${heads + place}`] = change(head, value);
		}
		return computed(csv, typed);
	};
	const effects = ['Loss', 'Purchases', 'Basket', 'Referrals', 'Win-back'];
	const costs = ['Once', 'Promo amount', 'Month', 'Quarter', 'Year', 'Per active', 'Per participant', 'Per order'];
	const others = ['Share of participants revenue', 'Owner h once', 'Owner h month', 'Owner h quarter'];
	const typedHeads = [...effects, ...costs, ...others, 'Team h month', 'Team h year'];
	const without = totalResult(typedOver(() => 0));

	test('gains what the sheet loses without it', () => {
		near(gains(projectionInput(plan))[place - 1], totalResult() - without, 'gain');
	});

	test('breaks even where the sheet does', () => {
		const factor = breakEvenFactor(projectionInput(plan), place - 1);
		if (factor === undefined) {
			expect(totalResult(typedOver((head, value) => (effects.includes(head) ? value * 1.5 : value)))).toBeLessThan(
				without,
			);
			return;
		}
		const there = totalResult(typedOver((head, value) => (effects.includes(head) ? value * factor : value)));
		expect(Math.abs(there - without)).toBeLessThan(1);
	});
});
