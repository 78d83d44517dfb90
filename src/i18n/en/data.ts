import type { DataSetKind } from '../../core/plan/plan';
import type { Format } from '../format';
import { columns } from './data-columns';
import { counted, fieldName, kinds } from './data-fields';
import { reading } from './data-reading';
import { receipt } from './data-receipt';

const data = (f: Format) => ({
	kinds,
	field: fieldName,
	kind: (kind: DataSetKind) => kinds[kind],
	counted: (n: number, kind: DataSetKind) => counted(f, n, kind),
	...columns(f),
	...reading(f),
	...receipt(f),
	list: {
		none: 'No data yet. A list of orders is enough to begin with.',
		some: (files: number, rows: number) =>
			`${f.plural(rows, { one: '# row', other: '# rows' })} from ${f.plural(files, { one: '# file', other: '# files' })} ${rows === 1 ? 'feeds' : 'feed'} your figures`,
		lead: 'What you import stays in this browser. The rows are read here and sent nowhere.',
		heading: 'Imported files',
		rows: (n: number, rows: number) =>
			n === rows ? f.number(n) : `${f.number(n)} from ${f.plural(rows, { one: '# row', other: '# rows' })}`,
		left: 'Not taken',
		rejected: (n: number) => `${f.number(n)} rejected`,
		skipped: (n: number) => `${f.number(n)} left out`,
		dates: 'Period',
		customers: 'Customers',
		sum: 'Sum',
		sums: 'Sums by currency',
		importedAt: 'Imported on',
		stored: 'Stored',
		unmapped: 'Other columns of the file are not stored.',
		pseudonyms: 'pseudonyms',
		replace: 'Replace',
		replaceNamed: (file: string) => `Replace ${file}`,
		replaceText: (file: string) =>
			`The rows of the new file take the place of “${file}” once you have seen and confirmed the result. Until then nothing changes.`,
		remove: 'Delete',
		removeNamed: (file: string) => `Delete ${file}`,
		removed: (file: string) =>
			`${file} deleted. The figures are computed without it. Its rows stay in this browser as long as this can be undone.`,
		replaced: (file: string, by: string) =>
			file === by ? `${file} has been replaced.` : `${by} has taken the place of ${file}.`,
		leaning: (n: number, file: string) =>
			`${f.plural(n, { one: '# row', other: '# rows' })} of ${file} ${n === 1 ? 'was' : 'were'} left out because ${n === 1 ? 'it' : 'they'} stood here. Read that file again to have ${n === 1 ? 'it' : 'them'} counted.`,
		standsIn: (n: number, file: string) => `${f.number(n)} of them ${n === 1 ? 'stands' : 'stand'} in ${file}`,
		missing: (n: number) =>
			`${f.plural(n, { one: '# row of this file does', other: '# rows of this file do' })} not count at present: ${n === 1 ? 'it was' : 'they were'} left out because ${n === 1 ? 'it' : 'they'} stood in another file that has been deleted or replaced since. Replace this file with itself to have ${n === 1 ? 'it' : 'them'} counted.`,
		fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		answers: 'What this file can answer',
		problem: 'The figures of the imported rows could not be computed.',
		queries: 'Too much data for a file? Bring it along as customer summaries',
		which: 'Which files help',
		whichText: {
			transactions: 'One row a purchase: customer, date, amount. The most useful file of all.',
			customers: 'One row a customer: since when, and until when if they left. For contracts and memberships.',
			nps: 'One row an answer: score 0 to 10, with date and comment if there are any.',
			summaries: 'One row a customer with first and last purchase, number and sum. For data of any size.',
		} satisfies Record<DataSetKind, string>,
	},
	drop: {
		heading: 'Add data',
		label: 'Choose files',
		or: 'or drop them here',
		hint: 'CSV, TSV, TXT or Excel (XLSX), up to 200 MB and a million rows. Several files are taken one after the other. Nothing is kept before you have seen the result.',
	},
	paste: {
		button: 'Paste a table',
		heading: 'Paste a table',
		field: 'Rows with their headings, copied from a spreadsheet',
		hint: 'Ctrl+V works on this page without this window, too.',
		read: 'Read the table',
		empty: 'There is nothing to read yet. Paste at least a row of headings and a row of values.',
		file: (time: string) => `Clipboard ${time}`,
	},
	sheets: {
		heading: 'Which sheet is it?',
		rows: (n: number) => f.plural(n, { one: 'up to row #', other: 'up to row #' }),
		hidden: 'hidden in Excel',
		read: (name: string) => `Read “${name}”`,
		label: 'Sheet',
		empty: (n: number) => f.plural(n, { one: '# sheet is empty.', other: '# sheets are empty.' }),
	},
	steps: { label: 'Steps of the import', file: 'File', columns: 'Columns', check: 'Check', result: 'Result' },
	title: {
		idle: 'Which file would you like to read?',
		reading: (file: string) => `${file} is being read`,
		sheets: (n: number) => `This workbook has ${f.number(n)} sheets with content`,
		preview: (records: number) =>
			`${f.plural(records, { one: '# row', other: '# rows' })} found. ${records === 1 ? 'Is it' : 'Are they'} understood rightly?`,
		importing: (file: string) => `The rows of ${file} are being read`,
		allGood: (n: number, kind: DataSetKind) => `${counted(f, n, kind)} can be read, nothing is missing`,
		someBad: (n: number, kind: DataSetKind, bad: number) =>
			`${counted(f, n, kind)} can be read, ${f.plural(bad, { one: '# row needs', other: '# rows need' })} your attention`,
		noneTaken: (records: number) =>
			records === 1 ? 'The one row cannot be taken' : `None of the ${f.number(records)} rows can be taken`,
		nothingNew: 'This file brings nothing new',
		storing: 'The rows are being stored',
		done: (n: number, kind: DataSetKind) => `${counted(f, n, kind)} ${n === 1 ? 'has' : 'have'} been added`,
		replaced: (n: number, kind: DataSetKind) =>
			`${counted(f, n, kind)} ${n === 1 ? 'takes' : 'take'} the place of the earlier file`,
		undone: 'Undone: what was there before counts again',
		failed: (file: string) => `${file} was not added`,
	},
	lead: {
		file: (file: string, bytes: number) =>
			`${file}, ${bytes < 1000 ? f.plural(bytes, { one: '# byte', other: '# bytes' }) : f.bytes(bytes)}.`,
		untouched: 'Nothing that was there before has changed.',
		waiting: (n: number) => f.plural(n, { one: '# more file is waiting.', other: '# more files are waiting.' }),
	},
	run: {
		button: (records: number) => `Read ${f.plural(records, { one: '# row', other: '# rows' })}`,
		cancel: 'Cancel',
		progress: 'Rows read',
		of: (rows: number, records: number) => `${f.number(rows)} of ${f.number(records)} rows`,
		nothingStored: 'Nothing is stored yet.',
	},
	back: 'Back to the columns',
	cancel: 'Cancel',
	tryAgain: 'Try again',
	otherFile: 'Choose another file',
	toList: 'To the data',
	next: (file: string) => `Next file: ${file}`,
	skip: (file: string) => `Leave it and go on with ${file}`,
	see: {
		transactions: 'See retention',
		customers: 'See retention',
		nps: 'See the NPS',
		summaries: 'See customer value',
	} satisfies Record<DataSetKind, string>,
	doneText:
		'They are stored in this browser and feed the figures from now on. Deleting the file under “Data” takes them out again.',
	doneRemembered: 'Files with the same columns will be read in the same way from now on.',
	doneRejected: (n: number) =>
		`${f.plural(n, { one: '# row was', other: '# rows were' })} not taken. Mended, they can be imported as a file of their own.`,
});

export default data;
