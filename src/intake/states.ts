/** Words that say of a row that it is no sale, or no answer to the question of the NPS. */
import { customerKey } from '../core/customer-key';

/**
 * Only words that leave no doubt in whatever file they stand. Not among them: what is still to be paid (pending, offen,
 * unpaid), because an order on account is an order; what was given back (refunded, erstattet, returned, Storno,
 * chargeback), because there the row may be the sale, or what takes it back. For those see the sources and the user.
 */
const noSale: ReadonlySet<string> = new Set([
	...['failed', 'failure', 'payment failed', 'error', 'declined', 'denied', 'rejected', 'refused', 'blocked'],
	...['cancelled', 'canceled', 'order cancelled', 'order canceled', 'void', 'voided', 'aborted', 'abandoned'],
	...['expired', 'lapsed', 'deleted', 'trash', 'invalid', 'draft', 'auto draft', 'checkout draft', 'quote', 'estimate'],
	...['requires payment method', 'requires confirmation', 'requires action'],
	...['incomplete', 'incomplete expired', 'closed lost', 'closedlost', 'lost'],
	...['fehlgeschlagen', 'gescheitert', 'fehler', 'abgelehnt', 'verweigert', 'zurückgewiesen', 'gesperrt'],
	...['storniert', 'annulliert', 'abgebrochen', 'abgelaufen', 'verfallen', 'gelöscht', 'ungültig', 'nichtig'],
	...['entwurf', 'kostenvoranschlag', 'verloren', 'abgeschlossen und verloren'],
	// Movements of an account that are no payments, as PayPal calls them.
	...['currency conversion', 'general currency conversion', 'general authorization', 'general account hold'],
	...['account hold for open authorization', 'reversal of general account hold', 'hold on available balance'],
	...['payment review hold', 'payment review release', 'währungsumrechnung', 'einbehaltung'],
	...['allgemeine währungsumrechnung', 'allgemeine autorisierung', 'einbehaltung für offene autorisierung'],
	...['rückbuchung allgemeiner einbehaltung', 'freigabe einer einbehaltung'],
]);

/** Kinds of surveys beside the NPS; `enps` asks the own staff. */
const otherSurveys: ReadonlySet<string> = new Set([
	...['csat', 'ces', 'pmf', 'enps', '5 star', 'five star', 'stars', 'smileys', 'thumbs'],
	...['customer satisfaction', 'customer satisfaction score', 'customer effort', 'customer effort score'],
	...['kundenzufriedenheit', 'zufriedenheit', 'mitarbeiterzufriedenheit', 'product market fit', 'employee nps'],
]);

/** `CHECKOUT_DRAFT` and `wc-cancelled` are words, too. */
const word = (value: string) =>
	customerKey(value)
		.replace(/^wc-/, '')
		.replace(/[\s_-]+/g, ' ');

/** Whether a state says beyond doubt that nothing was sold: failed, cancelled, a draft, lost. */
export const isNoSale = (value: string): boolean => noSale.has(word(value));

/** Whether the type of a survey is another than the NPS. */
export const isOtherSurvey = (value: string): boolean => otherSurveys.has(word(value));
