import type { DocumentLabels } from '../en/document-labels';

const per: DocumentLabels['per'] = {
	once: 'einmalig',
	month: 'im Monat',
	quarter: 'im Quartal',
	year: 'im Jahr',
	activeCustomer: 'je aktivem Kunden und Monat',
	participant: 'je Teilnehmer und Monat',
	order: 'je Bestellung der Teilnehmer',
	participantRevenue: 'vom Umsatz der Teilnehmer',
};
const phase: DocumentLabels['phase'] = {
	analysis: 'Analyse',
	planning: 'Planung',
	execution: 'Durchführung',
	control: 'Kontrolle',
};
const effect: DocumentLabels['effect'] = {
	loss: 'Wirkung auf Abwandernde',
	purchases: 'Wirkung auf die Zahl der Käufe',
	basket: 'Wirkung auf den Einkaufswert',
	referrals: 'empfohlene Kunden je Kunde und Jahr',
	winBack: 'zurückgewonnen je Monat',
};
const baseline: DocumentLabels['baseline'] = {
	'opening.firstYear': 'Kunden zu Beginn, seit weniger als einem Jahr',
	'opening.established': 'Kunden zu Beginn, seit längerem',
	'acquired.perMonth': 'Neue Kunden im Monat, Durchschnitt des ersten Jahres',
	'acquired.growth': 'Wachstum der Neukunden im Jahr',
	'retention.firstYear': 'Bindung im ersten Jahr, ohne Maßnahmen',
	'retention.established': 'Bindung in jedem weiteren Jahr, ohne Maßnahmen',
	purchasesPerYear: 'Käufe je Kunde und Jahr',
	basket: 'Einkaufswert',
	margin: 'Deckungsbeitragssatz (Anteil am Umsatz)',
	discountRate: 'Diskontsatz im Jahr',
	fixedCosts: 'Fixkosten im Monat',
	ownerSalary: 'Unternehmerlohn im Monat',
	loanService: 'Kapitaldienst im Monat',
};

const contract: DocumentLabels['contract'] = {
	baseline: { purchasesPerYear: 'Zahlungen je Kunde und Jahr', basket: 'Betrag einer Zahlung' },
	effect: { purchases: 'Wirkung auf die Zahl der Zahlungen', basket: 'Wirkung auf den Betrag einer Zahlung' },
};

export const labels: DocumentLabels = { per, phase, effect, baseline, contract };
