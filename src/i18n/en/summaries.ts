import type { Engine } from '../../core/summary-queries';
import type { Format } from '../format';

const summaries = (f: Format) => ({
	heading: 'Millions of rows: summed up where they lie',
	why: 'A database sums up millions of purchases in seconds. The query makes one row a customer: first and last purchase, number, sum. That file is small, and it is all the figures without single purchases need.',
	how: 'All rows of one customer on one day are one purchase. Refunds lower the sum and are no purchase. Rows without customer, date or amount do not count.',
	engine: 'Database',
	engines: {
		duckdb: 'DuckDB',
		postgresql: 'PostgreSQL',
		bigquery: 'BigQuery',
		spark: 'Spark SQL',
	} satisfies Record<Engine, string>,
	run: {
		duckdb: 'In DuckDB. It writes the file summaries.csv into the current folder.',
		postgresql: 'In psql. It writes the file summaries.csv on your own computer.',
		bigquery:
			'Put your own storage bucket in place of your-bucket. Or run the part from WITH on and save the result as CSV.',
		spark: 'It writes one CSV file into the folder summaries; its name begins with part-.',
	} satisfies Record<Engine, string>,
	names: 'Names in your database',
	table: 'Table',
	tableHint: 'May name the schema, too: shop.orders',
	customer: 'Customer column',
	date: 'Date column',
	amount: 'Amount column',
	amountHint: 'In whole currency, not in cents',
	exactly: 'As written there, upper and lower case included, without quotation marks.',
	query: (engine: Engine) =>
		`Query for ${{ duckdb: 'DuckDB', postgresql: 'PostgreSQL', bigquery: 'BigQuery', spark: 'Spark SQL' }[engine]}`,
	copy: 'Copy the query',
	copied: 'Copied.',
	notCopied: 'The browser does not allow copying. Select the text and copy it.',
	then: 'Then import the file here.',
	view: {
		title: (share: number) =>
			`${f.percent(share)} of the customers have bought at least twice; staying over time needs single purchases`,
		titleFew: 'Too few customers for a repeat purchase rate so far',
		lead: (customers: number, orders: number, days: string | undefined) =>
			`Measured on ${f.plural(customers, { one: 'the summary of # customer', other: 'summaries of # customers' })} with ${f.plural(orders, { one: '# purchase', other: '# purchases' })}${days === undefined ? '' : `, ${days}`}.`,
		days: (from: string, to: string) => `${from} to ${to}`,
		heading: 'What the summaries say',
		perCustomer: (mean: number) =>
			`A customer has bought ${f.number(mean, 1)} times on average, counting days with a purchase.`,
		activity: (active: number, inactive: number, windowDays: number) =>
			`At the end of the data, ${f.plural(active, { one: '# customer', other: '# customers' })} had bought within ${f.plural(windowDays, { one: '# day', other: '# days' })}, ${f.number(inactive)} had not.`,
		noActivity: 'When the last purchase was is not in the file, so nobody can be called active or inactive.',
		revenue: (sum: number, customers: number) =>
			`All purchases add up to ${f.money(sum)}, from ${f.plural(customers, { one: '# customer', other: '# customers' })}.`,
		withoutAmount: (n: number) =>
			`${f.plural(n, { one: '# customer has', other: '# customers have' })} no sum in the currency of the plan and count for no amount.`,
		repeated: (n: number) =>
			`${f.plural(n, { one: '# customer stands', other: '# customers stand' })} in several files. The row that reaches further counts; purchases are not added up, since both may contain the same.`,
		unused:
			'These numbers stand for themselves: the figures are computed from the single purchases among your data, the summaries are not used.',
		needs: 'What needs single purchases',
		needsText:
			'Retention rate by month, quarter and year, cohorts, days to the second purchase, and the baskets of new and existing customers. A list of orders with customer number, date and amount gives them; it stays in this browser, too.',
		window: 'The activity window applies to summaries, too: it is counted back from the last purchase in the file.',
	},
});

export default summaries;
