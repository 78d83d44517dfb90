import type { DataSetKind } from '../../core/plan/plan';
import type { Format } from '../format';
import { fieldName } from './data-fields';

/** What was recognised, what is open, and how the file is taken apart. */
export const reading = (f: Format) => {
	const named = (columns: readonly string[]) => f.list(columns.map((column) => `“${column}”`));
	return {
		recognised: {
			heading: (source: string) => `Recognised: ${source}`,
			remembered: (date: string) => `Read as the last time (${date})`,
			rememberedText: 'A file with these columns was imported on that day. Meanings and formats were taken over.',
			otherwise: 'Read it otherwise',
			anew: 'Recognise anew',
			setAside: (source: string) => `Recognised: ${source}, but read otherwise`,
			setAsideText: 'The columns are judged by their names and values alone.',
			asRecognised: 'Read it as recognised',
			otherwiseHint: 'The columns are then judged by their names and values alone. A button leads back.',
		},
		into: {
			heading: 'Add, or take the place of an earlier import?',
			sameName: (file: string, date: string) =>
				`A file named “${file}” was imported on ${date}. Is this its newer version, or a further file?`,
			add: 'Add to what is there',
			addText: {
				orders: 'Orders that are there already do not count twice.',
				rows: 'If it has rows that are there already, you are asked whether they count again.',
				customers: 'Whoever stands in several files counts as one customer.',
			},
			replace: (file: string, rows: string, date: string) => `Take the place of “${file}” (${rows}, ${date})`,
			replaceText: 'The earlier rows go, this file comes in. Can be undone.',
			choose: 'Please decide first where the rows go.',
		},
		questions: {
			heading: 'One thing the file does not say',
			headingSeveral: 'What the file does not say',
			datesOf: (columns: readonly string[]) =>
				columns.length === 1
					? `Dates in “${columns[0]}”: the values fit more than one order`
					: `Dates in ${named(columns)}: the values fit more than one order`,
			noDates: (columns: readonly string[]) =>
				`No value in ${named(columns)} looks like a date. If it is the right column: how are dates written in it?`,
			decimalsOf: (columns: readonly string[]) => `Numbers in ${named(columns)}: point or comma before the decimals?`,
			noNumbers: (columns: readonly string[]) =>
				`No value in ${named(columns)} looks like a number. If it is the right column: which sign stands before the decimals?`,
			means: (text: string, value: string) => `“${text}” is ${value}`,
			sameHeader: (header: string, n: number, field: string) =>
				`${n === 2 ? 'Two' : f.number(n)} columns are called “${header}”. Which of them is the ${field.toLowerCase()}?`,
			columnAt: (letter: string) => `Column ${letter}`,
			scale: (column: string) =>
				`No answer in “${column}” is above 5. Could the respondents choose from 0 to 10, or only from 1 to 5?`,
			scales: {
				'0-10': 'From 0 to 10',
				'1-5': 'From 1 to 5',
			},
			scaleMeans: {
				'0-10': 'Then nobody recommends you, and the NPS is −100.',
				'1-5': 'Then no NPS can be made of them: it needs answers from 0 to 10.',
			},
			unit: (columns: readonly string[]) => `In which unit are the times in ${named(columns)}?`,
			units: { days: 'Days', weeks: 'Weeks', months: 'Months' },
			unitMeans: (value: string, unit: 'days' | 'weeks' | 'months') => `“${value}” is ${value} ${unit}`,
			fiveSteps:
				'Answers from 1 to 5 make no NPS: it counts those who give 9 or 10. Ask with a scale from 0 to 10 the next time; this file cannot be converted.',
		},
		missing: {
			heading: 'Before the rows can be read',
			field: (field: string, kind: DataSetKind) =>
				kind === 'transactions' && field === 'amount'
					? 'No column for the amount yet. Choose one under “What the columns mean”, or unit price and quantity.'
					: kind === 'customers' && field === 'customer'
						? 'No column for the customer number or the e-mail yet. Choose one under “What the columns mean”.'
						: `No column for “${fieldName(field, kind)}” yet. Choose one under “What the columns mean”.`,
			date: (columns: readonly string[]) => `The order of day and month in ${named(columns)} is open: question above.`,
			decimal: (columns: readonly string[]) => `The decimal sign in ${named(columns)} is open: question above.`,
			scale: (columns: readonly string[]) => `The scale of ${named(columns)} is open: question above.`,
			sameHeader: (header: string, field: string) =>
				`Which of the columns named “${header}” means “${field}” is open: question above.`,
			fiveSteps: () => 'Answers from 1 to 5 make no NPS.',
			unit: (columns: readonly string[]) => `The unit of ${named(columns)} is open: question above.`,
			customer:
				'No column says who bought. Revenue and basket will work, repeat purchases will not. If there is one, choose it as “Customer”.',
		},
		readAs: {
			heading: 'How the file is read',
			change: 'Look at it and change it',
			workbook: 'Workbook',
			sheet: (name: string) => `Sheet “${name}”`,
			encoding: 'Character set',
			encodings: {
				'utf-8': 'UTF-8',
				'windows-1252': 'Windows-1252 (Western European)',
				'utf-16le': 'UTF-16 LE',
				'utf-16be': 'UTF-16 BE',
			},
			mark: 'a mark at the start of the file says so',
			noMark: 'no mark at the start; judged by the letters',
			delimiter: 'Delimiter',
			delimiters: {
				',': 'Comma',
				';': 'Semicolon',
				'\t': 'Tab',
				'|': 'Vertical bar',
				'\u001f': 'Unit separator (U+001F)',
				' ': 'Blanks',
			},
			columns: (n: number) => f.plural(n, { one: 'gives # column', other: 'gives # columns' }),
			header: 'Header row',
			headerRow: (row: number) => `Row ${f.number(row)}`,
			headerRows: (row: number) => `Rows ${f.number(row)} and ${f.number(row + 1)} together`,
			noHeader: 'None',
			titles: (n: number) =>
				f.plural(n, {
					one: '# line above the header is passed over:',
					other: '# lines above the header are passed over:',
				}),
			newlines: { LF: 'LF', CRLF: 'CRLF (Windows)', CR: 'CR (old Mac)', mixed: 'mixed' },
			newline: 'Line ends',
			mixedNewlines: 'The file mixes several kinds of line end. They are all read as line ends.',
		},
	};
};
