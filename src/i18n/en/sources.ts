/** Exports that are recognised by their columns, by id. */
const names = {
	'shopify-orders': 'Shopify: orders',
	'shopify-customers': 'Shopify: customers',
	'woocommerce-orders': 'WooCommerce: orders (Analytics)',
	'woocommerce-customers': 'WooCommerce: customers',
	'shopware-orders': 'Shopware 6: orders',
	'stripe-payments': 'Stripe: payments',
	'stripe-customers': 'Stripe: customers',
	'stripe-subscriptions': 'Stripe: subscriptions',
	'baremetrics-subscriptions': 'Subscriptions (Baremetrics template)',
	'paypal-activity': 'PayPal: activity',
	'square-transactions': 'Square: transactions',
	'sumup-sales': 'SumUp: sales report',
	'sumup-transactions': 'SumUp: transactions',
	'etsy-orders': 'Etsy: sold orders',
	'etsy-order-items': 'Etsy: sold order items',
	'amazon-all-orders': 'Amazon: all orders',
	'amazon-new-orders': 'Amazon: new orders',
	'lexware-contacts': 'Lexware: contacts',
	'sevdesk-contacts': 'sevDesk: contacts',
	'hubspot-contacts': 'HubSpot: contacts',
	'hubspot-deals': 'HubSpot: deals',
	'pipedrive-deals': 'Pipedrive: deals',
	'pipedrive-persons': 'Pipedrive: persons',
	'mailchimp-audience': 'Mailchimp: audience',
	'typeform-responses': 'Typeform: responses',
	'surveymonkey-responses': 'SurveyMonkey: responses',
	'delighted-responses': 'Delighted: responses',
	'google-forms': 'Google Forms: responses',
};

