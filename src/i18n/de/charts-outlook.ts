import type { Words } from '../areas';
import type { Format } from '../format';

export const outlook = (f: Format): Words['charts']['outlook'] => {
	const people = (n: number) => f.plural(Math.round(n), { one: '# Kunde', other: '# Kunden' });
	const there = (n: number) => (Math.round(n) === 1 ? 'ist es' : 'sind es');
	const rounded = (n: number) => f.number(n, n !== 0 && Math.abs(n) < 10 ? 1 : 0);
	return {
		with: 'Mit Maßnahmen',
		without: 'Ohne',
		cautious: 'Vorsichtig',
		favourable: 'Günstig',
		flows: {
			titleMore: (come, go) =>
				`Es kommen mehr, als gehen: im letzten Planjahr ${rounded(come)} im Monat gegen ${rounded(go)}`,
			titleLess: (come, go) =>
				`Es gehen mehr, als kommen: im letzten Planjahr ${rounded(go)} im Monat gegen ${rounded(come)}`,
			titleEven: (come) => `Im letzten Planjahr kommen so viele, wie gehen: ${rounded(come)} im Monat`,
			titleNone: 'Noch kommt niemand, und niemand geht',
			unit: (measures) =>
				`Kunden im Monat ${measures ? 'mit den' : 'ohne'} Maßnahmen: Zugänge nach oben, Abgänge nach unten`,
			foot: 'Wie eine Badewanne mit offenem Abfluss: Zufluss nach oben, Abfluss nach unten. Empfohlene = Anfangsbestand × Empfehlungen ÷ 12; Verlorene = Kunden des Monats × Verlust im Monat.',
			acquired: 'Gewonnen',
			referred: 'Empfohlen',
			wonBack: 'Zurückgewonnen',
			lost: 'Verloren',
			end: (n) => `${rounded(n)} im Monat`,
			summary: (come, go) =>
				`Gestapelte Säulen je Monat. Im Mittel der letzten zwölf Monate kommen ${rounded(come)} und gehen ${rounded(go)}.`,
		},
		level: {
			name: 'Kunden',
			titleRises: (month, now, end) =>
				`Ende ${month} ${there(now)} ${people(now)}; geht es so weiter, steigt der Bestand auf ${f.number(end)}`,
			titleFalls: (month, now, end) =>
				`Ende ${month} ${there(now)} ${people(now)}; geht es so weiter, bleiben ${f.number(end)}`,
			titleEven: (month, now) => `Ende ${month} ${there(now)} ${people(now)}: Es gehen etwa so viele, wie kommen`,
			titleOpen: (month, now) => `Ende ${month} ${there(now)} ${people(now)}`,
			unit: (measures, rule) =>
				`Kunden am Monatsende ${measures ? 'mit den' : 'ohne'} Maßnahmen${rule ? '; Linie: Gleichgewicht' : ''}`,
			foot: 'Gleichgewicht = Neukunden ÷ Verlustrate im Monat, abzüglich der Abgänge eines Monats; Zugänge wie im letzten Jahr, Maßnahmen mit voller Wirkung.',
			footOpen: 'Geht niemand, gibt es keinen Bestand, bei dem die Zahl zur Ruhe kommt.',
			rule: (n) => `Gleichgewicht ${f.number(n)}`,
			opening: 'Anfang',
			arrivals: 'Zugänge',
			lost: 'Verloren',
			closing: 'Ende',
			summary: (first, last, rest) =>
				`Linie von ${f.number(first)} auf ${people(last)}${rest === undefined ? '' : `; Gleichgewicht bei ${f.number(rest)}`}.`,
		},
		result: {
			title: (month) => `Ab ${month} bringt jeder Monat mehr ein als ohne die Maßnahmen`,
			titleAlways: 'Jeder Monat bringt mehr ein als ohne die Maßnahmen',
			titleNever: 'Kein Monat, ab dem die Maßnahmen stets mehr bringen als ohne sie',
			titleOnly: (average) => `Das Ergebnis liegt im Mittel bei ${average} im Monat`,
			unit: 'Ergebnis im Monat: Deckungsbeitrag abzüglich Bindungs- und Gewinnungskosten',
			foot: 'Ergebnis = Umsatz × Deckungsbeitragssatz − Kosten der Maßnahmen − Gewinnungskosten, Stunden eingerechnet; vor Fixkosten.',
			summary: (month, withMeasures, without) => `Linien. Im ${month}: mit Maßnahmen ${withMeasures}, ohne ${without}.`,
			summaryOnly: (month, value) => `Linie. Im ${month}: ${value}.`,
		},
		gain: {
			title: (month, most, deepest) =>
				`Ab ${month} haben sich die Maßnahmen getragen; bis dahin sind höchstens ${most} vorgestreckt, im ${deepest}`,
			titleStart: 'Die Maßnahmen tragen sich vom ersten Monat an',
			titleNever: (open, month) => `Ende ${month} fehlen noch ${open}, bis sich die Maßnahmen tragen`,
			titleNone: 'Die Maßnahmen ändern noch nichts',
			name: 'Ertrag bisher',
			unit: 'Ergebnis mit den Maßnahmen abzüglich Ergebnis ohne, ab Beginn aufsummiert; Fläche: vorsichtig bis günstig',
			foot: 'Getragen haben sich die Maßnahmen, sobald die Linie nicht mehr unter null fällt.',
			columnWith: 'Ergebnis bisher, mit',
			columnWithout: 'Ergebnis bisher, ohne',
			summary: (month, value, low, high) => `Linie mit Fläche. Ende ${month}: ${value}, von ${low} bis ${high}.`,
		},
		cash: {
			title: (month) => `Ab ${month} ist mehr Geld hereingekommen als abgeflossen`,
			titleAlways: (month, sum) => `Vom ersten Monat an bleibt Geld übrig: ${sum} bis Ende ${month}`,
			titleNever: (month, sum) => `Bis Ende ${month} fließen ${sum} mehr ab als herein`,
			unit: 'Geld ab Beginn aufsummiert, vor Fixkosten, Unternehmerlohn und Krediten',
			foot: 'Zahlungsmittel = Ergebnis + kalkulatorische Stunden: Eigene Stunden kosten Zeit, aber kein Geld.',
			summary: (month, withMeasures, without) =>
				`Linien. Ende ${month}: mit Maßnahmen ${withMeasures}, ohne ${without}.`,
			summaryOnly: (month, value) => `Linie. Ende ${month}: ${value}.`,
		},
	};
};
