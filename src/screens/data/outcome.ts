import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';
import { stateFields, type FieldName } from '../../intake/fields';
import type { ImportChoice } from '../../intake/intake';
import { firstWord, isTotalWord } from '../../intake/total-word';
import { isDateField, isNumberField } from '../../state/import-choice';
import { counts, currencyIn, inCurrency, meaning, numberIn } from './meaning';

/** What becomes of a row of the preview. */
export interface Outcome {
	readonly text: string;
	readonly tone: 'good' | 'bad' | 'muted' | '';
}

type Data = Pick<Words['data'], 'preview' | 'skips'>;
type Preview = Data['preview'];

/**
 * What a row will count as: the amount with how it comes about, or why it does not count. An outlook on the first rows:
 * the receipt has the last word.
 */
export function outcome(cells: readonly string[], choice: ImportChoice, f: Format, all: Data): Outcome {
	const { preview: words, skips } = all;
	const { mapping, kind } = choice;
	const cell = (field: FieldName) => (cells[mapping[field] ?? -1] ?? '').trim();
	for (const field of stateFields) {
		const value = cell(field);
		if (mapping[field] !== undefined && value !== '' && !counts(value, kind, choice.states[field]))
			return { text: words.leftOut(value), tone: 'muted' };
	}
	const isSale = kind === 'transactions';
	const ofOrder = isSale && cell('order') !== '';
	if (ofOrder && cell('date') === '' && cell('amount') + cell('price') === '')
		return { text: skips.continuation, tone: 'muted' };
	if (isTotal(cells, choice)) return { text: words.total, tone: 'muted' };
	if (unreadable(cells, choice, f)) return { text: words.unreadableRow, tone: 'bad' };
	if (!isSale) return isOpen(cells, choice) ? { text: words.open, tone: 'muted' } : { text: words.taken, tone: '' };
	const nobody = mapping.customer !== undefined && cell('customer') === '';
	if (nobody && choice.anonymous === 'reject') return { text: words.nobody, tone: 'bad' };
	if (isOpen(cells, choice)) return { text: words.open, tone: 'muted' };
	const amount = total(cell, choice, f, words);
	if (!amount) return { text: words.open, tone: 'muted' };
	if (choice.returns === 'leaveOut' && amount.value <= 0) return { text: words.isReturn, tone: 'muted' };
	return { text: nobody ? `${amount.text} (${words.noKey})` : amount.text, tone: '' };
}

const mapped = ({ mapping }: ImportChoice) => Object.entries(mapping) as [FieldName, number][];

/** Whether a row adds up others: it begins with a word for that where a value belongs, or leaves a needed cell empty. */
function isTotal(cells: readonly string[], choice: ImportChoice): boolean {
	const word = firstWord(cells).trim();
	if (!isTotalWord(word)) return false;
	return mapped(choice).some(([field, column]) => {
		const text = (cells[column] ?? '').trim();
		return text === '' ? isNeeded(field, choice) : text === word && isRead(field);
	});
}

/** Whether a cell waits for an answer about its format. */
const isOpen = (cells: readonly string[], choice: ImportChoice) =>
	mapped(choice).some(
		([field, column]) =>
			(cells[column] ?? '').trim() !== '' &&
			((isDateField(field) && !choice.dates[field]) || (isNumberField(field) && !choice.decimals[field])),
	);

/** Fields of which a word cannot be a value. */
const isRead = (field: FieldName) => isDateField(field) || isNumberField(field) || field === 'score';

function isNeeded(field: FieldName, { kind, anonymous }: ImportChoice): boolean {
	if (field === 'customer') return kind === 'summaries' || (kind === 'transactions' && anonymous === 'reject');
	if (field === 'date') return kind !== 'nps';
	return field === 'score' || field === 'first' || field === 'last';
}

/** Whether a mapped cell that is not empty cannot be read, or a needed one is empty. */
function unreadable(cells: readonly string[], choice: ImportChoice, f: Format): boolean {
	return mapped(choice).some(([field, column]) => {
		const text = (cells[column] ?? '').trim();
		return text === ''
			? field !== 'customer' && isNeeded(field, choice)
			: meaning(field, text, choice, f) === undefined;
	});
}

/** Amount of a row, with the way it comes about: price × quantity, less the refund. */
function total(cell: (field: FieldName) => string, choice: ImportChoice, f: Format, words: Preview) {
	const { decimals, mapping } = choice;
	const read = (field: 'amount' | 'price' | 'quantity' | 'refund') => {
		const decimal = decimals[field];
		return mapping[field] === undefined || !decimal ? undefined : numberIn(cell(field), decimal);
	};
	const source = mapping.amount === undefined ? 'price' : 'amount';
	const currency = currencyIn(cell('currency'), cell(source));
	const money = (value: number) => inCurrency(value, currency, f);
	const [price, quantity] = [read('price'), read('quantity')];
	const product = price === undefined || quantity === undefined ? undefined : price * quantity;
	const gross = mapping.amount === undefined ? product : read('amount');
	if (gross === undefined) return undefined;
	const how =
		mapping.amount === undefined ? words.product(money(price!), f.plain(quantity!, 4), money(gross)) : money(gross);
	const refund = Math.abs(read('refund') ?? 0);
	if (refund === 0) return { value: gross, text: how };
	return { value: gross - refund, text: `${how} ${words.minus(money(refund), money(gross - refund))}` };
}
