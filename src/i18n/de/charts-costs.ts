import type { Words } from '../areas';
import type { Format } from '../format';

export const costs = (f: Format): Words['charts']['costs'] => ({
	purchase: {
		title: (n) =>
			n === 1
				? 'Schon der erste Kauf deckt, was die Gewinnung gekostet hat'
				: `Ein neuer Kunde, der weiter kauft, bringt Gewinn ab dem ${f.number(n)}. Kauf`,
		titleNever: 'Keine Zahl von Käufen deckt, was die Gewinnung kostet',
		unit: 'Gewinn an einem Kunden nach so vielen Käufen, aufsummiert',
		foot: (margin, cac) =>
			`n × ${margin} Deckungsbeitrag je Kauf − ${cac} Gewinnungskosten. Jeder Kauf mit demselben Einkaufswert; ein Eröffnungsrabatt steht in den Gewinnungskosten und wird nicht noch einmal abgezogen.`,
		before: 'Vor dem ersten',
		after: (n) => `Nach dem ${f.number(n)}. Kauf`,
		name: 'Gewinn bis dahin',
		purchases: 'Käufe',
		summary: (cac, n, end) =>
			`Säulen von minus ${cac} vor dem ersten Kauf, gleichmäßig steigend bis ${end} nach ${f.number(n)} Käufen.`,
	},
	payment: {
		title: (n) =>
			n === 1
				? 'Schon die erste Zahlung deckt, was die Gewinnung gekostet hat'
				: `Ein neuer Kunde, der bleibt, bringt Gewinn ab der ${f.number(n)}. Zahlung`,
		titleNever: 'Keine Zahl von Zahlungen deckt, was die Gewinnung kostet',
		unit: 'Gewinn an einem Kunden nach so vielen Zahlungen, aufsummiert',
		foot: (margin, cac) =>
			`n × ${margin} Deckungsbeitrag je Zahlung − ${cac} Gewinnungskosten. Jede Zahlung in derselben Höhe; ein Eröffnungsrabatt steht in den Gewinnungskosten und wird nicht noch einmal abgezogen.`,
		after: (n) => `Nach der ${f.number(n)}. Zahlung`,
		purchases: 'Zahlungen',
		summary: (cac, n, end) =>
			`Säulen von minus ${cac} vor der ersten Zahlung, gleichmäßig steigend bis ${end} nach ${f.number(n)} Zahlungen.`,
	},
	month: {
		title: (months) => `Im Mittel, Abgänge eingerechnet, lohnt sich ein neuer Kunde im ${f.number(months)}. Monat`,
		titleNever: (months) =>
			`Im Mittel, Abgänge eingerechnet, lohnt sich ein neuer Kunde nicht innerhalb von ${f.number(months)} Monaten`,
		unit: 'Erwarteter Gewinn an einem neuen Kunden am Monatsende, aufsummiert',
		unitBand:
			'Erwarteter Gewinn an einem neuen Kunden am Monatsende, aufsummiert; Band: vorsichtige bis günstige Annahmen',
		foot: 'Σ Anteil noch da × Käufe ÷ 12 × Einkaufswert × Deckungsbeitragssatz − Gewinnungskosten; mit den Maßnahmen, nicht diskontiert.',
		footNever: (months) => `Im vorsichtigen Fall lohnt er sich nicht innerhalb von ${f.number(months)} Monaten.`,
		before: 'Vor dem ersten Monat',
		at: (n) => `Monat ${f.number(n)}`,
		name: 'Gewinn',
		rule: 'gedeckt',
		low: 'Vorsichtig',
		high: 'Günstig',
		summary: (cac, months, end) =>
			`Linie von minus ${cac} am Anfang, immer langsamer steigend bis ${end} nach ${f.number(months)} Monaten.`,
	},
	gap: {
		titleWider: (from, to) => `Die Lücke zwischen Kundenwert und Bindungskosten wird größer: von ${from} auf ${to}`,
		titleNarrower: (from, to) => `Die Lücke zwischen Kundenwert und Bindungskosten wird kleiner: von ${from} auf ${to}`,
		titleSame: (gap) => `Die Lücke zwischen Kundenwert und Bindungskosten bleibt bei rund ${gap}`,
		titleBelow: (gap) => `Einen Kunden zu halten kostet mehr, als er noch bringt: ${gap}`,
		titleNone: 'Keine aktiven Kunden, also noch keine Lücke',
		unit: 'Wert eines länger bestehenden Kunden, gegen Bindungskosten je aktivem Kunden und Jahr',
		foot: 'Wert: m · r ÷ (1 + d − r), mit den Maßnahmen, wie sie in diesem Monat wirken. Kosten: laufende Kosten des Planjahres bis dahin auf 12 Monate hochgerechnet, einmalige wie angefallen, ÷ aktive Kunden im Durchschnitt. Der Titel vergleicht das Ende des ersten und des letzten vollen Planjahres.',
		value: 'Kundenwert',
		cost: 'Bindungskosten',
		gap: 'Lücke',
		summary: (value, cost, month) => `Zwei Linien. Ende ${month}: Kundenwert ${value}, Bindungskosten ${cost}.`,
	},
});
