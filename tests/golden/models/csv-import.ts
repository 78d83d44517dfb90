import { differences } from '../golden';
import { judged, type GoldenModel } from '../model';
import { clean, eachLine, retail, span, sumOf, Table, valuesOf } from '../table';

async function retailTotals(table: Table) {
	const lines = await table.read(retail, eachLine);
	const quantities = await table.read({ date: 'InvoiceDate', amount: 'Quantity' }, eachLine);
	return {
		lines,
		quantities,
		got: {
			rows: lines.receipt.accepted,
			missing_customer: lines.receipt.anonymous,
			customers: lines.receipt.customers,
			invoices: table.distinct('InvoiceNo'),
			cancelled_lines: table.count('InvoiceNo', (cell) => cell.startsWith('C')),
			sum_quantity: sumOf(quantities),
			sum_amount: sumOf(lines),
		},
	};
}

interface Data {
	readonly data: string;
}

const slices = judged<Data, object>(/^or-slice-/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const { lines, got } = await retailTotals(table);
	const prices = await table.read({ date: 'InvoiceDate', amount: 'UnitPrice' }, eachLine);
	const orders = await table.read({ ...retail, order: 'InvoiceNo' }, clean);
	const cleaned = {
		rows: orders.receipt.accepted,
		customers: orders.receipt.customers,
		revenue: sumOf(orders),
	};
	const all = { ...got, ...span(lines), min_price: Math.min(...valuesOf(prices)), clean: cleaned };
	return differences(all, expect, tol);
});

const onlineRetail = judged<Data, object>(/^online-retail-raw$/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const { quantities, got } = await retailTotals(table);
	const prices = valuesOf(await table.read({ date: 'InvoiceDate', amount: 'UnitPrice' }, eachLine));
	const instants = table.cells('InvoiceDate');
	const all = {
		...got,
		columns: table.preview.columns.length,
		missing_description: table.empty('Description'),
		negative_quantity: valuesOf(quantities).filter((value) => value < 0).length,
		zero_price: prices.filter((value) => value === 0).length,
		negative_price: prices.filter((value) => value < 0).length,
		countries: table.distinct('Country'),
		exact_duplicate_rows: table.rows.length - new Set(table.rows.map((cells) => cells.join('\u001f'))).size,
		first: instants.reduce((a, b) => (a < b ? a : b)),
		last: instants.reduce((a, b) => (a > b ? a : b)),
	};
	return differences(all, expect, tol);
});

const telco = judged<Data, object>(/^telco-raw$/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const charges = (amount: string) => table.read({ customer: 'customerID', amount }, { kind: 'customers' });
	const total = await charges('TotalCharges');
	const got = {
		rows: total.receipt.accepted,
		columns: table.preview.columns.length,
		blank_total_charges: valuesOf(total).filter(Number.isNaN).length,
		tenure_zero: table.count('tenure', (cell) => cell === '0'),
		sum_total_charges: sumOf(total),
		sum_monthly: sumOf(await charges('MonthlyCharges')),
	};
	return differences(got, expect, tol);
});

const cafe = judged<Data & { missing_tokens: readonly string[] }, { missing: object }>(
	/^dirty-cafe$/,
	async ({ input, expect, tol }, folder) => {
		const table = await Table.open(folder, input.data);
		const sales = await table.read({ date: 'Transaction Date', amount: 'Total Spent' });
		const totals = table.cells('Total Spent').filter((cell) => !input.missing_tokens.includes(cell));
		const sum = (cells: readonly string[]) => cells.reduce((all, cell) => all + Number(cell.replace(',', '.')), 0);
		const inReceipt = sales.receipt.sums.reduce((all, { accepted, rejected }) => all + accepted + rejected, 0) / 100;
		const missing = Object.keys(expect.missing).map((header) => [
			header,
			table.count(header, (cell) => input.missing_tokens.includes(cell)),
		]);
		const got = {
			rows: sales.receipt.records,
			missing: Object.fromEntries(missing) as unknown,
			usable_date_and_total: sales.receipt.accepted,
			// The reference lost the totals written with a comma ("7,5"), which it counts as usable all the same.
			sum_total: inReceipt - sum(totals.filter((cell) => cell.includes(','))),
		};
		return differences(got, expect, tol);
	},
);

const furniture = judged<Data, object>(/^furniture-/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data, 'GBP');
	const sales = await table.read(
		{ customer: 'Customer', date: 'Order Date', price: 'Unit Price', quantity: 'Quantity' },
		eachLine,
	);
	const got = {
		rows: sales.receipt.accepted,
		first_header: table.preview.columns[0]?.header,
		customers: sales.receipt.customers,
		returned: table.rows.length - table.empty('Return State'),
		sum_amount: sumOf(sales),
		...span(sales),
	};
	return differences(got, expect, tol);
});

const bank = judged<Data, object>(/^bank-/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const read = await table.read({
		order: 'Transaction Code',
		customer: 'Customer Code',
		date: 'Transaction Date',
		amount: 'Value',
	});
	const got = {
		rows: read.receipt.accepted,
		first_header: table.preview.columns[0]?.header,
		customers: read.receipt.customers,
		sum_value: sumOf(read),
		...span(read),
	};
	return differences(got, expect, tol);
});

const emails = judged<Data, object>(/^emails-/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const read = await table.read({ customer: 'Email', date: 'Order Date', amount: 'Order Total' });
	const got = {
		rows: read.receipt.accepted,
		customers: table.distinct('Email'),
		customers_case_insensitive: read.receipt.customers,
		unparsed_dates: read.receipt.rejected,
		sum_amount: sumOf(read),
		...span(read),
	};
	return differences(got, expect, tol);
});

const fixedWidth = judged<Data, object>(/^cdnow-raw-/, async ({ input, expect, tol }, folder) => {
	const table = await Table.open(folder, input.data);
	const [master, , date, units, amount] = [0, 1, 2, 3, 4] as const;
	const read = (column: number) => table.read({ customer: master, date, amount: column }, eachLine);
	const sales = await read(amount);
	const got = {
		rows: sales.receipt.accepted,
		customers: sales.receipt.customers,
		sum_units: sumOf(await read(units)),
		sum_amount: sumOf(sales),
		zero_amount_rows: valuesOf(sales).filter((value) => value === 0).length,
	};
	return differences(got, expect, tol);
});

export default {
	name: 'csv_import',
	judges: [slices, onlineRetail, telco, cafe, furniture, bank, emails, fixedWidth],
} satisfies GoldenModel;
