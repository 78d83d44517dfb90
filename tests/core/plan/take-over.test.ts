import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/calendar';
import type { BaselineFigures } from '../../../src/core/metrics/baseline';
import type { DataReport } from '../../../src/core/metrics/reports';
import { withoutNumbers } from '../../../src/core/metrics/baseline-of-contracts';
import { Plan } from '../../../src/core/plan/plan';
import { takeOver, takeOverOf, type Proposal } from '../../../src/core/plan/take-over';
import { z } from '../../../src/core/schema';
import { somePlan } from '../../fixtures/plan';

const to = parseDay('2026-03-31')!;
const span = { from: to - 364, to };
const set = {
	id: 'orders',
	kind: 'transactions' as const,
	file: 'orders.csv',
	importedAt: '2026-11-01T10:00:00.000Z',
	accepted: 900,
	rejected: 0,
	skipped: 0,
	customers: 300,
};
const figures: BaselineFigures = {
	lastDay: to,
	windowDays: 90,
	openingFirstYear: { value: 80, n: 200, from: to, to },
	openingEstablished: { value: 120, n: 200, from: to, to },
	perMonth: { value: 10.5, n: 126, interval: { low: 8.8, high: 12.5 }, ...span },
	firstYear: { value: 0.42, n: 100, interval: { low: 0.33, high: 0.52 }, ...span },
	established: { missing: 'too-few', n: 4 },
	purchasesPerYear: { value: 6.25, n: 900, ...span },
	basket: { value: 1_234.56, n: 900, interval: { low: 1_200.4, high: 1_268.7 }, ...span },
	season: { weights: [0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], n: 252 },
	year: { ...span, month: 24_303, orders: 900 },
};
const data = (baseline: BaselineFigures) => ({ transactions: { baseline } }) as unknown as DataReport;
const plan = somePlan({ dataSets: [set] });
const define = ({ field, windowDays }: { field: string; windowDays: number | undefined }) =>
	`${field}, ${String(windowDays)}`;
const found = takeOverOf(plan, data(figures), define)!;
const proposal = (list: typeof found, field: string) => list.proposals.find((one) => one.field === field) as Proposal;

test('each measured value stands beside the one of the plan, what is missing with its reason', () => {
	expect(found.lastDay).toBe('2026-03-31');
	expect(found.proposals.map(({ field, state }) => [field, state])).toEqual([
		['openingFirstYear', 'open'],
		['openingEstablished', 'open'],
		['perMonth', 'open'],
		['season', 'open'],
		['firstYear', 'open'],
		['purchasesPerYear', 'open'],
		['basket', 'open'],
	]);
	expect(found.missing).toEqual([{ field: 'established', missing: 'too-few', n: 4 }]);
	expect(proposal(found, 'firstYear')).toMatchObject({ now: plan.baseline.retention.firstYear, n: 100 });
});

test('a value taken over keeps file, date, number and definition, its interval as range, money in whole minor units', () => {
	const after = takeOver(plan, [proposal(found, 'basket')]);
	expect(after.baseline.basket).toEqual({
		likely: 1_235,
		low: 1_200,
		high: 1_269,
		provenance: {
			kind: 'measured',
			source: 'orders.csv',
			date: '2026-03-31',
			n: 900,
			definition: 'basket, 90',
		},
	});
	expect(after.baseline.retention).toBe(plan.baseline.retention);
});

