import { firstDayOfMonth } from '../calendar';
import { stillHere, type Customers, type Transactions } from '../columns';
import { beta, gamma, seeded } from '../random';
import type { DemoColumns, DemoLanguage } from './columns';

const seed = 4_060;
const clientCount = 60;
const historyMonths = 48;
/** Contracts run a year and are then renewed or not; who may leave differs from client to client: beta. */
const leaving = { a: 1.3, b: 5.2 };
/** Retainer a quarter, minor units; a client's own level is gamma around it. Raised once a year. */
const retainer = { mean: 540_000, shape: 5, smallest: 180_000, raise: 0.03 };

interface Client {
	readonly start: number;
	/** first month no longer under contract, or the month after the data */
	readonly end: number;
	readonly left: boolean;
	readonly quarterly: number;
}

/**
 * The consultancy's rows: 60 clients of four years with begin and end of their contracts, and their quarterly invoices.
 * Nobody in it exists.
 */
export function consultancyFiles(lastMonth: number, language: DemoLanguage) {
	const random = seeded(seed);
	const firstMonth = lastMonth - historyMonths;
	// The last client begins three months before the end, so that everyone has had an invoice.
	const clients: Client[] = Array.from({ length: clientCount }, (_, i) => {
		const start = firstMonth + Math.floor((i / clientCount) ** 0.85 * (historyMonths - 3));
		const chance = beta(random, leaving.a, leaving.b);
		let end = start + 12;
		while (end < lastMonth && random() >= chance) end += 12;
		const level = (retainer.mean / retainer.shape) * gamma(random, retainer.shape);
		return {
			start,
			end: Math.min(end, lastMonth),
			left: end < lastMonth,
			quarterly: Math.max(retainer.smallest, Math.round(level / 10_000) * 10_000),
		};
	});

	const invoices = clients
		.flatMap((client, customer) => {
			const count = Math.ceil((client.end - client.start) / 3);
			return Array.from({ length: count }, (_, k) => ({
				customer,
				day: firstDayOfMonth(client.start + 3 * k),
				cents: Math.round((client.quarterly * (1 + retainer.raise) ** Math.floor(k / 4)) / 100) * 100,
			}));
		})
		.sort((a, b) => a.day - b.day || a.customer - b.customer);

	const ids = clients.map((_, i) => `${language === 'de' ? 'M' : 'C'}-${101 + i}`);
	const customers: Customers = {
		kind: 'customers',
		rows: clientCount,
		ids,
		since: Int32Array.from(clients, (client) => firstDayOfMonth(client.start)),
		until: Int32Array.from(clients, (client) => (client.left ? firstDayOfMonth(client.end) : stillHere)),
		hasUntil: true,
		texts: {},
		amount: undefined,
		orders: undefined,
		currency: 'EUR',
	};
	const transactions: Transactions = {
		kind: 'transactions',
		rows: invoices.length,
		customer: Uint32Array.from(invoices, (invoice) => invoice.customer),
		day: Int32Array.from(invoices, (invoice) => invoice.day),
		amount: { values: Float64Array.from(invoices, (invoice) => invoice.cents), decimals: 2 },
		customers: ids,
		currencies: ['EUR'],
		currency: undefined,
		order: undefined,
	};
	const names =
		language === 'de'
			? { contracts: 'vertraege.csv', invoices: 'rechnungen.csv' }
			: { contracts: 'contracts.csv', invoices: 'invoices.csv' };
	return {
		contracts: { kind: 'customers', columns: customers, file: names.contracts },
		invoices: { kind: 'transactions', columns: transactions, file: names.invoices },
	} as const satisfies Record<string, DemoColumns>;
}