/** What is done with such a file, then what it does not tell, if that matters. */
const remarks: Readonly<Record<keyof typeof names, readonly string[]>> = {
	'shopify-orders': [
		'One purchase per order, with the total the customer paid, shipping and tax included. Refunded amounts are taken off, voided and expired orders left out. Orders awaiting payment count.',
		'Orders from the till often have no e-mail address. A cancelled order counts if it was neither voided nor refunded.',
	],
	'shopify-customers': [
		'One customer per row, with the total spent, the number of orders and the newsletter consent. Customer number and e-mail address are linked, so the orders find their customers.',
		'There is no date, so there is no retention rate either. Import the orders for that.',
	],
	'woocommerce-orders': [
		'One purchase per order, with the net revenue. A refund is a row of its own and lowers the revenue; pending, failed and cancelled orders are left out.',
		'The customer is a name only: two people of the same name are taken for one.',
	],
	'woocommerce-customers': [
		'One customer per row, known by the e-mail address, with the day of registration, the number of orders and the total spent.',
		'The last purchase is missing: “Last Active” is a visit. Guests have no day of registration.',
	],
	'shopware-orders': [
		'One purchase per order, with the total amount; the customer is known by the e-mail address.',
		'The state of the order is a code of your shop that cannot be judged here. Cancelled orders count unless you leave them out of the export.',
	],
	'stripe-payments': [
		'One purchase per paid payment, less what was paid back. Failed, open and fully refunded payments are left out. Times are in UTC.',
		'Choose the column “Customer ID” or “Customer Email” when exporting; without it nobody is named.',
	],
	'stripe-customers': [
		'One customer per row, with the day of creation, the total spent and the number of payments.',
		'It does not say when somebody left. Import the subscriptions for that.',
	],
	'stripe-subscriptions': [
		'One customer per row, from the start to the end of the subscription.',
		'Whoever has several subscriptions with different dates is named as a contradiction. There are no payments in it.',
	],
	'baremetrics-subscriptions': [
		'One customer per row, from the start to the cancellation of the subscription.',
		'The price of the plan is in cents and for one interval, so it is not taken as revenue. Whoever has several subscriptions with different dates is named as a contradiction.',
	],
	'paypal-activity': [
		'Completed incoming payments, with the gross amount. Money going out, holds, currency conversions and transfers to and from the bank are left out.',
		'Refunds are money going out and are not taken off. Private payments to you count like purchases.',
	],
	'square-transactions': [
		'One purchase per payment, with net sales: after discounts, without tax and tip. Refunds lower the revenue.',
		'Walk-in customers have no number: their payments count for revenue and basket, not for retention.',
	],
	'sumup-sales': [
		'The items of a sale are added up to one purchase, with the gross price.',
		'No customers are named, the account is your own. The file serves for revenue and basket, not for retention.',
	],
	'sumup-transactions': [
		'One purchase per successful transaction, with the gross amount. Failed and cancelled transactions are left out, refunds lower the revenue.',
		'No customers are named, the e-mail address is your own. The file serves for revenue and basket, not for retention.',
	],
	'etsy-orders': [
		'One purchase per order, with the value of the goods: without shipping, taxes and Etsy’s fees. Cancelled orders are left out. Dates are read month first, as Etsy writes them in every country.',
		'Discounts and refunds are not taken off the value of the goods.',
	],
	'etsy-order-items': [
		'The items of an order are added up to one purchase. Dates are read month first.',
		'The state of the order is missing, so cancelled orders count. Import either this file or the orders, not both.',
	],
	'amazon-all-orders': [
		'The items of an order are added up to one purchase, with the price of the items. Cancelled and pending orders are left out.',
		'Amazon does not name buyers here. The file serves for revenue and basket, not for retention. Shipping, promotions and refunds are not in it.',
	],
	'amazon-new-orders': [
		'The items of an order are added up to one purchase. The buyer is known by the alias address Amazon gives.',
		'The report covers a short period only; cancellations after the export are not in it.',
	],
	'lexware-contacts': [
		'One customer per row, known by customer number and e-mail address: master data to link other files with.',
		'Dates and revenue are missing. Suppliers in the list count as customers when they have an e-mail address.',
	],
	'sevdesk-contacts': [
		'One customer per row, known by customer number and e-mail address, with the category: master data to link other files with.',
		'Dates and revenue are missing. Export customers only, otherwise suppliers are counted, too.',
	],
	'hubspot-contacts': [
		'One customer per row, known by record ID and e-mail address, with the day of the entry.',
		'Leads are in the list, too, and the day of the entry is not the day of the first purchase. Export customers only.',
	],
	'hubspot-deals': [
		'One purchase per deal that was won, on its close date. The stages of the standard pipeline are known; please check your own stages.',
		'Without associated companies or contacts nobody is named. Several contacts of one deal are read as one customer.',
	],
	'pipedrive-deals': [
		'One purchase per deal that was won, on the day it was won. Open and lost deals are left out.',
		'Customers are mostly known by the name of the organisation only.',
	],
	'pipedrive-persons': [
		'One customer per row, with the day of the entry.',
		'Leads are in the list, too, and the day of the entry is not the day of the first purchase.',
	],
	'mailchimp-audience': [
		'One contact per row, with the day of consent.',
		'Whoever leaves the newsletter need not leave as a customer: unsubscribing is not read as leaving.',
	],
	'typeform-responses': [
		'One answer per row; the question whose words ask for a recommendation gives the score. Times are in UTC.',
		'Customers are named only if the form asks for the e-mail address. Answers without a score are rejected.',
	],
	'surveymonkey-responses': [
		'One answer per row; the two header rows are read together. The question whose words ask for a recommendation gives the score.',
		'Customers are named only if you invited them by e-mail. Export “actual answer text” in a condensed form.',
	],
	'delighted-responses': [
		'One answer per row, by the person’s e-mail address. Answers to other surveys (CSAT, CES, stars) are left out.',
	],
	'google-forms': [
		'One answer per row; the question whose words ask for a recommendation gives the score, the timestamp the day.',
		'Customers are named only if the form collects e-mail addresses.',
	],
};

const sources = () => ({ names, remarks });

export default sources;
