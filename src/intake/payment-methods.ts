import { customerKey } from '../core/customer-key';

const methods = new Set([
	...[
		'card',
		'credit card',
		'debit card',
		'cash',
		'visa',
		'mastercard',
		'maestro',
		'amex',
		'american express',
		'girocard',
	],
	...['apple pay', 'google pay', 'paypal', 'klarna', 'sepa', 'direct debit', 'bank transfer', 'invoice', 'voucher'],
	...[
		'karte',
		'kartenzahlung',
		'kreditkarte',
		'debitkarte',
		'ec',
		'ec karte',
		'bar',
		'barzahlung',
		'bargeld',
		'gutschein',
	],
	...[
		'lastschrift',
		'überweisung',
		'rechnung',
		'vorkasse',
		'mobile zahlung',
		'pos',
		'contactless',
		'kontaktlos',
		'sumup',
	],
]);

/** Whether all of some values say how was paid: then they are no kinds of rows. */
export const arePaymentMethods = (values: readonly string[]): boolean => {
	const words = values.map((value) => customerKey(value).replace(/[\s_-]+/g, ' ')).filter((word) => word !== '');
	return words.length > 0 && words.every((word) => methods.has(word));
};
