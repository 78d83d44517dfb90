import type { Words } from '../areas';
import type { Format } from '../format';

type Columns = Pick<Words['data'], 'mapping' | 'counts' | 'privacy' | 'preview'>;

/** Die Spalten: Bedeutung, Format, was zählt, was gespeichert wird. */
export const columns = (f: Format): Columns => ({
	mapping: {
		heading: 'Was die Spalten bedeuten',
		kind: 'Die Datei enthält',
		column: 'In der Datei',
		meaning: 'Bedeutung',
		meaningOf: (column) => `Bedeutung von „${column}“`,
		format: 'Format',
		formatOf: (column) => `Format von „${column}“`,
		samples: 'Erste Werte',
		unnamed: (at) => `Spalte ${f.number(at)}`,
		ignore: 'Nicht speichern',
		needed: 'Nötig',
		optional: 'Falls vorhanden',
		looks: { empty: 'leer', number: 'Zahl', date: 'Datum', score: 'Zahl 0 bis 10', email: 'E-Mail', text: 'Text' },
		emptyRows: (n) => `${f.number(n)} leer`,
		reading: 'Die Datei wird noch einmal gelesen',
		others: (n) =>
			f.plural(n, { one: '# weitere Spalte, nicht gespeichert', other: '# weitere Spalten, nicht gespeichert' }),
		filter: 'Spalte suchen',
		noneFound: 'Keine Spalte hat das in ihrem Namen oder ihren ersten Werten.',
		choose: 'Bitte wählen',
		dates: {
			ymd: 'Jahr zuerst',
			dmy: 'Tag zuerst',
			mdy: 'Monat zuerst',
			serial: 'Tageszahl von Excel',
			unix: 'Sekunden seit 1970',
			unixMs: 'Millisekunden seit 1970',
		},
		decimals: { '.': 'Dezimalpunkt', ',': 'Dezimalkomma', mixed: 'Beide Zeichen, jeder Wert für sich' },
		evidence: {
			dayAbove12: (n, example) =>
				`${f.plural(n, { one: '# Wert belegt es', other: '# Werte belegen es' })}: erste Zahl über 12, z. B. ${example}`,
			dayAbove12Second: (n, example) =>
				`${f.plural(n, { one: '# Wert belegt es', other: '# Werte belegen es' })}: zweite Zahl über 12, z. B. ${example}`,
			dots: (n, example) => `${f.plural(n, { one: '# Wert', other: '# Werte' })} mit Punkten, z. B. ${example}`,
			fits: (n, example) => `${f.plural(n, { one: '# Wert passt', other: '# Werte passen' })}, z. B. ${example}`,
		},
	},
	counts: {
		heading: 'Was zählt',
		row: 'Was ist eine Zeile?',
		orders: 'Eine Bestellung',
		ordersText: 'Jede Bestellnummer zählt einmal.',
		lines: 'Eine Position einer Bestellung',
		linesText: 'Positionen mit derselben Bestellnummer werden zu einem Kauf zusammengezählt.',
		repeated: (repeated, orders, example) =>
			`${f.number(repeated)} von ${f.plural(orders, { one: '# betrachteten Bestellnummer', other: '# betrachteten Bestellnummern' })} ${repeated === 1 ? 'steht' : 'stehen'} in mehreren Zeilen, z. B. ${example}.`,
		sameDay: (n, repeated) =>
			n === repeated
				? 'Kunde und Tag stimmen dabei immer überein; das spricht für Positionen.'
				: n === 0
					? 'Kunde und Tag stimmen dabei nie überein.'
					: `Kunde und Tag stimmen bei ${f.number(n)} davon überein.`,
		sameAmount: (n) =>
			n === 0
				? ''
				: `Bei ${f.number(n)} davon ist der Betrag in allen Zeilen gleich; das spricht für eine wiederholte Gesamtsumme.`,
		once: (orders) =>
			`Keine Bestellnummer steht in mehreren Zeilen (${f.plural(orders, { one: '# betrachtet', other: '# betrachtet' })}).`,
		continuations: (n) =>
			f.plural(n, {
				one: '# Zeile ist eine weitere Zeile einer Bestellung und wird ausgelassen.',
				other: '# Zeilen sind weitere Zeilen einer Bestellung und werden ausgelassen.',
			}),
		states: (column) => `Welche Zeilen zählen, nach „${column}“`,
		statesHint: 'Angehakte Werte zählen. Die anderen werden ausgelassen und im Beleg aufgeführt.',
		statesSample: (n) => `Gezählt in den ersten ${f.number(n)} Zeilen.`,
		stateRows: (n) => f.plural(n, { one: '# Zeile', other: '# Zeilen' }),
		tooMany: (column) =>
			`„${column}“ hat zu viele Werte, um sie aufzuführen. Zeilen mit Worten wie „storniert“ oder „fehlgeschlagen“ werden ausgelassen.`,
		returns: 'Beträge unter null',
		subtract: 'Rückgaben: Sie mindern den Umsatz',
		leaveOut: 'Zeilen mit null und darunter auslassen',
		anonymous: 'Zeilen ohne Kunden',
		keep: 'Als Verkauf an Unbekannt behalten',
		reject: 'Nicht übernehmen',
		emptyCustomers: (n, looked) =>
			looked === 1
				? 'Die eine Zeile nennt niemanden.'
				: `${f.number(n)} der ersten ${f.number(looked)} Zeilen ${n === 1 ? 'nennt' : 'nennen'} niemanden.`,
	},
	privacy: {
		heading: 'Was gespeichert wird',
		stored: (fields) => `Nur in diesem Browser: ${f.list(fields)}.`,
		nothing: 'Noch nichts: Keine Spalte hat eine Bedeutung.',
		unmapped: (n) =>
			n === 0
				? 'Andere Spalten hat die Datei nicht.'
				: `${f.plural(n, { one: 'Eine weitere Spalte wird', other: '# weitere Spalten werden' })} nicht gespeichert.`,
		pseudonyms: 'Kunden durch Pseudonyme ersetzen',
		pseudonymsText:
			'Aus Nummern und E-Mail-Adressen werden Schlüssel wie k-7f3a…, die nur dieser Browser wieder bilden kann; Namen, Telefonnummern und Notizen entfallen. Wiederkäufe bleiben erkennbar, einzelne Personen nicht.',
		read: (fields) =>
			`Nur gelesen, um den Betrag zu bilden oder zu sehen, ob eine Zeile zählt, nicht gespeichert: ${f.list(fields)}.`,
		dropped: (fields) => `Es entfallen: ${f.list(fields)}.`,
		shared:
			'An einem gemeinsamen Rechner sieht die Daten, wer diesen Browser benutzt. Löschen Sie sie dort, wenn Sie fertig sind.',
	},
	preview: {
		heading: 'So werden die ersten Zeilen gelesen',
		caption: 'Die ersten Zeilen und was sie bedeuten werden',
		row: 'Zeile',
		result: 'Zählt als',
		unreadable: (text) => `„${text}“ ist nicht lesbar`,
		empty: '(leer)',
		stillHere: 'noch Kunde',
		choose: 'Geben Sie den Spalten eine Bedeutung, dann steht hier, wie sie gelesen werden.',
		leftOut: (value) => `ausgelassen: ${value}`,
		isReturn: 'ausgelassen: null oder darunter',
		nobody: 'nicht übernommen: kein Kunde',
		noKey: 'Verkauf an Unbekannt',
		open: 'Frage offen',
		total: 'wird ausgelassen: Summenzeile',
		unreadableRow: 'wird abgelehnt',
		product: (price, quantity, sum) => `${quantity} × ${price} = ${sum}`,
		minus: (refund, sum) => `− ${refund} Erstattung = ${sum}`,
		taken: 'übernommen',
		more: (n) => `und ${f.number(n)} weitere`,
	},
});
