import type { ColumnSet } from '../core/columns';
import type { RowProblem } from '../core/problem';
import { fail, ok, unreachable, type Result } from '../core/problem';
import { decided } from './decide';
import { EarlierOrders } from './earlier-orders';
import { earlierOf, type EarlierSet } from './earlier-sets';
import type { FilePreview, ImportChoice } from './intake';
import { Notes } from './notes';
import { readingProblem, rowLimit } from './preview';
import { piecesOf } from './read-csv';
import { CustomerReader } from './read-customers';
import { NpsReader } from './read-nps';
import { SummaryReader } from './read-summaries';
import { TransactionReader } from './read-transactions';
import type { CurrencySum, Receipt, Warning } from './receipt';
import { RowLog } from './row-log';
import type { Reading, RowReader, Summary } from './row-reader';
import { RowTaker } from './row-taker';

export interface ImportOptions {
	readonly id: string;
	/** how the file is to be read, decided by the user where the file does not */
	readonly choice: ImportChoice;
	readonly preview: Pick<FilePreview, 'columns' | 'records'> & Partial<Pick<FilePreview, 'warnings'>>;
	/** days since 1970-01-01 */
	readonly today: number;
	/** of the plan */
	readonly currency: string;
	/** what the plan has already: an order that stands there does not count again */
	readonly against?: readonly EarlierSet[] | undefined;
	/** customers as the pseudonyms under which earlier imports may have them; needed where some have */
	readonly hashed?: ((customers: readonly string[]) => Promise<readonly string[]>) | undefined;
	readonly signal?: AbortSignal | undefined;
	/** told after every piece: share of the bytes read, rows so far */
	readonly onProgress?: ((done: number, rows: number) => void) | undefined;
	/** told of every rejected row with its cells, none where they could not be told apart */
	readonly onReject?: ((problem: RowProblem, cells: readonly string[]) => void) | undefined;
}

export interface Imported {
	readonly columns: ColumnSet;
	readonly receipt: Receipt;
}

/**
 * Reads all rows of a file into columns. Rows that cannot be taken are named, the rest is kept. Where nothing is left,
 * the receipt says why.
 *
 * @returns problems: `column-missing`, `date-order-open`, `decimal-sign-open`, `scale-open`, `score-scale`, `unit-open`,
 *   `file-too-many-rows`, `file-unreadable`, `cancelled`
 */
export async function readColumns(file: File, options: ImportOptions): Promise<Result<Imported>> {
	const { choice, preview, onProgress } = options;
	const mapped = decided(file.name, choice, preview.columns);
	if (!mapped.ok) return mapped;
	const reading = readingOf(options);
	const reader = readerOf(reading);
	const log = new RowLog(options.onReject);
	const take = new RowTaker(reader, log, reading);
	try {
		for await (const { pieces, bytes } of piecesOf(file, choice, options.signal)) {
			for (const piece of pieces)
				if (piece.kind === 'broken') take.broken(piece);
				else take.clean(piece);
			if (log.records > rowLimit) return fail({ code: 'file-too-many-rows', file: file.name, limit: rowLimit });
			onProgress?.(bytes / file.size, log.records);
		}
	} catch (error) {
		return fail(readingProblem(file.name, error));
	}
	const hashed = reader.customers && (await options.hashed?.(reader.customers()));
	const { columns, summary } = reader.finish(log, hashed);
	return ok({ columns, receipt: receiptOf(file.name, options, log, summary, reading.notes.warnings) });
}

function readingOf(options: ImportOptions): Reading {
	const { choice, preview, today, currency, against = [], onReject } = options;
	const place = { record: 0, line: 0, row: 0 };
	return {
		choice,
		columns: preview.columns,
		today,
		currency,
		rows: Math.min(preview.records, rowLimit),
		place,
		notes: new Notes(place, preview.columns),
		against,
		earlier: new EarlierOrders(
			choice.kind === 'transactions' && choice.mapping.order !== undefined ? earlierOf(against, 'transactions') : [],
		),
		keepCells: onReject !== undefined,
	};
}

function readerOf(reading: Reading): RowReader {
	const { kind } = reading.choice;
	switch (kind) {
		case 'transactions':
			return new TransactionReader(reading);
		case 'customers':
			return new CustomerReader(reading);
		case 'nps':
			return new NpsReader(reading);
		case 'summaries':
			return new SummaryReader(reading);
		default:
			return unreachable(kind);
	}
}

function receiptOf(
	file: string,
	{ id, choice, currency, preview }: ImportOptions,
	log: RowLog,
	{ sums, overlaps = [], ...summary }: Summary,
	counted: readonly Warning[],
): Receipt {
	const { records, accepted, rejected, skipped, problems, problemCounts, skips, skipCounts, imported } = log;
	const known = new Set(counted.map(({ code }) => code));
	const hasOrder = choice.mapping.order !== undefined;
	const ofPreview = (preview.warnings ?? []).filter(({ code }) => !(hasOrder && code === 'order-column-dropped'));
	return {
		id,
		kind: choice.kind,
		file,
		source: choice.source,
		...{ records, accepted, rejected, skipped, problems, problemCounts, skips, skipCounts, imported, overlaps },
		...summary,
		unnamed: log.missingIn(choice.mapping.customer),
		sums: allSums(sums, log, currency),
		// The preview knows of the file what rows do not tell.
		warnings: [...ofPreview.filter(({ code }) => ofFile.has(code) && !known.has(code)), ...counted],
	};
}

/** Warnings that only the look at the whole file gives. */
const ofFile: ReadonlySet<Warning['code']> = new Set<Warning['code']>([
	'mixed-newlines',
	'titles-skipped',
	'same-header',
	'order-column-dropped',
]);

/** Sums of the accepted rows beside those of the others; the plan's currency first. */
function allSums(sums: Summary['sums'], log: RowLog, currency: string): CurrencySum[] {
	const accepted = new Map(sums.map((sum) => [sum.currency, sum]));
	const names = [...new Set([...accepted.keys(), ...log.lostCurrencies])];
	return names
		.sort((a, b) => Number(b === currency) - Number(a === currency))
		.map((name) => ({
			currency: name,
			...{ accepted: 0, refunded: 0, rows: 0 },
			...accepted.get(name),
			...log.lost(name),
		}));
}
