import { firstDayOfMonth, monthOfDay } from '../calendar';
import { stillHere, type Customers, type Transactions } from '../columns';
import { beta, exponential, gamma, normal, seeded, type Random } from '../random';
import type { DemoColumns, DemoLanguage } from './columns';
import { shopAnswers } from './shop-answers';

const seed = 20_270;
const customerCount = 2_000;
const historyMonths = 30;
/** Weight of each calendar month in sales, from January: tea sells in the cold half of the year. Mean 1. */
const shopSeason = [1.05, 0.95, 0.9, 0.85, 0.8, 0.7, 0.65, 0.7, 0.95, 1.15, 1.55, 1.75];
/** New customers grow by this a month. */
const growth = 1.012;
/** Purchase rate a year among customers: gamma with this shape and mean; drop-out after each purchase: beta. */
const rate = { shape: 0.6, perYear: 3.8 };
const dropOut = { a: 0.2, b: 1.5 };
/** First baskets average this many minor units; later ones grow a little with each purchase, up to six times. */
const basket = { mean: 4_200, growth: 0.02, spread: 0.42 };

/** Runs time faster in strong months, so that a constant rate gives a seasonal one. */
function seasonalClock(firstMonth: number) {
	const marks = [0];
	for (let m = 0; m < historyMonths; m++) marks.push(marks[m]! + shopSeason[(firstMonth + m) % 12]!);
	const end = marks[historyMonths]!;
	/** The day at which the clock shows `t` months. */
	const dayAt = (t: number) => {
		const m = Math.max(0, marks.findIndex((mark) => mark > t) - 1);
		const from = firstDayOfMonth(firstMonth + m);
		const days = firstDayOfMonth(firstMonth + m + 1) - from;
		return from + Math.floor(((t - marks[m]!) / (marks[m + 1]! - marks[m]!)) * days);
	};
	return { marks, end, dayAt };
}

/** When customers arrive, on the seasonal clock: proportional to the month's weight and the shop's growth. */
function arrivals(random: Random, marks: readonly number[]): number[] {
	const weights = Array.from({ length: historyMonths }, (_, m) => (marks[m + 1]! - marks[m]!) * growth ** m);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return Array.from({ length: customerCount }, () => {
		let left = random() * total;
		let month = 0;
		while (month < historyMonths - 1 && left >= weights[month]!) left -= weights[month++]!;
		return marks[month]! + (left / weights[month]!) * (marks[month + 1]! - marks[month]!);
	});
}

interface Order {
	readonly customer: number;
	readonly day: number;
	readonly cents: number;
}

/** All orders of one customer: buys at an own rate, may drop out for good after each purchase (BG/NBD's story). */
function ordersOf(random: Random, customer: number, arrival: number, clock: ReturnType<typeof seasonalClock>): Order[] {
	const perMonth = gamma(random, rate.shape, (rate.shape * 12) / rate.perYear);
	const leaving = beta(random, dropOut.a, dropOut.b);
	const level = basket.mean * gamma(random, 9, 9);
	const orders: Order[] = [];
	for (let t = arrival; t < clock.end; t += exponential(random, perMonth)) {
		const grown = level * (1 + basket.growth * Math.min(orders.length, 6));
		const cents = grown * Math.exp(basket.spread * normal(random) - basket.spread ** 2 / 2);
		orders.push({ customer, day: clock.dayAt(t), cents: Math.max(590, Math.round(cents / 10) * 10) });
		if (random() < leaving) break;
	}
	return orders;
}

/**
 * The online shop's rows: about 8,000 orders of 2,000 customers over 30 months, the customer list and 300 NPS answers.
 * Nobody in it exists.
 */
export function shopFiles(lastMonth: number, language: DemoLanguage) {
	const random = seeded(seed);
	const clock = seasonalClock(lastMonth - historyMonths);
	const orders = arrivals(random, clock.marks)
		.flatMap((arrival, customer) => ordersOf(random, customer, arrival, clock))
		.sort((a, b) => a.day - b.day || a.customer - b.customer);

	const number = new Map<number, number>();
	for (const { customer } of orders) if (!number.has(customer)) number.set(customer, number.size);
	const ids = Array.from(number.values(), (position) => String(10_001 + position));
	const since = new Int32Array(ids.length);
	for (const order of orders.toReversed()) since[number.get(order.customer)!] = order.day;

	const transactions: Transactions = {
		kind: 'transactions',
		rows: orders.length,
		customer: Uint32Array.from(orders, (order) => number.get(order.customer)!),
		day: Int32Array.from(orders, (order) => order.day),
		amount: { values: Float64Array.from(orders, (order) => order.cents), decimals: 2 },
		customers: ids,
		currencies: ['EUR'],
		currency: undefined,
		order: undefined,
	};
	const customers: Customers = {
		kind: 'customers',
		rows: ids.length,
		ids,
		since,
		until: new Int32Array(ids.length).fill(stillHere),
		hasUntil: false,
		texts: {},
		amount: undefined,
		orders: undefined,
		currency: 'EUR',
	};
	const lastDay = firstDayOfMonth(lastMonth) - 1;
	const names =
		language === 'de'
			? { orders: 'bestellungen.csv', customers: 'kunden.csv', answers: 'umfrage.csv' }
			: { orders: 'orders.csv', customers: 'customers.csv', answers: 'survey.csv' };
	const answers = shopAnswers(seeded(seed, 1), monthOfDay(lastDay), language);
	return {
		orders: { kind: 'transactions', columns: transactions, file: names.orders },
		customers: { kind: 'customers', columns: customers, file: names.customers },
		answers: { kind: 'nps', columns: answers, file: names.answers },
	} as const satisfies Record<string, DemoColumns>;
}
