import type { ColumnSet } from '../../src/core/columns';
import { csv } from '../../src/charts/csv';
import { previewFile } from '../../src/intake/preview';
import { readColumns } from '../../src/intake/read-columns';
import { valueAt } from './columns';
import type { Complaints } from './complaints';
import type { Case } from './manifest';

const formula = /^[=+\-@＝＋－＠\t\r\n]/;
const plainNumber = /^-?\d[\d.]*(?:,\d+)?$/;

/** Cells of a CSV file all of whose cells are quoted. */
function cellsOf(text: string): string[] {
	return [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

/** Writes what was read as CSV the way every table of ours is written, and looks what a spreadsheet would make of it. */
export async function judgeExport(file: File, columns: ColumnSet, { kind, expect }: Case, complaints: Complaints) {
	if (expect.export?.['csv'] === undefined) return;
	if (kind === 'transactions') return judgeAmounts(file, complaints);
	const rows = Array.from({ length: columns.rows }, (_, row) => [
		String(valueAt(columns, row, 'id')),
		String(valueAt(columns, row, 'name')),
	]);
	const text = csv(tableOf(['id', 'name'], rows), 'de');
	judgeCells(text, complaints);
	if (expect.export['roundtrip'] === undefined) return;
	const again = new File([text], 'again.csv');
	const preview = await previewFile(again, { kind: 'customers', mapping: { customer: 0, name: 1 } });
	if (!preview.ok) {
		complaints.compare('roundtrip', preview, 'read');
		return;
	}
	const { choice } = preview.value;
	const read = await readColumns(again, { id: 'again', choice, preview: preview.value, today: 0, currency: 'EUR' });
	const names = read.ok ? rows.map((_, row) => valueAt(read.value.columns, row, 'name')) : read.error;
	complaints.compare(
		'roundtrip',
		names,
		rows.map(([, name]) => name),
	);
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]) => ({
	caption: '',
	columns: heads.map((head) => ({ head })),
	rows,
});

function judgeCells(text: string, complaints: Complaints) {
	const running = cellsOf(text).filter((cell) => formula.test(cell) && !plainNumber.test(cell));
	complaints.compare('cells a spreadsheet computes', running, []);
}

/** Amounts as the file has them stay numbers, while customers that look like formulas are defused. */
async function judgeAmounts(file: File, complaints: Complaints) {
	const [header = '', ...lines] = (await file.text()).trim().split(/\r?\n/);
	const text = csv(
		tableOf(
			header.split(';'),
			lines.map((line) => line.split(';')),
		),
		'de',
	);
	judgeCells(text, complaints);
	const cells = cellsOf(text);
	const negative = lines.map((line) => line.split(';').find((cell) => /^-[\d.]+,\d\d$/.test(cell)) ?? '');
	complaints.compare(
		'amount cells',
		negative.filter((amount) => amount !== '' && !cells.includes(amount)),
		[],
	);
	complaints.demand(
		negative.some((amount) => amount !== ''),
		'amount cells',
		negative,
		'some below zero',
	);
}
