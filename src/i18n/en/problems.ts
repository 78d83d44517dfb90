import { unreachable, type FileKind, type Problem, type RowProblem, type RowProblemCode } from '../../core/problem';
import { cellText, columnLetter } from '../cell-text';
import type { Format } from '../format';
import { fault, reasons } from './row-faults';

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
	pdf: 'Bleibwert reads CSV, TSV and XLSX; most programs offer them under “Export”.',
	image: 'Bleibwert reads CSV, TSV and XLSX; most programs offer them under “Export”.',
	xlsx: 'In Excel, choose “Save as” and “CSV UTF-8”, then open that file.',
	xls: 'In Excel, choose “Save as” and “Excel Workbook (XLSX)” or “CSV UTF-8”, then open that file.',
	zip: 'Unpack it and open the CSV file inside.',
	gzip: 'Unpack it and open the CSV file inside.',
	html: 'This is often a sign-in page that was saved instead of the file. Download the export again.',
	json: 'Bleibwert reads tables as CSV, TSV and XLSX. A backup is restored under “Settings”.',
	binary: 'Bleibwert reads CSV, TSV and XLSX; most programs offer them under “Export”.',
};

const fields: Record<string, string> = {
	customer: 'the customer',
	date: 'the date',
	amount: 'the amount',
	quantity: 'the quantity',
	price: 'the unit price',
	email: 'the e-mail',
	score: 'the score from 0 to 10',
	first: 'the first purchase',
	last: 'the last purchase',
	orders: 'the number of purchases',
	frequency: 'the repeat purchases',
	recency: 'the time from first to last purchase',
	age: 'the time since the first purchase',
};

const problems = (f: Format) => ({
	/** short reason, for tables and counts */
	reason: (code: RowProblemCode): string => reasons[code],

	/** what is wrong, without the place; `earlierFile`: the file of the import that the row contradicts */
	fault(problem: RowProblem, earlierFile?: string): string {
		const text = fault(f, problem, earlierFile);
		return text.charAt(0).toUpperCase() + text.slice(1);
	},

	row(problem: RowProblem): string {
		const { line, row, column, header } = problem;
		const sheet = row === line ? '' : ` (row ${f.number(row)} in a spreadsheet)`;
		const name = header === '' ? '' : ` (${cellText(header)})`;
		const place = column > 0 ? `, column ${columnLetter(column)}${name}` : '';
		return `Line ${f.number(line)}${sheet}${place}: ${fault(f, problem)}`;
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
			case 'score-scale':
				return `The answers in “${p.file}” go from 1 to 5. An NPS needs answers from 0 to 10; they cannot be converted.`;
			case 'scale-open':
				return `No answer in “${p.file}”, column “${cellText(p.column)}”, is above 5. Could the respondents choose from 0 to 10, or from 1 to 5?`;
			case 'unit-open':
				return `In “${p.file}”, column “${cellText(p.column)}”, it is open whether the times are days, weeks or months.`;
			case 'workbook-damaged':
				return `The Excel workbook “${p.file}” is damaged or incomplete. Open it in Excel or LibreOffice, save it anew and try again.`;
			case 'workbook-locked':
				return `The Excel workbook “${p.file}” is protected by a password. Save it without one, then open it here.`;
			case 'workbook-empty':
				return `The Excel workbook “${p.file}” has no sheet with content.`;
			case 'workbook-too-large':
				return `Unpacked, the Excel workbook “${p.file}” would take ${f.bytes(p.bytes)}; up to ${f.bytes(p.limit)} are opened. Save the sheet as CSV and open that.`;
			case 'no-rows-accepted':
				if (p.rejected === 0)
					return `“${p.file}” brings nothing new: every row is left out or stands in an earlier import.`;
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
