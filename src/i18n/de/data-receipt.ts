import type { Words } from '../areas';
import { cellText } from '../cell-text';
import type { Format } from '../format';
import { counted } from './data-fields';
import { warningWords } from './data-warnings';

type Receipt = Pick<Words['data'], 'receipt' | 'warnings' | 'near' | 'skips' | 'left' | 'take' | 'takeInPlace'>;

/** Was das Lesen ergab, bevor etwas gespeichert ist. */
export const receipt = (f: Format): Receipt => ({
	receipt: {
		allAgree: (records) =>
			records === 1 ? 'Die eine Zeile der Datei geht auf' : `Alle ${f.number(records)} Zeilen der Datei gehen auf`,
		caption: 'Übernommene, ausgelassene und abgelehnte Zeilen',
		rows: 'Zeilen',
		amount: (currency) => `Beträge in ${currency}`,
		accepted: 'Übernommen',
		merged: (n, kind, into) =>
			`${f.plural(n, { one: '# Zeile', other: '# Zeilen' })} einer anderen ${kind === 'transactions' ? 'derselben Bestellung' : 'desselben Kunden'} zugeschlagen; am Ende ${counted(f, into, kind)}`,
		refunded: (sum) => `${sum} Erstattungen sind schon abgezogen`,
		skipped: 'Ausgelassen',
		rejected: 'Abgelehnt',
		total: 'In der Datei',
		sumsCaption: 'Beträge je Währung',
		currency: 'Währung',
		planCurrency:
			'Geldkennzahlen rechnen nur mit der Währung des Plans; Beträge werden nie umgerechnet und nie über Währungen hinweg addiert.',
		facts: 'Was darin steht',
		customers: 'Kunden',
		anonymous: 'Zeilen ohne Kunden',
		first: 'Erstes Datum',
		last: 'Letztes Datum',
		sum: 'Übernommene Summe',
		noDates: 'keines',
		moreDecimals: 'Manche Beträge haben mehr als zwei Nachkommastellen. Sie bleiben genau; nur Summen werden gerundet.',
		same: (file) => `„${file}“ mit denselben Zeilen liegt schon vor. Noch einmal übernommen, zählte alles doppelt.`,
		unnamed: (n) =>
			`${f.plural(n, { one: '# Zeile nennt', other: '# Zeilen nennen' })} keinen Kunden und ${n === 1 ? 'ist' : 'sind'} abgelehnt. Sind es Verkäufe an Gäste, können sie für Umsatz und Einkaufswert zählen.`,
		keepUnnamed: 'Als Verkäufe an Unbekannt behalten',
		nothingNew: 'Jede Zeile ist ausgelassen oder steht schon in einer früheren Datei. Es gibt nichts zu übernehmen.',
	},
	warnings: {
		heading: (n) => f.plural(n, { one: 'Eines sollten Sie wissen', other: '# Dinge sollten Sie wissen' }),
		sentence: warningWords(f),
	},
	near: {
		heading: (n) =>
			f.plural(n, { one: '# Paar von Kunden könnte eins sein', other: '# Paare von Kunden könnten je eins sein' }),
		text: 'Sie unterscheiden sich nur wenig. Haken Sie an, wer derselbe Kunde ist; ohne Haken bleiben es zwei.',
		same: 'Ist derselbe Kunde',
		sameNamed: (first, second) => `„${cellText(first)}“ und „${cellText(second)}“: ist derselbe Kunde`,
		rows: (n) => f.plural(n, { one: '# Zeile', other: '# Zeilen' }),
		chosen: (n) =>
			n === 0
				? 'Nichts wird zusammengelegt.'
				: f.plural(n, { one: '# Paar wird zusammengelegt.', other: '# Paare werden zusammengelegt.' }),
	},
	skips: {
		total: 'Summenzeile',
		continuation: 'weitere Zeile einer Bestellung',
		header: 'Kopfzeile noch einmal',
		state: 'laut Status kein Verkauf',
		return: 'null oder darunter',
		imported: 'früher eingelesen',
	},
	left: {
		tabs: 'Nicht übernommene Zeilen',
		rejected: (n) => `Abgelehnt (${f.number(n)})`,
		skipped: (n) => `Ausgelassen (${f.number(n)})`,
		heading: (n) => f.plural(n, { one: '# Zeile wird nicht übernommen', other: '# Zeilen werden nicht übernommen' }),
		rejectedCaption: 'Abgelehnte Zeilen mit dem Grund',
		skippedCaption: 'Ausgelassene Zeilen mit dem Grund',
		line: 'Zeile',
		row: 'Zeile in Excel',
		column: 'Spalte',
		value: 'Wert',
		reason: 'Grund',
		wholeRow: 'ganze Zeile',
		columnNumber: (letter) => `Spalte ${letter}`,
		empty: '(leer)',
		allReasons: 'Alle Gründe',
		byReason: 'Grund',
		filter: 'In Werten und Spalten suchen',
		found: (n) => f.plural(n, { one: '# Zeile gezeigt', other: '# Zeilen gezeigt' }),
		noneFound: 'Keine Zeile passt.',
		toLine: (line) => `bis Zeile ${f.number(line)}`,
		shown: (n) => `Hier stehen die ersten ${f.number(n)}; die Datei enthält alle.`,
		download: 'Alle abgelehnten Zeilen als CSV',
		downloadHint:
			'Die Datei enthält alle Spalten des Originals und dahinter den Grund. Bessern Sie die Werte darin aus und lesen Sie sie wie jede andere Datei ein: So wird nur nachgetragen, was fehlte.',
		downloadSkipped: 'Ausgelassene Zeilen als CSV',
		fileName: (file) => `${file} abgelehnt`,
		skippedName: (file) => `${file} ausgelassen`,
		more: (n) => `${f.number(n)} weitere zeigen`,
	},
	take: (n, kind) => `${counted(f, n, kind)} übernehmen`,
	takeInPlace: (n, kind) => `${counted(f, n, kind)} übernehmen und ersetzen`,
});
