import type { DataSetKind } from '../../core/plan/plan';
import type { Format } from '../format';

const kinds: Record<DataSetKind, string> = { transactions: 'Purchases', customers: 'Customers', nps: 'NPS answers' };

const counted = (f: Format, n: number, kind: DataSetKind) =>
	f.plural(
		n,
		{
			transactions: { one: '# purchase', other: '# purchases' },
			customers: { one: '# customer', other: '# customers' },
			nps: { one: '# answer', other: '# answers' },
		}[kind],
	);

const fields = {
	customer: 'Customer',
	date: 'Date',
	amount: 'Amount',
	currency: 'Currency',
	order: 'Order number',
	since: 'Customer since',
	until: 'Customer until',
	score: 'Score 0 to 10',
	comment: 'Comment',
};

const data = (f: Format) => ({
	kinds,
	fields,
	kind: (kind: DataSetKind) => kinds[kind],
	counted: (n: number, kind: DataSetKind) => counted(f, n, kind),
	list: {
		none: 'No data yet. A list of orders is enough to begin with.',
		some: (files: number, rows: number) =>
			`${f.plural(rows, { one: '# row', other: '# rows' })} from ${f.plural(files, { one: '# file', other: '# files' })} ${rows === 1 ? 'feeds' : 'feed'} your figures`,
		lead: 'What you import stays in this browser. The rows are read here and sent nowhere.',
		heading: 'Imported files',
		file: 'File',
		kind: 'Content',
		rows: 'Rows taken',
		dates: 'Period',
		sum: 'Sum',
		importedAt: 'Imported on',
		actions: 'Action',
		remove: 'Delete',
		removeNamed: (file: string) => `Delete ${file}`,
		removed: (file: string) => `${file} deleted. The figures are computed without it.`,
		fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		left: (rejected: number, skipped: number) =>
			[rejected && `${f.number(rejected)} rejected`, skipped && `${f.number(skipped)} skipped`]
				.filter(Boolean)
				.join(', '),
		problem: 'The figures of the imported rows could not be computed.',
	},
	drop: {
		heading: 'Add a file',
		label: 'Choose files or drop them here',
		hint: 'CSV, TSV or TXT. Several files are taken one after the other. Nothing is kept before you have seen the result.',
	},
	answers: {
		heading: 'What each file can answer',
		headingOne: 'What this file can answer',
		yes: 'Answers',
		no: 'Does not answer',
		transactions: {
			text: 'One row per purchase: customer, date, amount.',
			yes: [
				'Retention, cohorts, second purchase',
				'Basket of new and returning customers',
				'Revenue per customer to date',
			],
			no: ['NPS: it holds no answers', 'Cost of acquisition: it holds no advertising spend'],
		},
		customers: {
			text: 'One row per customer: since when, and until when if they left.',
			yes: ['Retention of contracts and memberships, if leaving dates are in it', 'Number of customers over time'],
			no: ['Basket and revenue: it holds no amounts', 'NPS: it holds no answers'],
		},
		nps: {
			text: 'One row per answer: score 0 to 10, date and comment if there are any.',
			yes: ['NPS with its interval', 'Trend, if dates are in it', 'Comments by group'],
			no: ['Retention: recommending is not buying again', 'Basket and revenue: it holds no amounts'],
		},
	},
	steps: { label: 'Steps of the import', file: 'File', columns: 'Columns', check: 'Check', result: 'Result' },
	title: {
		idle: 'Which file would you like to read?',
		reading: (file: string) => `${file} is being read`,
		preview: (records: number) =>
			`${f.plural(records, { one: '# row', other: '# rows' })} found. What do the columns mean?`,
		importing: (rows: number) => `${f.plural(rows, { one: '# row', other: '# rows' })} read so far`,
		allGood: (n: number, kind: DataSetKind) => `${counted(f, n, kind)} can be read, nothing is missing`,
		someBad: (n: number, kind: DataSetKind, bad: number) =>
			`${counted(f, n, kind)} can be read, ${f.plural(bad, { one: '# row needs', other: '# rows need' })} your attention`,
		storing: 'The rows are being stored',
		done: (n: number, kind: DataSetKind) => `${counted(f, n, kind)} ${n === 1 ? 'has' : 'have'} been added`,
		failed: (file: string) => `${file} was not added`,
	},
	lead: {
		file: (file: string, bytes: number) =>
			`${file}, ${bytes < 1000 ? f.plural(bytes, { one: '# byte', other: '# bytes' }) : f.bytes(bytes)}.`,
		untouched: 'Nothing that was there before has changed.',
		waiting: (n: number) => f.plural(n, { one: '# more file is waiting.', other: '# more files are waiting.' }),
	},
	readAs: {
		heading: 'File read as',
		encoding: 'Character set',
		encodings: {
			'utf-8': 'UTF-8',
			'windows-1252': 'Windows-1252 (Western European)',
			'utf-16le': 'UTF-16 LE',
			'utf-16be': 'UTF-16 BE',
		},
		mark: 'a mark at the start of the file says so',
		delimiter: 'Delimiter',
		delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
		columns: (n: number) => f.plural(n, { one: 'gives # column', other: 'gives # columns' }),
		header: 'Header row',
		headerRow: (row: number) => `Row ${f.number(row)}`,
		noHeader: 'None',
		headers: (names: readonly string[]) => names.join(', '),
		decimal: 'Decimal sign',
		decimals: { '.': 'Point (1,234.56)', ',': 'Comma (1.234,56)' },
		dateOrder: 'Date order',
		dateOrders: {
			ymd: 'Year, month, day',
			dmy: 'Day, month, year',
			mdy: 'Month, day, year',
		},
		evidence: (values: number, example: string) =>
			`${f.plural(values, { one: '# value fits', other: '# values fit' })}, for example “${example}”`,
		undecided: 'Not decided',
		pleaseChoose: 'Please choose',
		newlines: { LF: 'LF', CRLF: 'CRLF', CR: 'CR', mixed: 'mixed' },
		newline: 'Line ends',
		mixedNewlines: 'The file mixes several kinds of line end. They are all read as line ends.',
	},
	mapping: {
		heading: 'What the columns mean',
		kind: 'The file holds',
		column: 'In the file',
		meaning: 'Meaning',
		meaningOf: (column: string) => `Meaning of “${column}”`,
		format: 'Format',
		samples: 'First values',
		unnamed: (at: number) => `Column ${f.number(at)}`,
		ignore: 'Leave out',
		needed: 'needed',
		looks: { empty: 'empty', number: 'Number', date: 'Date', score: 'Number 0 to 10', text: 'Text' },
		reading: 'The file is being read again',
	},
	preview: {
		heading: 'How the first rows will be read',
		caption: 'The first rows with what they will mean',
		row: 'Row',
		unreadable: (text: string) => `“${text}” cannot be read`,
		empty: '(empty)',
		stillHere: 'still a customer',
		choose: 'Give the columns a meaning to see here how they are read.',
	},
	questions: {
		heading: 'One thing the file does not say',
		headingSeveral: 'What the file does not say',
		dateOrder: (example: string) => `“${example}” can be read in more than one way. Which one does the file use?`,
		decimal: (example: string) => `“${example}” can be read in two ways. Which sign separates the decimals?`,
		means: (text: string, value: string) => `“${text}” is ${value}`,
		columnOf: (column: string) => `Column ${column}`,
		noExample: 'What is the order of day, month and year?',
	},
	missing: {
		heading: 'Before the rows can be read',
		field: (field: keyof typeof fields) =>
			`No column for “${fields[field]}” yet. Choose one under “What the columns mean”.`,
		dateOrder: (column: string) => `The date order of “${column}” is open. Answer the question above.`,
		decimal: (column: string) => `The decimal sign of “${column}” is open. Answer the question above.`,
		customer: 'Without a customer, revenue could be seen but no repeat purchase.',
	},
	run: {
		button: (records: number) => `Read ${f.plural(records, { one: '# row', other: '# rows' })}`,
		cancel: 'Cancel',
		progress: 'Rows read',
		of: (rows: number, records: number) => `${f.number(rows)} of ${f.number(records)} rows`,
		nothingStored: 'Nothing is stored yet.',
	},
	receipt: {
		allAgree: (records: number) =>
			records === 1
				? 'The one row of the file is accounted for'
				: `All ${f.number(records)} rows of the file are accounted for`,
		caption: 'Rows taken, skipped and rejected',
		rows: 'Rows',
		amounts: 'Amounts',
		accepted: 'Taken',
		skipped: 'Skipped',
		skippedWhy: 'repeated order numbers, rows of totals',
		rejected: 'Rejected',
		rejectedWhy: 'not readable',
		total: 'In the file',
		facts: 'What is in it',
		customers: 'Customers',
		first: 'First date',
		last: 'Last date',
		sum: 'Sum',
		noDates: 'none',
		moreDecimals: 'Some amounts have more than two decimals. They are kept exactly; only sums are rounded.',
		same: (file: string) =>
			`“${file}” with the same rows is already among your data. Taking it again would count everything twice.`,
		sameName: (file: string) =>
			`A file named “${file}” is already among your data. If it holds the same rows, they would count twice.`,
	},
	rejected: {
		heading: (n: number) => f.plural(n, { one: '# row is not taken', other: '# rows are not taken' }),
		caption: 'Rejected rows with the reason',
		line: 'Line',
		column: 'Column',
		value: 'Value',
		reason: 'Reason',
		wholeRow: 'whole row',
		columnNumber: (n: number) => `column ${f.number(n)}`,
		empty: '(empty)',
		counts: 'By reason',
		shown: (n: number) => `The first ${f.number(n)} are listed.`,
		download: 'List as CSV',
		fileName: (file: string) => `rejected rows ${file}`,
		more: (n: number) => `Show ${f.number(n)} more`,
	},
	take: (n: number, kind: DataSetKind) => `Take ${counted(f, n, kind)}`,
	back: 'Back to the columns',
	cancel: 'Cancel',
	tryAgain: 'Try again',
	otherFile: 'Choose another file',
	toList: 'To the data',
	next: (file: string) => `Next file: ${file}`,
	skip: (file: string) => `Leave it and go on with ${file}`,
	see: { transactions: 'See retention', customers: 'See retention', nps: 'See the NPS' } satisfies Record<
		DataSetKind,
		string
	>,
	doneText:
		'They are stored in this browser and feed the figures from now on. Deleting the file under “Data” takes them out again.',
});

export default data;
