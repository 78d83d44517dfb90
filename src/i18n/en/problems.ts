import { unreachable, type FileKind, type Problem, type RowProblem, type RowProblemCode } from '../../core/problem';
import { cellText, columnLetter } from '../cell-text';
import type { Format } from '../format';

const kinds: Record<FileKind, string> = {
	pdf: 'a PDF',
	image: 'an image',
	xlsx: 'an Excel workbook (XLSX)',
	xls: 'an old Excel workbook (XLS)',
	zip: 'a ZIP archive',
	gzip: 'a compressed file (gzip)',
	html: 'a web page (HTML)',
	json: 'a JSON file',
	binary: 'not a text file',
};

const advice: Record<FileKind, string> = {
	pdf: 'Bleibwert reads CSV and TSV; most programs offer them under “Export”.',
	image: 'Bleibwert reads CSV and TSV; most programs offer them under “Export”.',
	xlsx: 'In Excel, choose “Save as” and “CSV UTF-8”, then open that file.',
	xls: 'In Excel, choose “Save as” and “CSV UTF-8”, then open that file.',
	zip: 'Unpack it and open the CSV file inside.',
	gzip: 'Unpack it and open the CSV file inside.',
	html: 'This is often a sign-in page that was saved instead of the file. Download the export again.',
	json: 'Bleibwert reads tables as CSV and TSV. A backup is restored under “Settings”.',
	binary: 'Bleibwert reads CSV and TSV; most programs offer them under “Export”.',
};

const fields: Record<string, string> = {
	customer: 'the customer',
	date: 'the date',
	amount: 'the amount',
	currency: 'the currency',
	order: 'the order number',
	since: 'the start as a customer',
	until: 'the end as a customer',
	score: 'the score from 0 to 10',
	comment: 'the comment',
};

const reasons: Record<RowProblemCode, string> = {
	missing: 'empty cell',
	number: 'not a number',
	'number-range': 'number too large',
	date: 'not a date',
	'date-impossible': 'no such day',
	'date-future': 'date in the future',
	'date-implausible': 'implausible date',
	score: 'not a whole number',
	'score-range': 'not from 0 to 10',
	currency: 'other currency',
	'too-few-cells': 'row too short',
	'too-many-cells': 'row too long',
	quote: 'quotation mark in the wrong place',
	'control-character': 'control character',
	encoding: 'unreadable letters',
	duplicate: 'repeated with other content',
};

/** What is wrong with a cell, as the end of a sentence. */
function fault({ code, value, column }: RowProblem): string {
	const cell = `“${cellText(value)}”`;
	switch (code) {
		case 'missing':
			return 'the cell is empty.';
		case 'number':
			return `${cell} is not a number in this column’s format.`;
		case 'number-range':
			return `${cell} is larger than any plausible amount.`;
		case 'date':
			return `${cell} is not a date in this column’s format.`;
		case 'date-impossible':
			return `${cell} is not a valid date.`;
		case 'date-future':
			return `${cell} lies in the future.`;
		case 'date-implausible':
			return `${cell} is not a plausible date here: before 2 January 1970, or an end before the start.`;
		case 'score':
			return `${cell} is not a score: whole numbers from 0 to 10 count.`;
		case 'score-range':
			return `${cell} is not between 0 and 10.`;
		case 'currency':
			return `${cell} is another currency than the plan’s. Currencies are not added together.`;
		case 'too-few-cells':
			return 'the row ends before this column.';
		case 'too-many-cells':
			return `${cell} stands behind the last column; the row may have shifted.`;
		case 'quote':
			return `the quotation mark before ${cell} is not closed, or text follows after it. Nothing up to the end of this record was taken.`;
		case 'control-character':
			return `${cell} contains a control character.`;
		case 'encoding':
			return `${cell} contains letters that cannot be read.`;
		case 'duplicate':
			return column > 0 ? `${cell} appeared before, with other content.` : 'it appeared before, with other content.';
		default:
			return unreachable(code);
	}
}

