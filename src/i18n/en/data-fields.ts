import type { DataSetKind } from '../../core/plan/plan';
import type { Format } from '../format';

export const kinds: Record<DataSetKind, string> = {
	transactions: 'Purchases',
	customers: 'Customers',
	nps: 'NPS answers',
	summaries: 'Customer summaries',
};

export const counted = (f: Format, n: number, kind: DataSetKind) =>
	f.plural(
		n,
		{
			transactions: { one: '# purchase', other: '# purchases' },
			customers: { one: '# customer', other: '# customers' },
			nps: { one: '# answer', other: '# answers' },
			summaries: { one: '# customer summary', other: '# customer summaries' },
		}[kind],
	);

const fields: Record<string, string> = {
	customer: 'Customer',
	date: 'Date',
	amount: 'Amount',
	quantity: 'Quantity',
	price: 'Unit price',
	refund: 'Refund',
	currency: 'Currency',
	order: 'Order number',
	status: 'Status',
	type: 'Kind of row',
	email: 'E-mail',
	name: 'Name',
	phone: 'Phone',
	zip: 'Postcode',
	since: 'Customer since',
	until: 'Customer until',
	orders: 'Number of purchases',
	segment: 'Group',
	consent: 'Consent to contact',
	note: 'Note',
	score: 'Score 0 to 10',
	comment: 'Comment',
	first: 'First purchase',
	last: 'Last purchase',
	frequency: 'Repeat purchases',
	recency: 'Time from first to last purchase',
	age: 'Time since the first purchase',
	value: 'Mean of the repeat purchases',
};

/** Fields that mean something else in files of a kind. */
const special: Partial<Record<DataSetKind, Record<string, string>>> = {
	customers: { customer: 'Customer number', amount: 'Spent to date' },
	nps: { type: 'Kind of survey' },
	summaries: { amount: 'Sum of all purchases' },
};

/** What a column means, in the words of the kind of file. */
export const fieldName = (field: string, kind: DataSetKind): string => special[kind]?.[field] ?? fields[field] ?? field;
