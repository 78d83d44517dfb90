import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engines, summaryHeader, summaryQuery, summarySelect, type TableNames } from '../../src/core/summary-queries';

const names: TableNames = { table: 'orders', customer: 'customer_id', date: 'order_date', amount: 'amount' };

describe.each(engines)('%s', (engine) => {
	test('the rows have the columns of the header, in order', () => {
		const select = summarySelect(engine, names);
		const last = select.slice(select.lastIndexOf('SELECT'), select.lastIndexOf('FROM'));
		expect([...last.matchAll(/ AS (\w+),?$/gm)].map(([, name]) => name)).toEqual([...summaryHeader]);
	});

	test('a name stands in the statement in quotation marks only, whatever it contains', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
				const column = `x${name}x`;
				const plain = summarySelect(engine, { ...names, amount: 'x' });
				const tried = summarySelect(engine, { ...names, amount: column });
				// Everything outside quotation marks is the same: nothing in a name gets out of them.
				expect(outside(engine, tried)).toBe(outside(engine, plain));
			}),
		);
	});

	test('the statement writes that query to a CSV file with a header', () => {
		const flat = (text: string) => text.replace(/\s+/g, ' ');
		const statement = summaryQuery(engine, names);
		expect(flat(statement)).toContain(flat(summarySelect(engine, names)));
		expect(statement.toLowerCase()).toMatch(/csv/);
		expect(statement.toLowerCase()).toMatch(/header/);
	});

	test('names are taken without outer blanks and control characters', () => {
		const spoilt = { ...names, table: ' orders\n', amount: 'amo\u0000unt' };
		expect(summaryQuery(engine, spoilt)).toBe(summaryQuery(engine, names));
	});
});

test('a table is named with schema and database as each engine has it', () => {
	const of = (engine: (typeof engines)[number]) =>
		/FROM (.+)/.exec(summarySelect(engine, { ...names, table: 'my-shop.sales.orders' }))?.[1];
	expect(of('duckdb')).toBe('"my-shop"."sales"."orders"');
	expect(of('postgresql')).toBe('"my-shop"."sales"."orders"');
	expect(of('bigquery')).toBe('`my-shop.sales.orders`');
	expect(of('spark')).toBe('`my-shop`.`sales`.`orders`');
});

test('quotation marks within a name are escaped as each engine has it', () => {
	const of = (engine: (typeof engines)[number], customer: string) =>
		/CAST\((.+) AS \w+\)\) AS customer_text/.exec(summarySelect(engine, { ...names, customer }))?.[1];
	expect(of('duckdb', 'a"b')).toBe('"a""b"');
	expect(of('postgresql', 'a"b')).toBe('"a""b"');
	expect(of('bigquery', 'a`b\\')).toBe('`a\\`b\\\\`');
	expect(of('spark', 'a`b')).toBe('`a``b`');
});

test('only Spark is asked for one file, and for quotation marks as spreadsheets read them', () => {
	expect(summaryQuery('spark', names)).toContain('COALESCE(1)');
	expect(summaryQuery('spark', names)).toContain(`'escape' = '"'`);
	for (const engine of engines.slice(0, 3)) expect(summaryQuery(engine, names)).not.toContain('COALESCE');
});

/** The statement with every quoted name emptied. */
function outside(engine: (typeof engines)[number], statement: string): string {
	const quoted = {
		duckdb: /"(?:[^"]|"")*"/g,
		postgresql: /"(?:[^"]|"")*"/g,
		bigquery: /`(?:[^`\\]|\\.)*`/gs,
		spark: /`(?:[^`]|``)*`/g,
	};
	return statement.replace(quoted[engine], '""');
}
