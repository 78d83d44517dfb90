/** What a file can answer, and what it cannot and why: told before the import from its columns, after it from its rows too. */
import { monthOfDay } from '../calendar';
import type { DataSetKind } from '../plan/plan';
import { helpFor, type Help } from './help';

/** Fewer customers make no rate. */
const fewest = 10;

export interface FileFacts {
	readonly kind: DataSetKind;
	/** mapped fields */
	readonly fields: readonly string[];
	/** id of the export it was recognised as */
	readonly source?: string | undefined;
	/** accepted rows; undefined before the import, as are all that follow */
	readonly rows?: number | undefined;
	/** distinct customers */
	readonly customers?: number | undefined;
	/** accepted rows that name nobody */
	readonly anonymous?: number | undefined;
	/** days since 1970-01-01 */
	readonly firstDay?: number | undefined;
	readonly lastDay?: number | undefined;
	/** ISO codes of the amounts; empty or undefined: not known, or the plan's */
	readonly currencies?: readonly string[] | undefined;
	readonly planCurrency: string;
	readonly pseudonyms?: boolean | undefined;
}

/** Figures as a founder knows them, each shown by a view of the app. */
export type AnswerId =
	| 'retention' // retention rate by month, quarter and year
	| 'contractRetention' // the same from start and end of contracts
	| 'active' // active customers
	| 'cohorts'
	| 'repeatRate'
	| 'daysToSecond'
	| 'revenue'
	| 'basket'
	| 'newAgainstExisting' // basket of first and of later purchases
	| 'customerValue' // margin to date per customer
	| 'customers' // how many there are
	| 'npsScore'
	| 'npsTrend'
	| 'npsComments';

/** Why a figure cannot be had from the file. */
export type Lack =
	| 'no-customer-column'
	| 'no-customers' // the column is there, but no row names anybody
	| 'too-few' // customers: counts, but no rate
	| 'no-dates'
	| 'no-last-date'
	| 'one-day'
	| 'short' // no full month after the month of the first day
	| 'one-month'
	| 'no-amounts'
	| 'other-currency'
	| 'no-start-dates'
	| 'no-end-dates'
	| 'no-single-purchases' // summaries know no single purchases
	| 'no-counts'
	| 'no-purchases' // a list of customers
	| 'totals-without-dates' // … with sums or numbers of purchases, but not when
	| 'no-scores'
	| 'no-answer-dates'
	| 'no-comments';

export type Answer =
	| { readonly id: AnswerId; readonly can: true }
	| { readonly id: AnswerId; readonly can: false; readonly lack: Lack; readonly help: Help };

/** What each kind of file may be expected to answer, in the order shown. */
const asked = {
	transactions: [
		'retention',
		'cohorts',
		'active',
		'repeatRate',
		'daysToSecond',
		'revenue',
		'basket',
		'newAgainstExisting',
		'customerValue',
	],
	customers: ['customers', 'contractRetention', 'active', 'repeatRate', 'basket', 'customerValue'],
	nps: ['npsScore', 'npsTrend', 'npsComments'],
	summaries: [
		'customers',
		'active',
		'repeatRate',
		'revenue',
		'basket',
		'customerValue',
		'retention',
		'cohorts',
		'daysToSecond',
		'newAgainstExisting',
	],
} as const satisfies Record<DataSetKind, readonly AnswerId[]>;

/** Every figure to be expected of such a file: whether it can be had, and if not, why and what would help. */
export function fileCard(facts: FileFacts): readonly Answer[] {
	const lacks = { transactions: ofTransactions, customers: ofCustomers, nps: ofAnswers, summaries: ofSummaries };
	const lackOf = lacks[facts.kind](facts);
	return asked[facts.kind].map((id) => {
		const lack = lackOf(id);
		return lack === undefined ? { id, can: true } : { id, can: false, lack, help: helpFor(lack, facts.source) };
	});
}

type LackOf = (id: AnswerId) => Lack | undefined;

