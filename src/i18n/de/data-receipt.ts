import type { Words } from '../areas';
import { cellText } from '../cell-text';
import type { Format } from '../format';
import { counted } from './data-fields';
import { warningWords } from './data-warnings';

type Receipt = Pick<
	Words['data'],
	'receipt' | 'overlap' | 'unused' | 'warnings' | 'near' | 'skips' | 'left' | 'take' | 'takeInPlace'
>;

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
		anonymousOf: (n, rows) => `${f.number(n)} von ${f.number(rows)}`,
		nobody: 'keine genannt',
		first: 'Erstes Datum',
		last: 'Letztes Datum',
		sum: 'Übernommene Summe',
		noDates: 'keines',
		moreDecimals: 'Manche Beträge haben mehr als zwei Nachkommastellen. Sie bleiben genau; nur Summen werden gerundet.',
		same: (file, kind) =>
			`Diese Datei sieht genauso aus wie „${file}“ in Ihren Daten: gleich viele Zeilen, ${kind === 'transactions' ? 'derselbe Zeitraum, dieselbe Summe' : 'derselbe Zeitraum'}. ${
				kind === 'transactions' || kind === 'nps'
					? 'Ist es dieselbe, zählt mit ihr alles doppelt.'
					: 'Doppelt zählt nichts: Wer in beiden steht, ist ein Kunde.'
			}`,
		unnamed: (n) =>
			`${f.plural(n, { one: '# Zeile nennt', other: '# Zeilen nennen' })} keinen Kunden und ${n === 1 ? 'ist' : 'sind'} abgelehnt. Sind es Verkäufe an Gäste, können sie für Umsatz und Einkaufswert zählen.`,
		keepUnnamed: 'Als Verkäufe an Unbekannt behalten',
		nothingNew: 'Jede Zeile ist ausgelassen oder steht schon in einer früheren Datei. Es gibt nichts zu übernehmen.',
	},
	overlap: {
		heading: (n) =>
			f.plural(n, {
				one: '# Zeile steht vielleicht schon in Ihren Daten',
				other: '# Zeilen stehen vielleicht schon in Ihren Daten',
			}),
		found: (n, file) => `${f.plural(n, { one: '# Zeile', other: '# Zeilen' })} in „${file}“`,
		text: (found, kind) =>
			kind === 'nps'
				? `Note, Tag, Kunde und Kommentar sind gleich: ${f.list(found)}. Ob es dieselben Antworten sind, sagt die Datei nicht.`
				: `Kunde, Tag und Betrag sind gleich: ${f.list(found)}. Ohne Bestellnummern sagt die Datei nicht, ob es dieselben Käufe sind.`,
		legend: 'Zählen diese Zeilen noch einmal?',
		leaveOut: 'Nein, es sind dieselben',
		leaveOutText: 'Sie werden ausgelassen und zählen einmal.',
		count: 'Ja, es sind weitere',
		countText: 'Sie kommen zu den früheren hinzu.',
		choose: 'Bitte entscheiden Sie zuerst, ob die Zeilen noch einmal zählen, die schon in Ihren Daten stehen.',
	},
	unused: {
		summaries:
			'Ihre Daten enthalten einzelne Käufe mit Kunden. Damit rechnen die Kennzahlen; Kundenübersichten werden gespeichert, gehen aber nicht ein.',
		purchases:
			'In Ihren Daten liegen auch Kundenübersichten. Sobald diese Käufe übernommen sind, rechnen die Kennzahlen mit den Käufen; die Übersichten gehen nicht mehr ein.',
		done: 'Sie sind in diesem Browser gespeichert, gehen aber nicht in die Kennzahlen ein: Diese rechnen mit den einzelnen Käufen in Ihren Daten.',
		card: 'Geht nicht in die Kennzahlen ein: Sie rechnen mit den einzelnen Käufen in Ihren Daten.',
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
		inFile: (rows, file) => `${rows} in „${file}“`,
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
