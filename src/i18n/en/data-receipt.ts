import type { DataSetKind } from '../../core/plan/plan';
import { cellText } from '../cell-text';
import type { Format } from '../format';
import { counted } from './data-fields';
import { warningWords } from './data-warnings';

/** What reading did, before anything is stored. */
export const receipt = (f: Format) => ({
	receipt: {
		allAgree: (records: number) =>
			records === 1
				? 'The one row of the file is accounted for'
				: `All ${f.number(records)} rows of the file are accounted for`,
		caption: 'Rows taken, left out and rejected',
		rows: 'Rows',
		amount: (currency: string) => `Amounts in ${currency}`,
		accepted: 'Taken',
		merged: (n: number, kind: DataSetKind, into: number) =>
			`${f.plural(n, { one: '# row', other: '# rows' })} added to another of the same ${kind === 'transactions' ? 'order' : 'customer'}; ${counted(f, into, kind)} in the end`,
		refunded: (sum: string) => `${sum} of refunds already taken off`,
		skipped: 'Left out',
		rejected: 'Rejected',
		total: 'In the file',
		sumsCaption: 'Amounts by currency',
		currency: 'Currency',
		planCurrency: 'Money figures use the plan’s currency only; amounts are never converted or added across currencies.',
		facts: 'What is in it',
		customers: 'Customers',
		anonymous: 'Rows without a customer',
		anonymousOf: (n: number, rows: number) => `${f.number(n)} of ${f.number(rows)}`,
		nobody: 'none named',
		first: 'First date',
		last: 'Last date',
		sum: 'Sum taken',
		noDates: 'none',
		moreDecimals: 'Some amounts have more than two decimals. They are kept exactly; only sums are rounded.',
		same: (file: string, kind: DataSetKind) =>
			`This file looks the same as “${file}” among your data: as many rows, ${kind === 'transactions' ? 'the same period, the same sum' : 'the same period'}. ${
				kind === 'transactions' || kind === 'nps'
					? 'If it is the same, everything counts twice with it.'
					: 'Nothing counts twice: whoever stands in both is one customer.'
			}`,
		unnamed: (n: number) =>
			`${f.plural(n, { one: '# row names', other: '# rows name' })} no customer and ${n === 1 ? 'is' : 'are'} rejected. If these are sales to guests, they can count for revenue and basket.`,
		keepUnnamed: 'Keep as sales to nobody known',
		nothingNew: 'Every row is left out or stands in an earlier import. There is nothing to take.',
	},
	overlap: {
		heading: (n: number) =>
			f.plural(n, {
				one: '# row may be among your data already',
				other: '# rows may be among your data already',
			}),
		found: (n: number, file: string) => `${f.plural(n, { one: '# row', other: '# rows' })} in “${file}”`,
		text: (found: readonly string[], kind: DataSetKind) =>
			kind === 'nps'
				? `Score, day, customer and comment are the same: ${f.list(found)}. The file does not say whether these are the same answers.`
				: `Customer, day and amount are the same: ${f.list(found)}. Without order numbers the file does not say whether these are the same purchases.`,
		legend: 'Do these rows count again?',
		leaveOut: 'No, they are the same',
		leaveOutText: 'They are left out and count once.',
		count: 'Yes, they are further ones',
		countText: 'They are added to the earlier ones.',
		choose: 'Please decide first whether the rows count again that are among your data already.',
	},
	unused: {
		summaries:
			'Your data hold single purchases with customers. The figures are computed from those; customer summaries are stored but not used.',
		purchases:
			'Your data also hold customer summaries. Once these purchases are taken, the figures are computed from them; the summaries are no longer used.',
		done: 'They are stored in this browser, but the figures do not use them: they are computed from the single purchases among your data.',
		card: 'Not used by the figures: they are computed from the single purchases among your data.',
	},
	warnings: {
		heading: (n: number) => f.plural(n, { one: 'One thing you should know', other: '# things you should know' }),
		sentence: warningWords(f),
	},
	near: {
		heading: (n: number) =>
			f.plural(n, { one: '# pair of customers may be one', other: '# pairs of customers may be one' }),
		text: 'They differ only slightly. Tick the pairs that are the same customer; without a tick they stay two.',
		same: 'Same customer',
		sameNamed: (first: string, second: string) =>
			`“${cellText(first)}” and “${cellText(second)}” are the same customer`,
		rows: (n: number) => f.plural(n, { one: '# row', other: '# rows' }),
		inFile: (rows: string, file: string) => `${rows} in “${file}”`,
		chosen: (n: number) =>
			n === 0 ? 'Nothing is merged.' : f.plural(n, { one: '# pair is merged.', other: '# pairs are merged.' }),
	},
	skips: {
		total: 'row of totals',
		continuation: 'further row of an order',
		header: 'header once more',
		state: 'status says no sale',
		return: 'zero or below',
		imported: 'imported before',
	},
	left: {
		tabs: 'Rows that are not taken',
		rejected: (n: number) => `Rejected (${f.number(n)})`,
		skipped: (n: number) => `Left out (${f.number(n)})`,
		heading: (n: number) => f.plural(n, { one: '# row is not taken', other: '# rows are not taken' }),
		rejectedCaption: 'Rejected rows with the reason',
		skippedCaption: 'Rows left out with the reason',
		line: 'Line',
		row: 'Spreadsheet row',
		column: 'Column',
		value: 'Value',
		reason: 'Reason',
		wholeRow: 'whole row',
		columnNumber: (letter: string) => `column ${letter}`,
		empty: '(empty)',
		allReasons: 'All reasons',
		byReason: 'Reason',
		filter: 'Find in values and columns',
		found: (n: number) => f.plural(n, { one: '# row shown', other: '# rows shown' }),
		noneFound: 'No row matches.',
		toLine: (line: number) => `to line ${f.number(line)}`,
		shown: (n: number) => `The first ${f.number(n)} are listed here; the file has all of them.`,
		download: 'All rejected rows as CSV',
		downloadHint:
			'The file has all columns of the original and the reason behind them. Mend the values in it, delete nothing else, and import it like any other file: only what was missing is added.',
		downloadSkipped: 'Rows left out as CSV',
		fileName: (file: string) => `${file} rejected`,
		skippedName: (file: string) => `${file} left out`,
		more: (n: number) => `Show ${f.number(n)} more`,
	},
	take: (n: number, kind: DataSetKind) => `Take ${counted(f, n, kind)}`,
	takeInPlace: (n: number, kind: DataSetKind) => `Take ${counted(f, n, kind)} and replace`,
});
