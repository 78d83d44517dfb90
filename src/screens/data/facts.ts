import { parseDay } from '../../core/calendar';
import type { FileFacts } from '../../core/file-card/file-card';
import type { DataSet } from '../../core/plan/plan';
import type { FilePreview, ImportChoice } from '../../intake/intake';
import type { Receipt } from '../../intake/receipt';
import { mappedFields } from '../../state/import-choice';
import { currencyIn } from './meaning';

/** What is known of a file by what its columns mean. */
const factsOfChoice = (choice: ImportChoice, planCurrency: string): FileFacts => ({
	kind: choice.kind,
	fields: mappedFields(choice),
	source: choice.source,
	planCurrency,
	pseudonyms: choice.pseudonyms,
});

/** … before it is read: its first amounts may name a currency. */
export const factsOfPreview = (
	{ columns }: Pick<FilePreview, 'columns'>,
	choice: ImportChoice,
	planCurrency: string,
): FileFacts => ({
	...factsOfChoice(choice, planCurrency),
	currencies: namedCurrencies(columns, choice, planCurrency),
});

/** What the first values of the currency column, else of the amounts, name; where they name none, the plan's. */
function namedCurrencies(columns: FilePreview['columns'], { mapping }: ImportChoice, planCurrency: string) {
	const column = columns[mapping.currency ?? mapping.amount ?? mapping.price ?? mapping.value ?? -1];
	if (!column) return undefined;
	const texts =
		mapping.currency === undefined ? column.samples : (column.values?.map(({ value }) => value) ?? column.samples);
	return [...new Set(texts.map((text) => currencyIn(text) || planCurrency))];
}

/** … and after it: what its rows brought. */
export const factsOfReceipt = (receipt: Receipt, choice: ImportChoice, planCurrency: string): FileFacts => ({
	...factsOfChoice(choice, planCurrency),
	rows: receipt.accepted,
	customers: receipt.customers,
	anonymous: receipt.anonymous,
	firstDay: receipt.firstDay,
	lastDay: receipt.lastDay,
	currencies: receipt.sums.map(({ currency }) => currency),
});

const usual = {
	transactions: ['customer', 'date', 'amount'],
	customers: ['customer', 'since'],
	nps: ['score', 'date'],
	summaries: ['customer', 'orders', 'amount'],
} as const;

/** … and of a file imported before; of sets from before fields were noted the usual ones are assumed. */
export const factsOfSet = (set: DataSet, planCurrency: string): FileFacts => ({
	kind: set.kind,
	fields: set.fields ?? usual[set.kind],
	source: set.source,
	rows: set.accepted,
	customers: set.customers,
	anonymous: set.anonymous,
	firstDay: set.firstDay === undefined ? undefined : parseDay(set.firstDay),
	lastDay: set.lastDay === undefined ? undefined : parseDay(set.lastDay),
	currencies: set.sums?.map(({ currency }) => currency),
	planCurrency,
	pseudonyms: set.pseudonyms,
});
