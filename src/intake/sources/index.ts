/** THE list of exports that are recognised by the names of their columns, in any order. */
import type { DataSetKind } from '../../core/plan/plan';
import type { FieldName, Mapping } from '../fields';
import { amazonAllOrders } from './amazon-all-orders';
import { amazonNewOrders } from './amazon-new-orders';
import { baremetricsSubscriptions } from './baremetrics-subscriptions';
import { delightedResponses } from './delighted-responses';
import { etsyOrderItems } from './etsy-order-items';
import { etsyOrders } from './etsy-orders';
import { googleForms } from './google-forms';
import { hubspotContacts } from './hubspot-contacts';
import { hubspotDeals } from './hubspot-deals';
import { lexwareContacts } from './lexware-contacts';
import { mailchimpAudience } from './mailchimp-audience';
import { paypalActivity } from './paypal-activity';
import { pipedriveDeals } from './pipedrive-deals';
import { pipedrivePersons } from './pipedrive-persons';
import { sevdeskContacts } from './sevdesk-contacts';
import { shopifyCustomers } from './shopify-customers';
import { shopifyOrders } from './shopify-orders';
import { shopwareOrders } from './shopware-orders';
import { headerKey, type Habits, type HeaderNames, type Source } from './source';
import { squareTransactions } from './square-transactions';
import { stripeCustomers } from './stripe-customers';
import { stripePayments } from './stripe-payments';
import { stripeSubscriptions } from './stripe-subscriptions';
import { sumupSales } from './sumup-sales';
import { sumupTransactions } from './sumup-transactions';
import { surveyMonkeyResponses } from './surveymonkey-responses';
import { typeformResponses } from './typeform-responses';
import { wooCommerceCustomers } from './woocommerce-customers';
import { wooCommerceOrders } from './woocommerce-orders';

export const sources = [
	shopifyOrders,
	shopifyCustomers,
	wooCommerceOrders,
	wooCommerceCustomers,
	shopwareOrders,
	stripePayments,
	stripeCustomers,
	stripeSubscriptions,
	baremetricsSubscriptions,
	paypalActivity,
	squareTransactions,
	sumupSales,
	sumupTransactions,
	etsyOrders,
	etsyOrderItems,
	amazonAllOrders,
	amazonNewOrders,
	lexwareContacts,
	sevdeskContacts,
	hubspotContacts,
	hubspotDeals,
	pipedriveDeals,
	pipedrivePersons,
	mailchimpAudience,
	typeformResponses,
	surveyMonkeyResponses,
	delightedResponses,
	googleForms,
] as const satisfies readonly Source[];
export type SourceId = (typeof sources)[number]['id'];

/** What the names of the columns tell: kind and mapping, and how such files are to be read. */
export type Recognised = {
	readonly source: SourceId;
	readonly kind: DataSetKind;
	readonly mapping: Mapping;
} & Habits;

/** The export a file comes from, by its headers in any order; undefined if it is none that is known. */
export function recogniseSource(headers: readonly string[]): Recognised | undefined {
	const keys = headers.map(headerKey);
	const source = sources.find((candidate) => comesFrom(candidate, keys));
	return source && { source: source.id, kind: source.kind, mapping: mappingOf(source, keys), ...habitsOf(source) };
}

/** Whether headers (as `headerKey` gives them) are those of a source. */
export const comesFrom = ({ marks, never = [] }: Source, keys: readonly string[]) =>
	marks.every((mark) => positionsOf(typeof mark === 'string' ? [mark] : mark, keys).length > 0) &&
	positionsOf(never, keys).length === 0;

const habitsOf = ({ habits }: Source): Habits => habits ?? {};

/** The names of all sources as header keys: they never change, and every file is held against all of them. */
const keyOfName = new Map<string, string>();

function wantedKey(name: string): string {
	const key = keyOfName.get(name) ?? headerKey(name);
	keyOfName.set(name, key);
	return key;
}

/** Columns under the first of the names that occurs. */
function positionsOf(names: HeaderNames, keys: readonly string[]): readonly number[] {
	for (const name of names) {
		const wanted = typeof name === 'string' ? wantedKey(name) : name;
		if (typeof wanted === 'string' && !keys.includes(wanted)) continue;
		const found = keys.flatMap((key, column) =>
			(typeof wanted === 'string' ? key === wanted : key !== '' && wanted.test(key)) ? [column] : [],
		);
		if (found.length > 0) return found;
	}
	return [];
}

/** Two columns of the same name are no answer; of several questions that are worded alike the first is taken. */
function mappingOf({ fields }: Source, keys: readonly string[]): Mapping {
	const mapping: Partial<Record<FieldName, number>> = {};
	for (const [field, names] of Object.entries(fields) as [FieldName, HeaderNames][]) {
		const [first, ...more] = positionsOf(names, keys);
		if (first === undefined || more.some((column) => keys[column] === keys[first])) continue;
		if (!Object.values(mapping).includes(first)) mapping[field] = first;
	}
	return mapping;
}