const problems = (f: Format) => ({
	/** short reason, for tables and counts */
	reason: (code: RowProblemCode): string => reasons[code],

	/** what is wrong, without the place */
	fault(problem: RowProblem): string {
		const text = fault(problem);
		return text.charAt(0).toUpperCase() + text.slice(1);
	},

	row(problem: RowProblem): string {
		const { line, row, column, header } = problem;
		const sheet = row === line ? '' : ` (row ${f.number(row)} in a spreadsheet)`;
		const name = header === '' ? '' : ` (${cellText(header)})`;
		const place = column > 0 ? `, column ${columnLetter(column)}${name}` : '';
		return `Line ${f.number(line)}${sheet}${place}: ${fault(problem)}`;
	},

	problem(p: Problem): string {
		switch (p.code) {
			case 'file-empty':
				return `The file “${p.file}” is empty.`;
			case 'file-header-only':
				return `“${p.file}” holds only a header, no rows below it.`;
			case 'file-kind':
				return `“${p.file}” is ${kinds[p.kind]}. ${advice[p.kind]}`;
			case 'file-too-large':
				return `“${p.file}” is ${f.bytes(p.bytes)}; up to ${f.bytes(p.limit)} can be read. Export a shorter period and open several files.`;
			case 'file-too-many-rows':
				return `“${p.file}” has more than ${f.number(p.limit)} rows. Export a shorter period and open several files.`;
			case 'file-too-many-columns':
				return `“${p.file}” has more than ${f.number(p.limit)} columns. Check whether the delimiter is right.`;
			case 'file-unreadable':
				return `“${p.file}” could not be read (${p.detail}). It may have been moved or changed; open it again.`;
			case 'column-missing':
				return `In “${p.file}” no column is chosen for ${fields[p.field] ?? p.field}.`;
			case 'date-order-open':
				return `In “${p.file}”, column “${cellText(p.column)}”, “${p.example}” can be read in two ways: day first or month first. Which format does the file use?`;
			case 'decimal-sign-open':
				return `In “${p.file}”, column “${cellText(p.column)}”, “${p.example}” can be read in two ways: with decimals or with thousands. Which sign separates the decimals?`;
			case 'no-rows-accepted':
				return `No row of “${p.file}” could be taken; ${f.plural(p.rejected, { one: '# row was', other: '# rows were' })} rejected. Check the columns and formats chosen.`;
			case 'cancelled':
				return 'Reading was cancelled. Nothing was changed.';
			case 'worker-crashed':
				return `Reading and calculating stopped (${p.detail}). Your plan is safe; try again.`;
			case 'data-set-missing':
				return 'The rows of an imported file are no longer whole in this browser. Import the file again, or restore a backup.';
			case 'storage-unavailable':
				return `This browser does not let the page keep anything (${p.detail}). You can work, but everything is gone when you close the page.`;
			case 'storage-blocked':
				return 'Another tab holds on to the stored data. Close the other tabs of Bleibwert and reload this page.';
			case 'storage-full':
				return 'The browser has run out of space. Your latest changes are open but not saved. Download a backup.';
			case 'storage-lost':
				return 'The browser has deleted the stored data. What you see is still open here: download a backup before you close the page.';
			case 'storage-failed':
				return `Saving did not work (${p.detail}). Your latest changes are open but not saved.`;
			case 'storage-newer':
				return `What is stored here comes from a newer version of Bleibwert (${p.found}; this one knows ${p.known}). Reload the page to get it; nothing was changed.`;
			case 'conflict':
				return `“${p.name}” was changed in another tab in the meantime. Both versions are kept; choose which one to go on with.`;
			case 'record-damaged':
				return `“${p.record}” is damaged (${p.where}). It was set aside; everything else is open.`;
			case 'backup-not-ours':
				return `“${p.file}” is not a backup of Bleibwert.`;
			case 'backup-cut':
				return `The backup “${p.file}” is incomplete: its end is missing. Nothing was changed.`;
			case 'backup-newer':
				return `The backup “${p.file}” comes from a newer version (${p.found}; this one knows ${p.known}). Reload the page to get it; nothing was changed.`;
			case 'backup-changed':
				return `The backup “${p.file}” was changed after it was saved: its check sum does not match. Nothing was changed here.`;
			case 'backup-empty':
				return `The backup “${p.file}” is empty: it holds no plan.`;
			default:
				return unreachable(p);
		}
	},
});

export default problems;
