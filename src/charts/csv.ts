import type { Language } from '../i18n/format';
import type { Cell, ChartColumn, ChartTable } from './view';

const mark = '\ufeff';
// Spreadsheets skip blanks and control characters before a formula, and read full-width signs as the plain ones.
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^\s*\p{Cc}/u;
const plainNumber = { de: /^-?\d{1,3}(\.?\d{3})*(,\d+)?$/, en: /^-?\d{1,3}(,?\d{3})*(\.\d+)?$/ };

/**
 * A text as a CSV cell: quoted, quotes doubled, and with an apostrophe before anything a spreadsheet would compute.
 * Plain numbers of the language stay as they are.
 * @see OWASP, “CSV Injection”
 */
export function textCell(text: string, language: Language): string {
	const guarded = formula.test(text) && !plainNumber[language].test(text) ? `'${text}` : text;
	return `"${guarded.replaceAll('"', '""')}"`;
}

function numberCell(value: number, column: ChartColumn | undefined, language: Language): string {
	const { scale, digits } = column?.plain ?? { scale: 1, digits: 6 };
	const factor = 10 ** digits;
	const text = String(Math.round(value * scale * factor) / factor + 0);
	return language === 'de' ? text.replace('.', ',') : text;
}

/**
 * A table as CSV for spreadsheets: UTF-8 with byte order mark, CRLF; semicolon and decimal comma in German, comma and
 * point in English. Texts are quoted and guarded against formulas; numbers are numbers, a gap is an empty cell.
 */
export function csv(table: ChartTable, language: Language): string {
	const separator = language === 'de' ? ';' : ',';
	const heads = table.columns.map(({ head, plain }) =>
		textCell(plain?.unit ? `${head} (${plain.unit})` : head, language),
	);
	const cell = (value: Cell, at: number) => {
		if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
		return typeof value === 'number' ? numberCell(value, table.columns[at], language) : textCell(value, language);
	};
	const lines = [heads, ...table.rows.map((row) => row.map(cell))];
	return mark + lines.map((line) => `${line.join(separator)}\r\n`).join('');
}
