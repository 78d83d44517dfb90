import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar';
import { fileCard, type Answer, type FileFacts } from '../../../src/core/file-card/file-card';
import { dataSetKinds } from '../../../src/core/plan/plan';
import { fieldsOf } from '../../../src/intake/fields';

const day = (year: number, month: number, of: number) => dayNumber(year, month, of)!;
const facts = (rest: Partial<FileFacts>): FileFacts => ({
	kind: 'transactions',
	fields: ['customer', 'date', 'amount'],
	planCurrency: 'EUR',
	...rest,
});
const cans = (answers: readonly Answer[]) => answers.filter(({ can }) => can).map(({ id }) => id);
const lacks = (answers: readonly Answer[]) =>
	Object.fromEntries(answers.flatMap((answer) => (answer.can ? [] : [[answer.id, answer.lack]])));
const helps = (answers: readonly Answer[]) =>
	Object.fromEntries(answers.flatMap((answer) => (answer.can ? [] : [[answer.id, answer.help]])));

test('purchases with customer, date and amount answer everything, before the import as well as after', () => {
	const before = fileCard(facts({}));
	expect(lacks(before)).toEqual({});
	const after = facts({
		rows: 200,
		customers: 50,
		anonymous: 3,
		firstDay: day(2024, 1, 5),
		lastDay: day(2024, 6, 30),
		currencies: ['EUR', 'CHF'],
	});
	expect(fileCard(after)).toEqual(before);
});

describe('purchases', () => {
	test('without a customer column answer revenue and basket, but nothing about staying', () => {
		const card = fileCard(facts({ fields: ['date', 'amount'] }));
		expect(cans(card)).toEqual(['revenue', 'basket']);
		expect(new Set(Object.values(lacks(card)))).toEqual(new Set(['no-customer-column']));
	});

	test('of which no row names a customer are like those without the column', () => {
		const card = fileCard(facts({ rows: 20, customers: 0, anonymous: 20 }));
		expect(cans(card)).toEqual(['revenue', 'basket']);
		expect(new Set(Object.values(lacks(card)))).toEqual(new Set(['no-customers']));
	});

	test('in another currency answer all that is no money', () => {
		expect(lacks(fileCard(facts({ currencies: ['USD'] })))).toEqual({
			revenue: 'other-currency',
			basket: 'other-currency',
			newAgainstExisting: 'other-currency',
			customerValue: 'other-currency',
		});
	});

	test('price and quantity are as good as an amount', () => {
		expect(lacks(fileCard(facts({ fields: ['customer', 'date', 'price', 'quantity'] })))).toEqual({});
		expect(lacks(fileCard(facts({ fields: ['customer', 'date', 'price'] })))).toMatchObject({ revenue: 'no-amounts' });
	});

	test('of a single day know no rates, no cohorts and no second purchase', () => {
		const card = fileCard(facts({ customers: 20, firstDay: 20_000, lastDay: 20_000 }));
		expect(lacks(card)).toEqual({
			retention: 'one-day',
			cohorts: 'one-day',
			repeatRate: 'one-day',
			daysToSecond: 'one-day',
		});
	});

	test('need one full month after the first one for a retention rate', () => {
		const until = (lastDay: number) =>
			lacks(fileCard(facts({ customers: 20, firstDay: day(2024, 1, 15), lastDay })))['retention'];
		expect(until(day(2024, 2, 28))).toBe('short');
		expect(until(day(2024, 2, 29))).toBeUndefined();
	});

	test('of fewer than ten customers make counts but no rates', () => {
		expect(lacks(fileCard(facts({ customers: 9 })))).toEqual({ retention: 'too-few', repeatRate: 'too-few' });
		expect(lacks(fileCard(facts({ customers: 10 })))).toEqual({});
	});
});

test('a list of customers has a retention rate where it says who left', () => {
	const list = (fields: string[]) => fileCard(facts({ kind: 'customers', fields }));
	expect(cans(list(['customer', 'since', 'until']))).toEqual(['customers', 'contractRetention', 'active']);
	expect(lacks(list(['email', 'since']))).toMatchObject({ contractRetention: 'no-end-dates', basket: 'no-purchases' });
	expect(lacks(list(['customer']))).toMatchObject({ contractRetention: 'no-start-dates' });
});

test('a list of customers with totals says that they lack the dates of the purchases', () => {
	const list = (fields: string[], source?: string) => fileCard(facts({ kind: 'customers', fields, source }));
	const all = ['customer', 'since', 'amount', 'orders'];
	const lack = 'totals-without-dates';
	expect(lacks(list(all))).toMatchObject({ repeatRate: lack, basket: lack, customerValue: lack });
	expect(lacks(list(['customer', 'since', 'amount']))).toMatchObject({ repeatRate: 'no-purchases', basket: lack });
	expect(list(all, 'shopify-customers').find(({ id }) => id === 'basket')).toMatchObject({ help: 'shopify-orders' });
});

test('answers without a date have a score but no trend', () => {
	const answers = (fields: string[]) => fileCard(facts({ kind: 'nps', fields }));
	expect(cans(answers(['score']))).toEqual(['npsScore']);
	expect(cans(answers(['score', 'date', 'comment']))).toEqual(['npsScore', 'npsTrend', 'npsComments']);
	expect(cans(answers(['date', 'comment']))).toEqual([]);
});

test('summaries answer what needs no single purchases', () => {
	const of = (fields: string[]) => fileCard(facts({ kind: 'summaries', fields }));
	const card = of(['customer', 'first', 'last', 'orders', 'amount']);
	expect(cans(card)).toEqual(['customers', 'active', 'repeatRate', 'revenue', 'basket', 'customerValue']);
	expect(new Set(Object.values(lacks(card)))).toEqual(new Set(['no-single-purchases']));
	expect(cans(of(['customer', 'frequency', 'recency', 'age']))).toEqual(['customers', 'active', 'repeatRate']);
});

test('where a source has a better export, that one is named', () => {
	const unnamed = { fields: ['date', 'amount'] };
	const help = (source?: string) => helps(fileCard(facts({ ...unnamed, ...(source && { source }) })))['retention'];
	expect(help()).toBe('orders-with-customer');
	expect(help('sumup-sales')).toBe('sumup-invoices');
	expect(help('square-transactions')).toBe('square-directory');
	expect(help('amazon-all-orders')).toBe('amazon-new-orders');
	expect(help('woocommerce-orders')).toBe('woocommerce-emails');
	expect(help('lexware-invoices')).toBe('orders-with-customer');
});

test('one mapped field more never takes a figure away', () => {
	const some = fc.record({
		kind: fc.constantFrom(...dataSetKinds),
		rows: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
		customers: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
		anonymous: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
		firstDay: fc.option(fc.integer({ min: 19_000, max: 19_060 }), { nil: undefined }),
		lastDay: fc.option(fc.integer({ min: 19_060, max: 19_120 }), { nil: undefined }),
		currencies: fc.option(fc.subarray(['EUR', 'CHF', 'USD']), { nil: undefined }),
		source: fc.option(fc.constantFrom('sumup', 'square'), { nil: undefined }),
	});
	fc.assert(
		fc.property(some, fc.infiniteStream(fc.boolean()), (one, chosen) => {
			const all = fieldsOf[one.kind];
			const fields = all.filter(() => chosen.next().value);
			const before = cans(fileCard({ ...one, fields, planCurrency: 'EUR' }));
			for (const field of all) {
				const after = cans(fileCard({ ...one, fields: [...fields, field], planCurrency: 'EUR' }));
				expect(after).toEqual(expect.arrayContaining(before));
			}
		}),
	);
});
