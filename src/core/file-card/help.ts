import type { Lack } from './file-card';

/** Which other file, or which step, would help: codes of words. */
export type Help =
	| 'orders-with-customer' // a list of orders with a customer number or e-mail address
	| 'dated-orders'
	| 'orders-with-amounts'
	| 'single-purchases' // the same purchases one by one
	| 'counted-summaries' // a summary with number, last day and sum
	| 'customers-with-start'
	| 'customers-with-end'
	| 'scored-answers'
	| 'dated-answers'
	| 'answers-with-comments'
	| 'longer-file'
	| 'more-customers'
	| 'plan-currency'
	// the source's own better export, or where else its customers are known
	| 'sumup-invoices'
	| 'square-directory'
	| 'amazon-new-orders'
	| 'woocommerce-emails'
	| 'shopify-orders'
	| 'stripe-payments';

const general: Readonly<Record<Lack, Help>> = {
	'no-customer-column': 'orders-with-customer',
	'no-customers': 'orders-with-customer',
	'too-few': 'more-customers',
	'no-dates': 'dated-orders',
	'no-last-date': 'counted-summaries',
	'one-day': 'longer-file',
	'one-month': 'longer-file',
	short: 'longer-file',
	'no-amounts': 'orders-with-amounts',
	'other-currency': 'plan-currency',
	'no-start-dates': 'customers-with-start',
	'no-end-dates': 'customers-with-end',
	'no-single-purchases': 'single-purchases',
	'no-counts': 'counted-summaries',
	'no-purchases': 'orders-with-customer',
	'totals-without-dates': 'dated-orders',
	'no-scores': 'scored-answers',
	'no-answer-dates': 'dated-answers',
	'no-comments': 'answers-with-comments',
};

/** Where a source's own export is the better answer, by the beginning of the source's id. */
const ofSource: readonly (readonly [string, Readonly<Partial<Record<Lack, Help>>>])[] = [
	['sumup', { 'no-customer-column': 'sumup-invoices' }],
	['square', { 'no-customer-column': 'square-directory', 'no-customers': 'square-directory' }],
	['amazon', { 'no-customer-column': 'amazon-new-orders' }],
	[
		'woo',
		{
			'no-customer-column': 'woocommerce-emails',
			'no-purchases': 'woocommerce-emails',
			'totals-without-dates': 'woocommerce-emails',
		},
	],
	['shopify', { 'no-purchases': 'shopify-orders', 'totals-without-dates': 'shopify-orders' }],
	['stripe', { 'no-purchases': 'stripe-payments', 'totals-without-dates': 'stripe-payments' }],
];

/** What would help against a lack; of the source itself where its exports are known. */
export function helpFor(lack: Lack, source: string | undefined): Help {
	const own = ofSource.find(([beginning]) => source?.startsWith(beginning))?.[1];
	return own?.[lack] ?? general[lack];
}
