import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FieldName, Mapping } from '../../../src/intake/fields';
import type { SourceId } from '../../../src/intake/sources';

/** An example of an export, what its columns mean by name, and what reading it gives. */
export interface Example {
	readonly file: string;
	readonly source: SourceId;
	readonly fields: Readonly<Partial<Record<FieldName, string>>>;
	readonly accepted: number;
	readonly rejected?: number;
	readonly skipped?: number;
	readonly merged?: number;
	readonly customers: number;
	/** minor units of EUR */
	readonly sum?: number;
}

const shopifyOrder = {
	...{ customer: 'Email', date: 'Created at', amount: 'Total', refund: 'Refunded Amount', currency: 'Currency' },
	...{ order: 'Name', status: 'Financial Status' },
};
const stripe = { amount: 'Amount', refund: 'Amount Refunded', currency: 'Currency', order: 'id', status: 'Status' };

export const examples: readonly Example[] = [
	{
		file: 'shopify-orders.csv',
		source: 'shopify-orders',
		fields: shopifyOrder,
		...{ accepted: 3, skipped: 3, customers: 3, sum: 99_90 },
	},
	{
		file: 'shopify-customers.csv',
		source: 'shopify-customers',
		fields: {
			...{ customer: 'Customer ID', email: 'Email', name: 'Last Name', phone: 'Phone', zip: 'Default Address Zip' },
			...{ amount: 'Total Spent', orders: 'Total Orders', consent: 'Accepts Email Marketing', note: 'Note' },
			segment: 'Tags',
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'woocommerce-orders.csv',
		source: 'woocommerce-orders',
		fields: { customer: 'Customer', date: 'Date', amount: 'Net Sales', order: 'Order #', status: 'Status' },
		...{ accepted: 4, skipped: 1, merged: 1, customers: 2, sum: 225_50 },
	},
	{
		file: 'woocommerce-orders-de.csv',
		source: 'woocommerce-orders',
		fields: { customer: 'Kunde', date: 'Datum', amount: 'Nettoumsatz', order: 'Bestellung #', status: 'Status' },
		...{ accepted: 2, skipped: 1, customers: 2, sum: 180_00 },
	},
	{
		file: 'woocommerce-customers.csv',
		source: 'woocommerce-customers',
		fields: {
			...{ email: 'Email', name: 'Name', zip: 'Postal Code', since: 'Sign Up', amount: 'Total Spend' },
			orders: 'Orders',
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'shopware-orders.csv',
		source: 'shopware-orders',
		fields: { customer: 'customer_email', date: 'order_date_time', amount: 'amount_total', order: 'order_number' },
		...{ accepted: 3, customers: 2, sum: 105_15 },
	},
	{
		file: 'stripe-payments-old.csv',
		source: 'stripe-payments',
		fields: { ...stripe, customer: 'Customer ID', date: 'Created (UTC)' },
		...{ accepted: 3, skipped: 2, customers: 2, sum: 137_00 },
	},
	{
		file: 'stripe-payments-new.csv',
		source: 'stripe-payments',
		fields: { ...stripe, customer: 'Customer Email', date: 'Created date (UTC)' },
		...{ accepted: 2, skipped: 1, customers: 2, sum: 1_280_00 },
	},
	{
		file: 'stripe-customers.csv',
		source: 'stripe-customers',
		fields: {
			...{ customer: 'id', email: 'Email', name: 'Name', since: 'Created (UTC)', amount: 'Total Spend' },
			...{ orders: 'Payment Count', segment: 'Plan', note: 'Description' },
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'stripe-subscriptions.csv',
		source: 'stripe-subscriptions',
		fields: {
			...{ customer: 'Customer ID', email: 'Customer Email', name: 'Customer Name', since: 'Start Date (UTC)' },
			...{ until: 'Ended At (UTC)', segment: 'Plan' },
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'baremetrics-subscriptions.csv',
		source: 'baremetrics-subscriptions',
		fields: {
			...{ customer: 'customer_oid', email: 'customer_email', name: 'customer_name', segment: 'plan_name' },
			...{ since: 'subscription_started_at', until: 'subscription_canceled_at' },
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'paypal-de.csv',
		source: 'paypal-activity',
		fields: {
			...{ customer: 'Absender E-Mail-Adresse', date: 'Datum', amount: 'Brutto', currency: 'Währung' },
			...{ order: 'Transaktionscode', status: 'Status', type: 'Typ' },
		},
		...{ accepted: 2, skipped: 5, customers: 2, sum: 1_280_00 },
	},
	{
		file: 'paypal-en.csv',
		source: 'paypal-activity',
		fields: {
			...{ customer: 'From Email Address', date: 'Date', amount: 'Gross', currency: 'Currency' },
			...{ order: 'Transaction ID', status: 'Status', type: 'Type' },
		},
		...{ accepted: 1, skipped: 3, customers: 1, sum: 1_234_56 },
	},
	{
		file: 'square-transactions.csv',
		source: 'square-transactions',
		fields: {
			...{ customer: 'Customer ID', date: 'Date', amount: 'Net Sales', order: 'Transaction ID' },
			...{ status: 'Transaction Status', type: 'Event Type' },
		},
		...{ accepted: 3, skipped: 1, customers: 2, sum: 1_207_00 },
	},
	{
		file: 'sumup-sales-de.csv',
		source: 'sumup-sales',
		fields: { date: 'Datum', amount: 'Preis (brutto)', currency: 'Währung', order: 'Transaktionsnummer', type: 'Typ' },
		...{ accepted: 4, merged: 1, customers: 0, sum: 10_50 },
	},
	{
		file: 'sumup-transactions-de.csv',
		source: 'sumup-transactions',
		fields: {
			...{ date: 'Datum', amount: 'Betrag inkl. MwSt.', order: 'Transaktions-ID', status: 'Status' },
			type: 'Zahlungsart',
		},
		...{ accepted: 2, skipped: 2, customers: 0, sum: 14_00 },
	},
	{
		file: 'etsy-orders.csv',
		source: 'etsy-orders',
		fields: {
			...{ customer: 'Buyer User ID', date: 'Sale Date', amount: 'Order Value', currency: 'Currency' },
			...{ order: 'Order ID', status: 'Status' },
		},
		...{ accepted: 3, skipped: 1, customers: 2, sum: 125_50 },
	},
	{
		file: 'etsy-order-items.csv',
		source: 'etsy-order-items',
		fields: { customer: 'Buyer', date: 'Sale Date', amount: 'Item Total', currency: 'Currency', order: 'Order ID' },
		...{ accepted: 3, merged: 1, customers: 2, sum: 95_00 },
	},
	{
		file: 'amazon-all-orders.txt',
		source: 'amazon-all-orders',
		fields: {
			...{ date: 'purchase-date', amount: 'item-price', currency: 'currency', order: 'amazon-order-id' },
			status: 'order-status',
		},
		...{ accepted: 3, skipped: 2, merged: 1, customers: 0, sum: 72_50 },
	},
	{
		file: 'amazon-new-orders.txt',
		source: 'amazon-new-orders',
		fields: {
			...{ customer: 'buyer-email', date: 'purchase-date', amount: 'item-price', currency: 'currency' },
			order: 'order-id',
		},
		...{ accepted: 3, merged: 1, customers: 2, sum: 72_50 },
	},
	{
		file: 'lexware-contacts.csv',
		source: 'lexware-contacts',
		fields: {
			...{ customer: 'Kundennummer', email: 'E-Mail 1', name: 'Nachname', phone: 'Telefon 1', zip: 'PLZ 1' },
		},
		...{ accepted: 2, rejected: 1, customers: 2 },
	},
	{
		file: 'lexware-contacts-other.csv',
		source: 'lexware-contacts',
		fields: {
			...{ customer: 'Kundennummer', email: 'E-Mail (geschäftlich)', name: 'Nachname' },
			...{ phone: 'Telefon (geschäftlich)', zip: 'PLZ (Rechnungsadresse)' },
		},
		...{ accepted: 2, customers: 2 },
	},
	{
		file: 'sevdesk-contacts.csv',
		source: 'sevdesk-contacts',
		fields: {
			...{ customer: 'Kunden-Nr.', email: 'E-Mail', name: 'Nachname', phone: 'Telefon', zip: 'PLZ' },
			...{ segment: 'Kategorie', note: 'Beschreibung' },
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'hubspot-contacts.csv',
		source: 'hubspot-contacts',
		fields: {
			...{ customer: 'Record ID', email: 'Email', name: 'Last Name', phone: 'Phone Number' },
			...{ since: 'Create Date', segment: 'Lead Status' },
		},
		...{ accepted: 3, customers: 3 },
	},
	{
		file: 'hubspot-deals.csv',
		source: 'hubspot-deals',
		fields: {
			...{ customer: 'Associated Company IDs', date: 'Close Date', amount: 'Amount', order: 'Record ID' },
			status: 'Deal Stage',
		},
		...{ accepted: 2, skipped: 2, customers: 2, sum: 6_200_50 },
	},
	{
		file: 'pipedrive-deals.csv',
		source: 'pipedrive-deals',
		fields: {
			...{ customer: 'Deal - Organization', date: 'Deal - Won time', amount: 'Deal - Value' },
			...{ currency: 'Deal - Currency of Value', order: 'Deal - ID', status: 'Deal - Status' },
		},
		...{ accepted: 2, skipped: 2, customers: 2, sum: 6_200_50 },
	},
	{
		file: 'pipedrive-deals-de.csv',
		source: 'pipedrive-deals',
		fields: {
			...{ customer: 'Deal - Organisation', date: 'Deal - Datum des gewonnenen Deals', amount: 'Deal - Wert' },
			...{ order: 'Deal - ID', status: 'Deal - Status' },
		},
		...{ accepted: 1, skipped: 2, customers: 1, sum: 5_000_00 },
	},
	{
		file: 'pipedrive-persons.csv',
		source: 'pipedrive-persons',
		fields: {
			...{ customer: 'Person - ID', email: 'Person - Email - Work', name: 'Person - Name' },
			...{ phone: 'Person - Phone - Work', since: 'Person - Person created' },
		},
		...{ accepted: 2, customers: 2 },
	},
	{
		file: 'pipedrive-sample.csv',
		source: 'pipedrive-persons',
		fields: {
			...{ email: 'Person - Email (Work)', name: 'Person - Name*', phone: 'Person - Phone' },
			note: 'Note - Content*',
		},
		...{ accepted: 2, customers: 2 },
	},
	{
		file: 'mailchimp-audience.csv',
		source: 'mailchimp-audience',
		fields: {
			...{ email: 'Email Address', name: 'Last Name', phone: 'Phone Number', since: 'OPTIN_TIME' },
			...{ segment: 'TAGS', note: 'NOTES' },
		},
		...{ accepted: 2, customers: 2 },
	},
	{
		file: 'typeform-responses.csv',
		source: 'typeform-responses',
		fields: {
			score: 'Wie wahrscheinlich ist es, dass Du uns weiterempfiehlst?',
			...{ date: 'Submit Date (UTC)', customer: 'E-Mail', comment: 'Warum?' },
		},
		...{ accepted: 2, rejected: 1, customers: 2 },
	},
	{
		file: 'typeform-responses-en.csv',
		source: 'typeform-responses',
		fields: {
			...{ score: 'How likely are you to recommend us to a friend?', date: 'Submit Date (UTC)' },
			comment: 'What is the main reason for your score?',
		},
		...{ accepted: 2, customers: 0 },
	},
	{
		file: 'surveymonkey-responses.csv',
		source: 'surveymonkey-responses',
		fields: {
			score: 'How likely is it that you would recommend us to a friend or colleague?',
			...{ date: 'End Date', customer: 'Email Address', comment: 'Why did you give this score?' },
		},
		...{ accepted: 2, customers: 1 },
	},
	{
		file: 'delighted-responses.csv',
		source: 'delighted-responses',
		fields: {
			...{ score: 'Score', date: 'Created At', customer: 'Person Email', comment: 'Comment', type: 'Survey Type' },
		},
		...{ accepted: 2, skipped: 1, customers: 2 },
	},
	{
		file: 'google-forms-de.csv',
		source: 'google-forms',
		fields: {
			score: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? [0–10]',
			...{ date: 'Zeitstempel', customer: 'E-Mail-Adresse', comment: 'Warum haben Sie diesen Wert gewählt?' },
		},
		...{ accepted: 2, customers: 2 },
	},
	{
		file: 'google-forms-en.csv',
		source: 'google-forms',
		fields: {
			...{ score: 'On a scale of 0-10, how would you rate our workshop?', date: 'Timestamp', comment: 'Why?' },
		},
		...{ accepted: 2, customers: 0 },
	},
];

export const bytesOf = ({ file }: Example) => new Uint8Array(readFileSync(`tests/fixtures/exports/${file}`));

/** The first row of an example. */
export function headersOf(example: Example): readonly string[] {
	const bytes = bytesOf(example);
	const text = new TextDecoder(example.file === 'lexware-contacts.csv' ? 'windows-1252' : 'utf-8').decode(bytes);
	return Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
}

/** A mapping with the names of the columns. */
export const named = (mapping: Mapping, headers: readonly string[]) =>
	Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, headers[column]]));
