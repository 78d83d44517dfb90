import type { FilePreview } from '../../src/intake/intake';
import type { Imported } from '../../src/intake/read-columns';
import type { Receipt, Warning } from '../../src/intake/receipt';
import type { ColumnSet } from '../../src/core/columns';
import { currencyAt, decimalText, sumsBy, unitsOf, valueAt } from './columns';
import type { Complaints } from './complaints';
import type { ExpectedRow, Expectation } from './manifest';
import { rejections, skips, warningName } from './names';
import { judgeRowMessage } from './words';

/** Compares what was read with what should have been. */
export function judgeImport(
	preview: FilePreview,
	{ columns, receipt }: Imported,
	expect: Expectation,
	complaints: Complaints,
) {
	complaints.compare('records', receipt.records, expect.records);
	complaints.compare('records of the preview', preview.records, expect.records);
	complaints.compare('accepted', receipt.accepted, expect.accepted);
	complaints.compare('counted', receipt.accepted + receipt.rejected + receipt.skipped, receipt.records);
	complaints.compare('stored rows', columns.rows, receipt.accepted - receipt.merged);
	judgeRejected(receipt, expect, complaints);
	judgeSkipped(receipt, expect, complaints);
	judgeWarnings(preview.warnings, receipt.warnings, expect, complaints);
	judgeValues(columns, receipt, expect, complaints);
	judgeSums(columns, receipt, expect, complaints);
	const { distinct_customers: customers, also } = expect;
	if (customers !== undefined) complaints.compare('distinct_customers', receipt.customers, customers);
	if (also?.nps) complaints.compare('nps', groupsOf(columns), also.nps);
}

const rowText = ({ record, column = 0, code, line, excel_row }: ExpectedRow) =>
	`record ${record}, column ${column}: ${code}, line ${line}, row ${excel_row}`;

function judgeRejected({ problems, rejected }: Receipt, expect: Expectation, complaints: Complaints) {
	const foreseen = new Map((expect.rejected ?? []).map((row) => [row.record, row]));
	const got = problems.map(({ record, column, code, line, row }) => {
		const name = foreseen.get(record)?.code ?? '';
		return rowText({ record, column, code: rejections[name]?.includes(code) ? name : code, line, excel_row: row });
	});
	complaints.compare('rejected', got, (expect.rejected ?? []).map(rowText));
	complaints.compare('rejected', rejected, problems.length);
	for (const problem of problems) judgeRowMessage(problem, complaints);
	const swallowed = expect.also?.swallowed_lines;
	if (swallowed) {
		const lines = problems.map(({ line, toLine }) => [line, toLine]);
		complaints.compare('swallowed_lines', lines, [swallowed]);
	}
}

function judgeSkipped(
	{ skips: got, skipped }: Receipt,
	{ skipped: foreseen = [] }: Expectation,
	complaints: Complaints,
) {
	const rows = got.map(({ record, line, row, code }) => ({ record, code: skips[code], line, excel_row: row }));
	complaints.compare('skipped', rows.map(rowText), foreseen.map(rowText));
	complaints.compare('skipped', skipped, got.length);
}

/** Exactly those foreseen. What the preview already warned of must not be gone afterwards. */
function judgeWarnings(
	before: readonly Warning[],
	after: readonly Warning[],
	{ warnings = [], also }: Expectation,
	complaints: Complaints,
) {
	const codes = new Set(after.map(({ code }) => warningName(code)));
	complaints.compare(
		'warnings of the preview only',
		before.map(({ code }) => warningName(code)).filter((name) => !codes.has(name)),
		[],
	);
	const any = also?.warn_any;
	if (any)
		complaints.demand(
			any.some((name) => codes.has(name)),
			'warn_any',
			[...codes],
			any,
		);
	const exact = [...codes].filter((name) => !any?.includes(name)).sort();
	complaints.compare('warnings', exact, warnings.filter((name) => !any?.includes(name)).sort());
}

function judgeValues(columns: ColumnSet, receipt: Receipt, { values = {} }: Expectation, complaints: Complaints) {
	const left = new Set([...receipt.problems, ...receipt.skips].map(({ record }) => record));
	const taken = Array.from({ length: receipt.records }, (_, index) => index + 1).filter((record) => !left.has(record));
	for (const [record, fields] of Object.entries(values)) {
		for (const [field, value] of Object.entries(fields)) {
			const about = `record ${record}: ${field}`;
			if (receipt.merged > 0) complaints.compare(about, 'cannot be told from merged rows', value);
			const got = valueAt(columns, taken.indexOf(Number(record)), field);
			const right = typeof value === 'object' ? value.anyOf : [value];
			complaints.demand(
				right.some((one) => one === got),
				about,
				got,
				value,
			);
		}
	}
}

function judgeSums(columns: ColumnSet, receipt: Receipt, { sum, also }: Expectation, complaints: Complaints) {
	const byCurrency = sumsBy(columns, (row) => currencyAt(columns, row));
	if (sum !== undefined) {
		complaints.compare('currencies', byCurrency.size, 1);
		const [got = 0n] = byCurrency.values();
		complaints.compare('sum', decimalText(got), decimalText(unitsOf(sum)));
	}
	judgeGroups('sum_by_currency', byCurrency, also?.sum_by_currency, complaints);
	if (also?.sum_by_customer) {
		const byCustomer = sumsBy(columns, (row) => String(valueAt(columns, row, 'customer')));
		judgeGroups('sum_by_customer', byCustomer, also.sum_by_customer, complaints);
	}
	// The receipt shows the same sums, rounded once.
	for (const { currency, accepted } of receipt.sums) {
		const units = byCurrency.get(currency);
		if (units === undefined) continue;
		const off = Math.abs(Number(units) / 100 - accepted);
		complaints.demand(off <= 0.5, `sum of ${currency} in the receipt`, accepted, decimalText(units));
	}
}

function judgeGroups(
	about: string,
	got: ReadonlyMap<string, bigint>,
	expected: Readonly<Record<string, string>> | undefined,
	complaints: Complaints,
) {
	if (!expected) return;
	const written = (entries: Iterable<[string, bigint]>) =>
		[...entries].map(([key, units]) => `${key} ${decimalText(units)}`);
	const right = written(Object.entries(expected).map(([key, text]): [string, bigint] => [key, unitsOf(text)]));
	complaints.compare(about, written(got).sort(), right.sort());
}

function groupsOf(columns: ColumnSet) {
	const scores = columns.kind === 'nps' ? [...columns.score] : [];
	return {
		promoters: scores.filter((score) => score >= 9).length,
		passives: scores.filter((score) => score === 7 || score === 8).length,
		detractors: scores.filter((score) => score <= 6).length,
	};
}
