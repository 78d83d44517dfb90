/** Reads a file the way a hasty user would: questions are answered at random. */
import type { ColumnSet } from '../../../src/core/columns';
import { dataSetKinds } from '../../../src/core/plan/plan';
import type { Problem } from '../../../src/core/problem';
import { pick, type Random } from '../../../src/core/random';
import { dateFields, fieldsOf, missingFields, numberFields } from '../../../src/intake/fields';
import {
	dateFormats,
	decimalFormats,
	delimiters,
	encodings,
	type FilePreview,
	type ImportChoice,
} from '../../../src/intake/intake';
import { previewFile } from '../../../src/intake/preview';
import { readColumns, type Imported } from '../../../src/intake/read-columns';
import { currencyAt, sumsBy } from '../../corpus/columns';
import { today } from '../reading';

/** What must not be asked when everything is answered. */
const asking: ReadonlySet<Problem['code']> = new Set([
	'column-missing',
	'date-order-open',
	'decimal-sign-open',
	'scale-open',
	'unit-open',
]);

/** How far it came. @throws what is wrong */
export async function attempt(file: File, random: Random): Promise<'refused' | 'nothing' | 'read'> {
	const preview = await previewFile(file, insisting(random));
	if (!preview.ok) return 'refused';
	const choice = answered(preview.value, random);
	const { records } = preview.value;
	const read = await readColumns(file, { id: 'fuzz', choice, preview: preview.value, today, currency: 'EUR' });
	if (!read.ok) {
		if (asking.has(read.error.code)) throw new Error(`asked again: ${JSON.stringify(read.error)}`);
		return 'nothing';
	}
	demandConsistent(read.value, records);
	return 'read';
}

/** What the user will not leave to detection, right or wrong. */
function insisting(random: Random): Partial<ImportChoice> {
	return {
		...(random() < 0.7 && { kind: pick(random, dataSetKinds) }),
		...(random() < 0.05 && { encoding: pick(random, encodings) }),
		...(random() < 0.05 && { delimiter: pick(random, delimiters) }),
		...(random() < 0.05 && { headerRow: Math.floor(random() * 4) }),
		...(random() < 0.05 && { headerRows: 2 as const }),
	};
}

function answered({ choice, columns }: FilePreview, random: Random): ImportChoice {
	const mapping: Record<string, number> = { ...choice.mapping };
	const anyColumn = () => Math.floor(random() * columns.length);
	// Now and then a column too many, or one for another.
	if (random() < 0.3) mapping[pick(random, fieldsOf[choice.kind])] = anyColumn();
	for (const field of missingFields(choice.kind, mapping)) mapping[field] = anyColumn();
	const known = <F extends string, T>(fields: readonly F[], before: Partial<Record<F, T>>, all: readonly T[]) => {
		const mapped = fields.filter((field) => mapping[field] !== undefined);
		return Object.fromEntries(mapped.map((field) => [field, before[field] ?? pick(random, all)])) as Partial<
			Record<F, T>
		>;
	};
	return {
		...choice,
		mapping,
		decimals: known(numberFields, choice.decimals, decimalFormats),
		dates: known(dateFields, choice.dates, dateFormats),
		rows: random() < 0.7 ? choice.rows : pick(random, ['orders', 'lines'] as const),
		returns: pick(random, ['subtract', 'leaveOut'] as const),
		anonymous: pick(random, ['reject', 'keep'] as const),
		scale: choice.scale ?? '0-10',
		unit: choice.unit ?? pick(random, ['days', 'weeks', 'months'] as const),
	};
}

function demand(holds: boolean, what: string, ...found: readonly unknown[]) {
	if (!holds) throw new Error(`${what}: ${JSON.stringify(found)}`);
}

/** Every row is accounted for, every problem has a place and a reason, sums come from accepted rows only. */
function demandConsistent({ columns, receipt }: Imported, records: number) {
	const { accepted, rejected, skipped, merged } = receipt;
	demand(receipt.records === accepted + rejected + skipped, 'rows got lost', receipt);
	demand(receipt.records === records, 'preview and receipt count differently', records, receipt);
	demand(columns.rows === accepted - merged, 'stored rows', columns.rows, receipt);
	const { problems, skips } = receipt;
	demand(problems.length === Math.min(rejected, 1_000), 'problems', problems.length, rejected);
	demand(skips.length === Math.min(skipped, 1_000), 'skips', skips.length, skipped);
	const counted = (counts: Readonly<Record<string, number>>) =>
		Object.values(counts).reduce((sum, count) => sum + count, 0);
	demand(counted(receipt.problemCounts) === rejected, 'reasons', receipt.problemCounts, rejected);
	demand(counted(receipt.skipCounts) === skipped, 'reasons to skip', receipt.skipCounts, skipped);
	for (const row of [...problems, ...skips]) {
		const placed = row.record >= 1 && row.record <= records && row.line >= 1 && row.row >= 1;
		demand(placed && row.code.length > 0, 'a place and a reason', row);
	}
	demandSums(columns, receipt.sums);
}

function demandSums(columns: ColumnSet, sums: Imported['receipt']['sums']) {
	if (columns.kind !== 'transactions') return;
	const exact = sumsBy(columns, (row) => currencyAt(columns, row));
	for (const { currency, accepted } of sums) {
		const off = Math.abs(Number(exact.get(currency) ?? 0n) / 100 - accepted);
		demand(off <= 0.5 + Math.abs(accepted) * Number.EPSILON, 'sum', currency, accepted, String(exact.get(currency)));
	}
	for (const currency of exact.keys()) {
		const named = sums.some((sum) => sum.currency === currency);
		demand(named || columns.rows === 0, 'a currency without sum', currency, sums);
	}
}
