/**
 * Ready queries that make a file of customer summaries out of a table of transactions, where it lies.
 *
 * They count as everything here does: all rows of one customer on one day are one purchase; a day with nothing but
 * negative amounts is a refund, which lowers the sum but is no purchase; customers with refunds only do not occur; rows
 * without customer, date or amount do not count. Two spellings of a customer that differ in case or outer blanks are one.
 */

export const engines = ['duckdb', 'postgresql', 'bigquery', 'spark'] as const;
export type Engine = (typeof engines)[number];

/** What the table and its columns are called, as written in the database, without quotation marks. */
export interface TableNames {
	/** may name schema and database, too: `shop.orders` */
	readonly table: string;
	readonly customer: string;
	/** date or point in time */
	readonly date: string;
	/** of the row, in whole currency (euros, not cents) */
	readonly amount: string;
}

/** Header of the file: the intake knows these names. */
export const summaryHeader = ['customer', 'first_purchase', 'last_purchase', 'orders', 'amount'] as const;

interface Dialect {
	/** a name in quotation marks that nothing in it can close */
	readonly quote: (name: string) => string;
	/** the name of a table, whose dots separate database, schema and table */
	readonly table: (name: string) => string;
	readonly text: string;
	/** exact, with at least four decimals */
	readonly decimal: string;
	/** what stands after SELECT of the last step */
	readonly hint: string;
	/** the statement that writes the rows of a query to a CSV file */
	readonly write: (query: string) => string;
}

const doubled = (mark: string) => (name: string) => `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;
const byPart = (quote: (name: string) => string) => (name: string) => name.split('.').map(quote).join('.');
/** BigQuery takes a whole path in one pair of marks, so that a project may contain dots and colons. */
const escaped = (name: string) => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

const dialects: Readonly<Record<Engine, Dialect>> = {
	duckdb: {
		quote: doubled('"'),
		table: byPart(doubled('"')),
		text: 'VARCHAR',
		decimal: 'DECIMAL(18, 4)',
		hint: '',
		write: (query) => `COPY (\n${indented(query)}\n) TO 'summaries.csv' (FORMAT csv, HEADER);`,
	},
	postgresql: {
		quote: doubled('"'),
		table: byPart(doubled('"')),
		text: 'TEXT',
		decimal: 'NUMERIC(18, 4)',
		hint: '',
		// In psql: unlike \copy, this may run over several lines.
		write: (query) => `COPY (\n${indented(query)}\n) TO STDOUT WITH (FORMAT csv, HEADER) \\g summaries.csv`,
	},
	bigquery: {
		quote: escaped,
		table: escaped,
		text: 'STRING',
		decimal: 'NUMERIC',
		hint: '',
		write: (query) =>
			`EXPORT DATA OPTIONS (\n  uri = 'gs://your-bucket/summaries-*.csv',\n  format = 'CSV',\n  header = true,\n  overwrite = true\n) AS\n${query};`,
	},
	spark: {
		quote: doubled('`'),
		table: byPart(doubled('`')),
		text: 'STRING',
		decimal: 'DECIMAL(18, 4)',
		// One file instead of one for each partition.
		hint: ' /*+ COALESCE(1) */',
		// Spark's own way of escaping quotation marks is a backslash, which no spreadsheet reads.
		write: (query) =>
			`INSERT OVERWRITE DIRECTORY 'summaries'\nUSING csv\nOPTIONS ('header' = 'true', 'quote' = '"', 'escape' = '"')\n${query};`,
	},
};

/** The query by itself: one row a customer, columns as in {@link summaryHeader}. */
export function summarySelect(engine: Engine, names: TableNames): string {
	const { quote, table, text, decimal, hint } = dialects[engine];
	const [customer, date, amount] = [names.customer, names.date, names.amount].map((name) => quote(cleaned(name)));
	// No alias is the name of a column it is made from: BigQuery would group by the alias.
	return `WITH summary_rows AS (
  SELECT
    LOWER(TRIM(CAST(${customer} AS ${text}))) AS customer_key,
    TRIM(CAST(${customer} AS ${text})) AS customer_text,
    CAST(${date} AS DATE) AS purchase_day,
    CAST(${amount} AS ${decimal}) AS row_amount
  FROM ${table(cleaned(names.table))}
  WHERE ${customer} IS NOT NULL AND ${date} IS NOT NULL AND ${amount} IS NOT NULL
),
summary_days AS (
  SELECT
    customer_key,
    MIN(customer_text) AS any_spelling,
    purchase_day,
    SUM(row_amount) AS day_amount,
    MAX(CASE WHEN row_amount >= 0 THEN 1 ELSE 0 END) AS bought
  FROM summary_rows
  WHERE customer_key <> ''
  GROUP BY customer_key, purchase_day
)
SELECT${hint}
  MIN(any_spelling) AS customer,
  MIN(CASE WHEN bought = 1 THEN purchase_day END) AS first_purchase,
  MAX(CASE WHEN bought = 1 THEN purchase_day END) AS last_purchase,
  SUM(bought) AS orders,
  ROUND(SUM(day_amount), 4) AS amount
FROM summary_days
GROUP BY customer_key
HAVING SUM(bought) > 0`;
}

/** The whole statement: the query, and what writes its rows to a CSV file with header. */
export function summaryQuery(engine: Engine, names: TableNames): string {
	return dialects[engine].write(summarySelect(engine, names));
}

/** No database allows control characters in a name; here they could only end a line. */
const cleaned = (name: string) => name.replace(/\p{Cc}/gu, '').trim();

const indented = (text: string) => text.replace(/^/gm, '  ');
