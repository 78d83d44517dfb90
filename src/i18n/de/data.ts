import type { DataSetKind } from '../../core/plan/plan';
import type { Words } from '../areas';
import type { Format } from '../format';

const kinds: Record<DataSetKind, string> = { transactions: 'Käufe', customers: 'Kunden', nps: 'NPS-Antworten' };

const counted = (f: Format, n: number, kind: DataSetKind) =>
	f.plural(
		n,
		{
			transactions: { one: '# Kauf', other: '# Käufe' },
			customers: { one: '# Kunde', other: '# Kunden' },
			nps: { one: '# Antwort', other: '# Antworten' },
		}[kind],
	);

const fields: Words['data']['fields'] = {
	customer: 'Kunde',
	date: 'Datum',
	amount: 'Betrag',
	currency: 'Währung',
	order: 'Bestellnummer',
	since: 'Kunde seit',
	until: 'Kunde bis',
	score: 'Note 0 bis 10',
	comment: 'Kommentar',
};

const data = (f: Format): Words['data'] => ({
	kinds,
	fields,
	kind: (kind) => kinds[kind],
	counted: (n, kind) => counted(f, n, kind),
	list: {
		none: 'Noch keine Daten. Für den Anfang genügt eine Bestellliste.',
		some: (files, rows) =>
			`${f.plural(rows, { one: '# Zeile', other: '# Zeilen' })} aus ${f.plural(files, { one: '# Datei', other: '# Dateien' })} ${rows === 1 ? 'trägt' : 'tragen'} Ihre Kennzahlen`,
		lead: 'Was Sie einlesen, bleibt in diesem Browser. Die Zeilen werden hier gelesen und nirgendwohin übertragen.',
		heading: 'Eingelesene Dateien',
		file: 'Datei',
		kind: 'Inhalt',
		rows: 'Übernommene Zeilen',
		dates: 'Zeitraum',
		sum: 'Summe',
		importedAt: 'Eingelesen am',
		actions: 'Aktion',
		remove: 'Löschen',
		removeNamed: (file) => `${file} löschen`,
		removed: (file) => `${file} gelöscht. Die Kennzahlen werden ohne sie berechnet.`,
		fromTo: (from, to) => (from === to ? from : `${from} bis ${to}`),
		left: (rejected, skipped) =>
			[rejected && `${f.number(rejected)} abgelehnt`, skipped && `${f.number(skipped)} übersprungen`]
				.filter(Boolean)
				.join(', '),
		problem: 'Die Kennzahlen der eingelesenen Zeilen konnten nicht berechnet werden.',
	},
	drop: {
		heading: 'Datei hinzufügen',
		label: 'Dateien auswählen oder hierher ziehen',
		hint: 'CSV, TSV oder TXT. Mehrere Dateien kommen nacheinander an die Reihe. Behalten wird erst etwas, wenn Sie das Ergebnis gesehen haben.',
	},
	answers: {
		heading: 'Was welche Datei beantwortet',
		headingOne: 'Das kann diese Datei beantworten',
		yes: 'Beantwortet',
		no: 'Beantwortet nicht',
		transactions: {
			text: 'Eine Zeile je Kauf: Kunde, Datum, Betrag.',
			yes: ['Bindung, Kohorten, Zweitkauf', 'Einkaufswert neuer und bestehender Kunden', 'Umsatz je Kunde bis heute'],
			no: ['NPS: keine Antworten enthalten', 'Gewinnungskosten: keine Werbedaten enthalten'],
		},
		customers: {
			text: 'Eine Zeile je Kunde: seit wann, und bis wann, falls gegangen.',
			yes: ['Bindung bei Verträgen und Mitgliedschaften, falls Enddaten enthalten sind', 'Kundenzahl im Zeitverlauf'],
			no: ['Einkaufswert und Umsatz: keine Beträge enthalten', 'NPS: keine Antworten enthalten'],
		},
		nps: {
			text: 'Eine Zeile je Antwort: Note 0 bis 10, Datum und Kommentar, falls vorhanden.',
			yes: ['NPS mit Intervall', 'Verlauf, falls Daten der Antworten enthalten sind', 'Kommentare nach Gruppe'],
			no: ['Bindung: Empfehlen ist noch kein Wiederkauf', 'Einkaufswert und Umsatz: keine Beträge enthalten'],
		},
	},
	steps: { label: 'Schritte des Einlesens', file: 'Datei', columns: 'Spalten', check: 'Prüfen', result: 'Ergebnis' },
	title: {
		idle: 'Welche Datei möchten Sie einlesen?',
		reading: (file) => `${file} wird gelesen`,
		preview: (records) =>
			`${f.plural(records, { one: '# Zeile', other: '# Zeilen' })} gefunden. Was bedeuten die Spalten?`,
		importing: (rows) => `${f.plural(rows, { one: '# Zeile', other: '# Zeilen' })} bisher gelesen`,
		allGood: (n, kind) => `${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} lesbar, nichts fehlt`,
		someBad: (n, kind, bad) =>
			`${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} lesbar, ${f.plural(bad, { one: '# Zeile braucht', other: '# Zeilen brauchen' })} Ihren Blick`,
		storing: 'Die Zeilen werden gespeichert',
		done: (n, kind) => `${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} übernommen`,
		failed: (file) => `${file} wurde nicht übernommen`,
	},
	lead: {
		file: (file, bytes) =>
			`${file}, ${bytes < 1000 ? f.plural(bytes, { one: '# Byte', other: '# Byte' }) : f.bytes(bytes)}.`,
		untouched: 'Was vorher da war, ist unverändert.',
		waiting: (n) => f.plural(n, { one: '# weitere Datei wartet.', other: '# weitere Dateien warten.' }),
	},
	readAs: {
		heading: 'Datei gelesen als',
		encoding: 'Zeichensatz',
		encodings: {
			'utf-8': 'UTF-8',
			'windows-1252': 'Windows-1252 (Westeuropa)',
			'utf-16le': 'UTF-16 LE',
			'utf-16be': 'UTF-16 BE',
		},
		mark: 'eine Marke am Dateianfang sagt es',
		delimiter: 'Trennzeichen',
		delimiters: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'Senkrechter Strich' },
		columns: (n) => f.plural(n, { one: 'ergibt # Spalte', other: 'ergibt # Spalten' }),
		header: 'Kopfzeile',
		headerRow: (row) => `Zeile ${f.number(row)}`,
		noHeader: 'Keine',
		headers: (names) => names.join(', '),
		decimal: 'Dezimalzeichen',
		decimals: { '.': 'Punkt (1,234.56)', ',': 'Komma (1.234,56)' },
		dateOrder: 'Reihenfolge im Datum',
		dateOrders: { ymd: 'Jahr, Monat, Tag', dmy: 'Tag, Monat, Jahr', mdy: 'Monat, Tag, Jahr' },
		evidence: (values, example) =>
			`${f.plural(values, { one: '# Wert passt', other: '# Werte passen' })}, zum Beispiel „${example}“`,
		undecided: 'Nicht entschieden',
		pleaseChoose: 'Bitte wählen',
		newlines: { LF: 'LF', CRLF: 'CRLF', CR: 'CR', mixed: 'gemischt' },
		newline: 'Zeilenenden',
		mixedNewlines: 'Die Datei mischt mehrere Arten von Zeilenenden. Alle werden als Zeilenende gelesen.',
	},
	mapping: {
		heading: 'Was die Spalten bedeuten',
		kind: 'Die Datei enthält',
		column: 'In der Datei',
		meaning: 'Bedeutung',
		meaningOf: (column) => `Bedeutung von „${column}“`,
		format: 'Format',
		samples: 'Erste Werte',
		unnamed: (at) => `Spalte ${f.number(at)}`,
		ignore: 'Weglassen',
		needed: 'nötig',
		looks: { empty: 'leer', number: 'Zahl', date: 'Datum', score: 'Zahl 0 bis 10', text: 'Text' },
		reading: 'Die Datei wird noch einmal gelesen',
	},
	preview: {
		heading: 'So werden die ersten Zeilen gelesen',
		caption: 'Die ersten Zeilen und was sie bedeuten werden',
		row: 'Zeile',
		unreadable: (text) => `„${text}“ ist nicht lesbar`,
		empty: '(leer)',
		stillHere: 'noch Kunde',
		choose: 'Geben Sie den Spalten eine Bedeutung, dann steht hier, wie sie gelesen werden.',
	},
	questions: {
		heading: 'Eines sagt die Datei nicht',
		headingSeveral: 'Das sagt die Datei nicht',
		dateOrder: (example) => `„${example}“ lässt sich verschieden lesen. Welche Reihenfolge verwendet die Datei?`,
		decimal: (example) =>
			`„${example}“ lässt sich auf zwei Arten lesen. Welches Zeichen trennt die Nachkommastellen ab?`,
		means: (text, value) => `„${text}“ ist ${value}`,
		columnOf: (column) => `Spalte ${column}`,
		noExample: 'In welcher Reihenfolge stehen Tag, Monat und Jahr?',
	},
	missing: {
		heading: 'Bevor die Zeilen gelesen werden können',
		field: (field) =>
			`Für „${fields[field]}“ ist noch keine Spalte gewählt. Wählen Sie eine unter „Was die Spalten bedeuten“.`,
		dateOrder: (column) => `Die Reihenfolge im Datum von „${column}“ ist offen. Beantworten Sie die Frage oben.`,
		decimal: (column) => `Das Dezimalzeichen von „${column}“ ist offen. Beantworten Sie die Frage oben.`,
		customer: 'Ohne Kunden ließe sich Umsatz sehen, aber kein Wiederkauf.',
	},
	run: {
		button: (records) => `${f.plural(records, { one: '# Zeile', other: '# Zeilen' })} einlesen`,
		cancel: 'Abbrechen',
		progress: 'Gelesene Zeilen',
		of: (rows, records) => `${f.number(rows)} von ${f.number(records)} Zeilen`,
		nothingStored: 'Gespeichert ist noch nichts.',
	},
	receipt: {
		allAgree: (records) =>
			records === 1 ? 'Die eine Zeile der Datei geht auf' : `Alle ${f.number(records)} Zeilen der Datei gehen auf`,
		caption: 'Übernommene, übersprungene und abgelehnte Zeilen',
		rows: 'Zeilen',
		amounts: 'Beträge',
		accepted: 'Übernommen',
		skipped: 'Übersprungen',
		skippedWhy: 'wiederholte Bestellnummern, Summenzeilen',
		rejected: 'Abgelehnt',
		rejectedWhy: 'nicht lesbar',
		total: 'In der Datei',
		facts: 'Was darin steht',
		customers: 'Kunden',
		first: 'Erstes Datum',
		last: 'Letztes Datum',
		sum: 'Summe',
		noDates: 'keines',
		moreDecimals: 'Manche Beträge haben mehr als zwei Nachkommastellen. Sie bleiben genau; nur Summen werden gerundet.',
		same: (file) => `„${file}“ mit denselben Zeilen liegt schon vor. Noch einmal übernommen, zählte alles doppelt.`,
		sameName: (file) =>
			`Eine Datei namens „${file}“ liegt schon vor. Enthält sie dieselben Zeilen, zählten diese doppelt.`,
	},
	rejected: {
		heading: (n) => f.plural(n, { one: '# Zeile wird nicht übernommen', other: '# Zeilen werden nicht übernommen' }),
		caption: 'Abgelehnte Zeilen mit dem Grund',
		line: 'Zeile',
		column: 'Spalte',
		value: 'Wert',
		reason: 'Grund',
		wholeRow: 'ganze Zeile',
		columnNumber: (n) => `Spalte ${f.number(n)}`,
		empty: '(leer)',
		counts: 'Nach Grund',
		shown: (n) => `Aufgeführt sind die ersten ${f.number(n)}.`,
		download: 'Liste als CSV',
		fileName: (file) => `abgelehnte Zeilen ${file}`,
		more: (n) => `${f.number(n)} weitere zeigen`,
	},
	take: (n, kind) => `${counted(f, n, kind)} übernehmen`,
	back: 'Zurück zu den Spalten',
	cancel: 'Abbrechen',
	tryAgain: 'Noch einmal versuchen',
	otherFile: 'Andere Datei wählen',
	toList: 'Zu den Daten',
	next: (file) => `Nächste Datei: ${file}`,
	skip: (file) => `Weglassen und weiter mit ${file}`,
	see: { transactions: 'Bindung ansehen', customers: 'Bindung ansehen', nps: 'NPS ansehen' },
	doneText:
		'Sie sind in diesem Browser gespeichert und gehen ab jetzt in die Kennzahlen ein. Wenn Sie die Datei unter „Daten“ löschen, sind sie wieder draußen.',
});

export default data;
