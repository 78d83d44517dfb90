/** The shape of the calculators' words: fields and results. */
import type { ComplaintInput, Complaints } from '../core/calculators/complaints';
import type { Discount, DiscountInput } from '../core/calculators/discount';
import type { Newsletter, NewsletterInput } from '../core/calculators/newsletter';
import type { StampCard, StampCardInput } from '../core/calculators/stamp-card';
import type { TopGift, TopGiftInput } from '../core/calculators/top-gift';
import type { CalculatorId, Reason } from '../core/calculators/calculator';
import type { FieldName } from '../core/calculators/index';

export interface FieldWords {
	readonly label: string;
	readonly hint?: string;
}
/** Words for every field of every calculator. */
export type CalculatorFieldWords = { readonly [Id in CalculatorId]: Readonly<Record<FieldName<Id>, FieldWords>> };

/** One result: its name, its value, how it comes about, and why there is none where there is none. */
export interface ResultLine {
	readonly label: string;
	readonly value?: string;
	readonly formula?: string;
	readonly reason?: Reason;
	readonly tone?: 'good' | 'bad' | undefined;
}
export interface ResultWords<Input, Value> {
	/** the heading of the page */
	readonly finding: (input: Input, value: Value) => string;
	readonly lines: (input: Input, value: Value) => readonly ResultLine[];
	readonly warning?: (input: Input, value: Value) => string | undefined;
	readonly foot?: string;
}
export interface CalculatorResults {
	readonly stampCard: ResultWords<StampCardInput, StampCard>;
	readonly topGift: ResultWords<TopGiftInput, TopGift>;
	readonly newsletter: ResultWords<NewsletterInput, Newsletter>;
	readonly discount: ResultWords<DiscountInput, Discount>;
	readonly complaints: ResultWords<ComplaintInput, Complaints>;
}
