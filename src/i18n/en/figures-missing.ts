import type { MissingReason } from '../../core/figures/figure';

/** Why a key figure is not available, and what gives it. */
export const missing = {
	'no-transactions': 'No purchases imported yet. A file with customer, date and amount gives this figure.',
	'no-named-customers': 'The purchases name no customers. A list of orders with a customer number gives this figure.',
	'no-single-purchases':
		'Summaries know no single purchases. A list of orders with a customer number gives this figure.',
	'no-amounts': 'The file has no amounts in the currency of the plan.',
	'no-answers': 'No answers yet. Import a file of answers or enter your tally.',
	'no-three-numbers': 'Enter customers at the start, at the end, and new ones in between.',
	'no-start-customers': 'There were no customers at the start, so there is no rate.',
	'no-full-period': 'The data do not cover a full month yet. A longer file gives this figure.',
	'no-active-customers': 'There are no active customers. Enter customers at the start or new ones per month.',
	'no-new-customers': 'The plan has no new customers in year 1. Enter them in the plan’s baseline.',
	'no-acquisition-lines': 'Enter what winning customers costs.',
	'no-cost-lines': 'The measures have no cost yet. Enter cost lines or hours, even if they are zero.',
	'no-hours': 'No hours entered yet. Enter them, even if they are zero.',
	'no-repeat': 'Nobody has bought twice yet.',
	'no-churn': 'At 100% retention nobody ever leaves, so this sum has no end. Enter a lower retention.',
	'no-customers': 'No customers yet. Import a file, or enter customers at the start.',
	'no-measures': 'The plan has no measures yet.',
	'no-leaving-dates':
		'The customer file does not say who left and when. A column with the leaving date gives this figure.',
	'no-participants': 'No measure reaches anybody in this period. Enter a reach, or divide by other customers.',
	'no-payback': 'The margin does not cover the acquisition cost within 60 months.',
	'no-lost-customers': 'The plan loses no customers in year 1.',
	'no-plan-baskets': 'No assumption of the first and of later baskets yet.',
	'too-few': 'Fewer than 10 customers: too few for a rate.',
	'out-of-range': 'More new customers than customers at the end: please check the numbers.',
} satisfies Record<MissingReason, string>;
