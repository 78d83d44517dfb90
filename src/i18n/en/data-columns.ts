import type { Format } from '../format';

/** The columns: meaning, format, what counts, what is stored. */
export const columns = (f: Format) => ({
	mapping: {
		heading: 'What the columns mean',
		kind: 'The file holds',
		column: 'In the file',
		meaning: 'Meaning',
		meaningOf: (column: string) => `Meaning of “${column}”`,
		format: 'Format',
		formatOf: (column: string) => `Format of “${column}”`,
		samples: 'First values',
		unnamed: (at: number) => `Column ${f.number(at)}`,
		ignore: 'Not stored',
		needed: 'Needed',
		optional: 'If there is one',
		looks: { empty: 'empty', number: 'Number', date: 'Date', score: 'Number 0 to 10', email: 'E-mail', text: 'Text' },
		emptyRows: (n: number) => f.plural(n, { one: '# empty', other: '# empty' }),
		reading: 'The file is being read again',
		others: (n: number) => f.plural(n, { one: '# further column, not stored', other: '# further columns, not stored' }),
		filter: 'Find a column',
		noneFound: 'No column has this in its name or first values.',
		choose: 'Please choose',
		dates: {
			ymd: 'Year first',
			dmy: 'Day first',
			mdy: 'Month first',
			serial: 'Excel day number',
			unix: 'Seconds since 1970',
			unixMs: 'Milliseconds since 1970',
		},
		decimals: { '.': 'Decimal point', ',': 'Decimal comma', mixed: 'Both signs, each value by itself' },
		evidence: {
			dayAbove12: (n: number, example: string) =>
				`${f.plural(n, { one: '# value proves it', other: '# values prove it' })}: the first number is above 12, as in ${example}`,
			dayAbove12Second: (n: number, example: string) =>
				`${f.plural(n, { one: '# value proves it', other: '# values prove it' })}: the second number is above 12, as in ${example}`,
			dots: (n: number, example: string) =>
				`${f.plural(n, { one: '# value', other: '# values' })} with dots, for example ${example}`,
			fits: (n: number, example: string) =>
				`${f.plural(n, { one: '# value fits', other: '# values fit' })}, for example ${example}`,
		},
	},
	counts: {
		heading: 'What counts',
		row: 'What is a row?',
		orders: 'An order',
		ordersText: 'Each order number counts once.',
		lines: 'A line of an order',
		linesText: 'Lines with the same order number are added up into one purchase.',
		repeated: (repeated: number, orders: number, example: string) =>
			`${f.number(repeated)} of ${f.plural(orders, { one: '# order number', other: '# order numbers' })} looked at ${repeated === 1 ? 'stands' : 'stand'} in several rows, for example ${example}.`,
		sameDay: (n: number, repeated: number) =>
			n === repeated
				? 'Customer and day agree in all of them, which speaks for lines of an order.'
				: n === 0
					? 'Customer and day agree in none of them.'
					: `Customer and day agree in ${f.number(n)} of them.`,
		sameAmount: (n: number) =>
			n === 0
				? ''
				: `In ${f.number(n)} of them the amount is the same in all rows, which speaks for a repeated order total.`,
		once: (orders: number) =>
			`No order number stands in several rows (${f.plural(orders, { one: '# looked at', other: '# looked at' })}).`,
		continuations: (n: number) =>
			f.plural(n, {
				one: '# row is a further line of an order and is left out.',
				other: '# rows are further lines of an order and are left out.',
			}),
		states: (column: string) => `Which rows count, by “${column}”`,
		statesHint: 'Ticked values count. The others are left out and listed in the receipt.',
		statesSample: (n: number) => `Counted in the first ${f.number(n)} rows.`,
		stateRows: (n: number) => f.plural(n, { one: '# row', other: '# rows' }),
		tooMany: (column: string) =>
			`“${column}” has too many values to list them. Rows with words such as “cancelled” or “failed” are left out.`,
		returns: 'Amounts below zero',
		subtract: 'Returns: they lower the revenue',
		leaveOut: 'Leave out rows of zero and below',
		anonymous: 'Rows without a customer',
		keep: 'Keep as sales to nobody known',
		reject: 'Do not take them',
		emptyCustomers: (n: number, looked: number) =>
			looked === 1
				? 'The one row names nobody.'
				: `${f.number(n)} of the first ${f.number(looked)} rows ${n === 1 ? 'names' : 'name'} nobody.`,
	},
	privacy: {
		heading: 'What is stored',
		stored: (fields: readonly string[]) => `In this browser only: ${f.list(fields)}.`,
		nothing: 'Nothing yet: no column has a meaning.',
		unmapped: (n: number) =>
			n === 0
				? 'The file has no other columns.'
				: `${f.plural(n, { one: 'One other column is', other: '# other columns are' })} not stored.`,
		pseudonyms: 'Replace customers by pseudonyms',
		pseudonymsText:
			'Numbers and e-mail addresses become keys such as k-7f3a… that only this browser can make again; names, phone numbers and notes are dropped. Repeat purchases can still be recognised, single people no longer.',
		read: (fields: readonly string[]) =>
			`Read to form the amount or to see whether a row counts, not stored: ${f.list(fields)}.`,
		dropped: (fields: readonly string[]) => `Dropped: ${f.list(fields)}.`,
		shared: 'On a shared computer anyone who uses this browser can see the data. Delete it there when you are done.',
	},
	preview: {
		heading: 'How the first rows will be read',
		caption: 'The first rows with what they will mean',
		row: 'Row',
		result: 'Counts as',
		unreadable: (text: string) => `“${text}” cannot be read`,
		empty: '(empty)',
		stillHere: 'still a customer',
		choose: 'Give the columns a meaning to see here how they are read.',
		leftOut: (value: string) => `left out: ${value}`,
		isReturn: 'left out: zero or below',
		nobody: 'not taken: no customer',
		noKey: 'sale to nobody known',
		open: 'question open',
		total: 'will be left out: total row',
		unreadableRow: 'will be rejected',
		product: (price: string, quantity: string, sum: string) => `${quantity} × ${price} = ${sum}`,
		minus: (refund: string, sum: string) => `− ${refund} refund = ${sum}`,
		taken: 'taken',
		more: (n: number) => f.plural(n, { one: 'and # more', other: 'and # more' }),
	},
});
