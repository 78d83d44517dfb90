/**
 * Excel workbooks (XLSX, ECMA-376) as text tables. Own code over the browser's DecompressionStream: the libraries there
 * are lose error cells and parts of texts, cannot tell hidden sheets, or break down on two cells far apart.
 */
import { fail, ok, type Problem, type Result } from '../core/problem';
import { readStrings, readStyles, readWorkbook, type SheetPart, type Workbook } from './workbook/parts';
import { damaged, Refusal } from './workbook/refusal';
import { SheetRows, type CellContext, type TakeRow } from './workbook/sheet-rows';
import { TextTable } from './workbook/text-table';
import { XmlScanner } from './workbook/xml';
import { Zip } from './workbook/zip';

const fileLimit = 200 * 1024 * 1024;
const columnLimit = 2_000;

/** A worksheet of a workbook. */
export interface Sheet {
	readonly name: string;
	/** number of the last row with content; 0: the sheet is empty */
	readonly rows: number;
	readonly hidden: boolean;
}

/**
 * The worksheets of a workbook in their order, empty and hidden ones among them.
 *
 * @returns problems: `workbook-damaged`, `workbook-locked` (a password), `workbook-empty` (no sheet has content),
 *   `workbook-too-large`, `file-kind` (no workbook, or an old one), `file-too-large`, `file-unreadable`
 */
export function sheetsOf(file: File): Promise<Result<readonly Sheet[]>> {
	return attempt(file, async () => {
		const { zip, workbook } = await open(file);
		// Only whether something stands in a cell is asked for here.
		const context = await contextOf(zip, workbook);
		const sheets: Sheet[] = [];
		for (const part of workbook.sheets) {
			let rows = 0;
			await readRows(zip, part, context, (row) => (rows = row));
			sheets.push({ name: part.name, rows, hidden: part.hidden });
		}
		if (sheets.every(({ rows }) => rows === 0)) throw empty();
		return sheets;
	});
}

/**
 * A worksheet as a text table: UTF-8, commas, one record for each row of the sheet, so that the number of a record is
 * the row that a spreadsheet shows. Dates are ISO, numbers have a point and no exponent, texts stand as they are; of
 * formulas the stored value counts.
 *
 * @param index place of the sheet in {@link sheetsOf}, from 0
 * @returns problems: those of {@link sheetsOf}, `workbook-empty` for an empty sheet, and `file-too-many-columns`
 */
export function tableOf(file: File, index: number): Promise<Result<File>> {
	return attempt(file, async () => {
		const { zip, workbook } = await open(file);
		if (workbook.sheets.length === 0) throw empty();
		const part = workbook.sheets[index];
		if (!part) throw new RangeError(`no sheet ${index}`);
		const context = await contextOf(zip, workbook);
		const name = `${file.name} – ${part.name}`;
		// Most sheets claim the right width, or their first row has it; for the others it is known after the first time.
		const claim = await writeTable(zip, part, context, undefined);
		if (claim.width === 0) throw empty();
		const right = claim.table ? claim : await writeTable(zip, part, context, claim.width);
		if (!right.table) throw damaged('width');
		return right.table.file(name);
	});
}

/** Widest row, and the table if it was written with just that width. */
async function writeTable(zip: Zip, part: SheetPart, context: CellContext, known: number | undefined) {
	let table: TextTable | undefined;
	let expected = known ?? 0;
	let width = 0;
	await readRows(zip, part, context, (row, cells, claimed) => {
		if (width === 0) {
			expected = known ?? (claimed || cells.length);
			if (expected <= columnLimit) table = new TextTable(expected);
		}
		width = Math.max(width, cells.length);
		if (width > columnLimit) throw new Refusal((file) => ({ code: 'file-too-many-columns', file, limit: columnLimit }));
		if (width > expected) table = undefined;
		table?.add(row, cells);
	});
	return { width, table: width === expected ? table : undefined };
}

async function open(file: File): Promise<{ zip: Zip; workbook: Workbook }> {
	const bytes = file.size;
	if (bytes > fileLimit) throw new Refusal((name) => ({ code: 'file-too-large', file: name, bytes, limit: fileLimit }));
	const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	if (head[0] === 0xd0 && head[1] === 0xcf) throw await oldOrLocked(file);
	const zip = await Zip.open(file);
	if (!zip.has('[Content_Types].xml')) throw new Refusal((name) => ({ code: 'file-kind', file: name, kind: 'zip' }));
	return { zip, workbook: await readWorkbook(zip) };
}

/** Both stand in the same kind of container; the encrypted one has a stream of this name. */
async function oldOrLocked(file: File): Promise<Refusal> {
	const text = new TextDecoder('utf-16le').decode(await file.arrayBuffer());
	return new Refusal((name) =>
		text.includes('EncryptedPackage')
			? { code: 'workbook-locked', file: name }
			: { code: 'file-kind', file: name, kind: 'xls' },
	);
}

async function contextOf(zip: Zip, { strings, styles, from1904 }: Workbook): Promise<CellContext> {
	return { strings: await readStrings(zip, strings), styles: await readStyles(zip, styles), from1904 };
}

async function readRows(
	zip: Zip,
	part: SheetPart,
	context: CellContext,
	take: (...row: [...Parameters<TakeRow>, claimed: number]) => void,
) {
	const rows = new SheetRows(context, (row, cells) => {
		take(row, cells, rows.claimed);
	});
	const scanner = new XmlScanner(rows);
	await zip.read(part.path, (piece) => {
		scanner.write(piece);
	});
	scanner.end();
}

const empty = () => new Refusal((file) => ({ code: 'workbook-empty', file }));

async function attempt<Answer>(file: File, work: () => Promise<Answer>): Promise<Result<Answer>> {
	try {
		return ok(await work());
	} catch (error) {
		const problem = problemOf(error, file.name);
		if (!problem) throw error;
		return fail(problem);
	}
}

/** The problem that an error stands for; undefined: a mistake of ours. */
function problemOf(error: unknown, file: string): Problem | undefined {
	if (error instanceof Refusal) return error.problem(file);
	// The file was deleted or changed since it was chosen.
	if (error instanceof DOMException) return { code: 'file-unreadable', file, detail: error.message };
	return undefined;
}