function ofTransactions(facts: FileFacts): LackOf {
	const has = having(facts);
	const unnamed: Lack | undefined = !has('customer')
		? 'no-customer-column'
		: nobody(facts)
			? 'no-customers'
			: undefined;
	const undated: Lack | undefined = has('date') ? undefined : 'no-dates';
	const worthless = moneyLack(facts, has('amount') || (has('price') && has('quantity')));
	return (id) => {
		switch (id) {
			case 'revenue':
			case 'basket':
				return undated ?? worthless;
			case 'newAgainstExisting':
			case 'customerValue':
				return unnamed ?? undated ?? worthless;
			case 'active':
				return unnamed ?? undated;
			case 'repeatRate':
				return unnamed ?? undated ?? tooFew(facts) ?? oneDay(facts);
			case 'daysToSecond':
				return unnamed ?? undated ?? oneDay(facts);
			case 'cohorts':
				return unnamed ?? undated ?? oneDay(facts) ?? oneMonth(facts);
			default:
				return unnamed ?? undated ?? tooFew(facts) ?? oneDay(facts) ?? tooShort(facts);
		}
	};
}

function ofCustomers(facts: FileFacts): LackOf {
	const has = having(facts);
	const unnamed: Lack | undefined = has('customer') || has('email') ? undefined : 'no-customer-column';
	const undated: Lack | undefined = has('since') ? undefined : 'no-start-dates';
	const endless: Lack | undefined = has('until') ? undefined : 'no-end-dates';
	return (id) => {
		switch (id) {
			case 'customers':
				return unnamed ?? undated;
			case 'active':
				return unnamed ?? undated ?? endless;
			case 'contractRetention':
				return unnamed ?? undated ?? endless ?? tooFew(facts) ?? tooShort(facts);
			case 'repeatRate':
				return has('orders') ? 'totals-without-dates' : 'no-purchases';
			default:
				return has('amount') || has('orders') ? 'totals-without-dates' : 'no-purchases';
		}
	};
}

function ofAnswers(facts: FileFacts): LackOf {
	const has = having(facts);
	const unscored: Lack | undefined = has('score') ? undefined : 'no-scores';
	return (id) => {
		switch (id) {
			case 'npsTrend':
				return unscored ?? (has('date') ? oneMonth(facts) : 'no-answer-dates');
			case 'npsComments':
				return unscored ?? (has('comment') ? undefined : 'no-comments');
			default:
				return unscored;
		}
	};
}

function ofSummaries(facts: FileFacts): LackOf {
	const has = having(facts);
	const unnamed: Lack | undefined = has('customer') ? undefined : 'no-customer-column';
	const uncounted: Lack | undefined = has('orders') || has('frequency') ? undefined : 'no-counts';
	const dated = has('last') || (has('recency') && has('age'));
	const worthless = moneyLack(facts, has('amount'));
	return (id) => {
		switch (id) {
			case 'customers':
				return unnamed;
			case 'active':
				return unnamed ?? (dated ? undefined : 'no-last-date');
			case 'repeatRate':
				return unnamed ?? uncounted ?? tooFew(facts);
			case 'revenue':
			case 'customerValue':
				return unnamed ?? worthless;
			case 'basket':
				return unnamed ?? uncounted ?? worthless;
			default:
				return 'no-single-purchases';
		}
	};
}

function having({ fields }: FileFacts): (field: string) => boolean {
	const known = new Set(fields);
	return (field) => known.has(field);
}

/** Money figures count the plan's currency only. */
function moneyLack({ currencies, planCurrency }: FileFacts, amounts: boolean): Lack | undefined {
	if (!amounts) return 'no-amounts';
	return currencies && currencies.length > 0 && !currencies.includes(planCurrency) ? 'other-currency' : undefined;
}

const nobody = ({ customers, anonymous, rows }: FileFacts) =>
	customers === 0 || (rows !== undefined && rows > 0 && anonymous === rows);

const tooFew = ({ customers }: FileFacts): Lack | undefined =>
	customers !== undefined && customers < fewest ? 'too-few' : undefined;

const oneDay = ({ firstDay, lastDay }: FileFacts): Lack | undefined =>
	firstDay !== undefined && firstDay === lastDay ? 'one-day' : undefined;

const oneMonth = ({ firstDay, lastDay }: FileFacts): Lack | undefined =>
	firstDay !== undefined && lastDay !== undefined && monthOfDay(firstDay) === monthOfDay(lastDay)
		? 'one-month'
		: undefined;

/** A rate needs customers before a month and that month to its end. */
const tooShort = ({ firstDay, lastDay }: FileFacts): Lack | undefined =>
	firstDay !== undefined && lastDay !== undefined && monthOfDay(lastDay + 1) - monthOfDay(firstDay) < 2
		? 'short'
		: undefined;
