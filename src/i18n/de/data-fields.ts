import type { DataSetKind } from '../../core/plan/plan';
import type { Format } from '../format';

export const kinds: Record<DataSetKind, string> = {
	transactions: 'Käufe',
	customers: 'Kunden',
	nps: 'NPS-Antworten',
	summaries: 'Kundenübersichten',
};

export const counted = (f: Format, n: number, kind: DataSetKind) =>
	f.plural(
		n,
		{
			transactions: { one: '# Kauf', other: '# Käufe' },
			customers: { one: '# Kunde', other: '# Kunden' },
			nps: { one: '# Antwort', other: '# Antworten' },
			summaries: { one: '# Kundenübersicht', other: '# Kundenübersichten' },
		}[kind],
	);

const fields: Record<string, string> = {
	customer: 'Kunde',
	date: 'Datum',
	amount: 'Betrag',
	quantity: 'Menge',
	price: 'Einzelpreis',
	refund: 'Erstattung',
	currency: 'Währung',
	order: 'Bestellnummer',
	status: 'Status',
	type: 'Art der Zeile',
	email: 'E-Mail',
	name: 'Name',
	phone: 'Telefon',
	zip: 'Postleitzahl',
	since: 'Kunde seit',
	until: 'Kunde bis',
	orders: 'Anzahl der Käufe',
	segment: 'Gruppe',
	consent: 'Einwilligung',
	note: 'Notiz',
	score: 'Note 0 bis 10',
	comment: 'Kommentar',
	first: 'Erster Kauf',
	last: 'Letzter Kauf',
	frequency: 'Wiederkäufe',
	recency: 'Zeit vom ersten zum letzten Kauf',
	age: 'Zeit seit dem ersten Kauf',
	value: 'Mittel der Wiederkäufe',
};

/** Felder, die in Dateien einer Art etwas anderes bedeuten. */
const special: Partial<Record<DataSetKind, Record<string, string>>> = {
	customers: { customer: 'Kundennummer', amount: 'Umsatz bis heute' },
	nps: { type: 'Art der Umfrage' },
	summaries: { amount: 'Summe aller Käufe' },
};

/** Was eine Spalte bedeutet, in den Worten der Dateiart. */
export const fieldName = (field: string, kind: DataSetKind): string => special[kind]?.[field] ?? fields[field] ?? field;
