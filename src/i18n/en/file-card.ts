import type { AnswerId, Lack } from '../../core/file-card/file-card';
import type { Help } from '../../core/file-card/help';

const fileCard = () => ({
	heading: 'What this file can answer',
	can: 'Answers',
	cannot: 'Does not answer',
	helps: 'What helps:',
	pseudonyms: 'Customers appear under pseudonyms. The figures stay the same.',
	figure: {
		retention: 'Retention rate over time',
		contractRetention: 'Retention rate of contracts',
		active: 'Active customers',
		cohorts: 'Cohorts',
		repeatRate: 'Repeat purchase rate',
		daysToSecond: 'Days to the second purchase',
		revenue: 'Revenue',
		basket: 'Average basket',
		newAgainstExisting: 'Basket of new and existing customers',
		customerValue: 'Customer value to date',
		customers: 'Number of customers',
		npsScore: 'NPS with its interval',
		npsTrend: 'NPS over time',
		npsComments: 'Comments of detractors and promoters',
	} satisfies Record<AnswerId, string>,
	lack: {
		'no-customer-column': 'No column says who bought',
		'no-customers': 'No row names a customer',
		'too-few': 'Fewer than 10 customers make no rate',
		'no-dates': 'No column says when',
		'no-last-date': 'The last purchase is not known',
		'one-day': 'All rows are of one day',
		short: 'No full month after the month of the first day',
		'one-month': 'All rows are of one month',
		'no-amounts': 'No column with amounts',
		'other-currency': 'No amount is in the currency of the plan',
		'no-start-dates': 'No column says since when',
		'no-end-dates': 'No column says who left and when',
		'no-single-purchases': 'Summaries know no single purchases',
		'no-counts': 'No column with the number of purchases',
		'no-purchases': 'A list of customers holds no purchases',
		'no-scores': 'No column with scores from 0 to 10',
		'no-answer-dates': 'The answers bear no date',
		'no-comments': 'No column with comments',
	} satisfies Record<Lack, string>,
	help: {
		'orders-with-customer': 'a list of orders with customer number or e-mail address.',
		'dated-orders': 'a list of orders with the date of each purchase.',
		'orders-with-amounts': 'a list of orders with amounts.',
		'single-purchases': 'a list of orders with customer number, date and amount.',
		'counted-summaries': 'a summary with first and last day, number and sum of the purchases.',
		'customers-with-start': 'a list of customers with start and end dates.',
		'customers-with-end': 'a list of customers with end dates, of those who left, too.',
		'scored-answers': 'the answers with a score from 0 to 10 each.',
		'dated-answers': 'the answers with their dates.',
		'answers-with-comments': 'the answers with the comments.',
		'longer-file': 'a file over a longer time.',
		'more-customers': 'more customers, or a longer time.',
		'plan-currency': 'a file in the currency of the plan, or another currency in the plan.',
		'sumup-invoices':
			'SumUp does not know who bought. Invoices, bookings or a stamp card with names do; a list of these is enough.',
		'square-directory':
			'assign sales to customers in Square’s customer directory; then the transactions carry a customer number.',
		'amazon-new-orders':
			'Amazon names no buyers here. The report of new orders has an e-mail address per buyer, under a pseudonym.',
		'woocommerce-emails':
			'an order export with e-mail addresses, by an export extension. The one from Analytics has names only.',
		'shopify-orders': 'the order export from Shopify (Orders, Export).',
		'stripe-payments': 'the payments export from Stripe, with customer number.',
	} satisfies Record<Help, string>,
});

export default fileCard;