test('everything taken over is a valid plan that has nothing open, and taking over again changes nothing', () => {
	const after = takeOver(plan, found.proposals);
	expect(z.safeParse(Plan, after).success).toBe(true);
	expect(after.baseline).toMatchObject({
		opening: { firstYear: { likely: 80 }, established: { likely: 120 } },
		acquired: { perMonth: { likely: 10.5 }, season: [0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
		retention: { firstYear: { likely: 0.42 }, established: plan.baseline.retention.established },
		purchasesPerYear: { likely: 6.25 },
		margin: plan.baseline.margin,
	});
	const again = takeOverOf(after, data(figures), define)!;
	expect(new Set(again.proposals.map(({ state }) => state))).toEqual(new Set(['taken']));
	expect(takeOver(after, again.proposals)).toBe(after);
});

test('newer data that say otherwise are told; a value typed over is open again', () => {
	const after = takeOver(plan, found.proposals);
	const newer = { ...figures, firstYear: { value: 0.58, n: 120, interval: { low: 0.49, high: 0.66 }, ...span } };
	const next = takeOverOf(after, data(newer), define)!;
	expect(next.proposals.filter(({ state }) => state === 'changed').map(({ field }) => field)).toEqual(['firstYear']);
	const typed = {
		...after,
		baseline: { ...after.baseline, basket: { likely: 900, provenance: { kind: 'own' as const } } },
	};
	expect(proposal(takeOverOf(typed, data(figures), define)!, 'basket').state).toBe('open');
});

test('with contracts these say who is a customer, and purchases are spread over the contracts', () => {
	const contractual = somePlan({ dataSets: [set], business: { ...plan.business, relation: 'contractual' } });
	const contracts: BaselineFigures = {
		...figures,
		windowDays: undefined,
		openingFirstYear: { value: 30, n: 50, from: to, to },
		purchasesPerYear: { missing: 'no-single-purchases' },
		basket: { missing: 'no-single-purchases' },
	};
	// Twelve months with 40 contracts at their ends: 900 purchase days ÷ 40 = 22.5.
	const month = Array.from({ length: 14 }, (_, i) => ({ month: 24_303 - 1 + i, partial: i === 13, end: 40 }));
	const both = {
		transactions: { baseline: figures },
		contracts: { baseline: contracts, hasUntil: true, retention: { month } },
	} as unknown as DataReport;
	const list = takeOverOf(contractual, both, define)!;
	expect(proposal(list, 'openingFirstYear').measured).toMatchObject({
		likely: 30,
		provenance: { definition: 'openingFirstYear, undefined' },
	});
	expect(proposal(list, 'purchasesPerYear').measured).toMatchObject({ likely: 22.5 });
	expect(proposal(list, 'basket').measured.provenance).toMatchObject({ source: 'orders.csv' });
	expect(proposal(takeOverOf(plan, both, define)!, 'openingFirstYear').measured.likely).toBe(80);
});

test('without contracts a list of customers gives no customers at the start, with leaving dates or without, but the reason', () => {
	for (const hasUntil of [false, true]) {
		const list = { contracts: { baseline: figures, hasUntil, lastDay: to } } as unknown as DataReport;
		const { proposals, missing } = takeOverOf(plan, list, define)!;
		expect(proposals).toEqual([]);
		expect(missing).toContainEqual({ field: 'openingFirstYear', missing: 'customer-list' });
		expect(missing).toContainEqual({ field: 'openingEstablished', missing: 'customer-list' });
	}
});

test('purchases are not spread over a list that does not say who has left', () => {
	const contractual = somePlan({ dataSets: [set], business: { ...plan.business, relation: 'contractual' } });
	const list = { baseline: withoutNumbers(to, 'no-leaving'), hasUntil: false, lastDay: to, retention: { month: [] } };
	const both = { transactions: { baseline: figures }, contracts: list } as unknown as DataReport;
	const { proposals, missing } = takeOverOf(contractual, both, define)!;
	expect(proposals.map(({ field }) => field)).toEqual(['basket']);
	expect(missing).toContainEqual({ field: 'purchasesPerYear', missing: 'no-leaving' });
	expect(missing).toContainEqual({ field: 'openingFirstYear', missing: 'no-leaving' });
});

test('without data that know customers there is nothing to take over', () => {
	expect(takeOverOf(plan, undefined, define)).toBeUndefined();
	expect(takeOverOf(plan, { transactions: {} } as unknown as DataReport, define)).toBeUndefined();
});
