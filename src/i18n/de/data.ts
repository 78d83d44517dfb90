import type { Words } from '../areas';
import type { Format } from '../format';
import { columns } from './data-columns';
import { counted, fieldName, kinds } from './data-fields';
import { reading } from './data-reading';
import { receipt } from './data-receipt';

const data = (f: Format): Words['data'] => ({
	kinds,
	field: fieldName,
	kind: (kind) => kinds[kind],
	counted: (n, kind) => counted(f, n, kind),
	...columns(f),
	...reading(f),
	...receipt(f),
	list: {
		none: 'Noch keine Daten. Für den Anfang genügt eine Bestellliste.',
		some: (files, rows) =>
			`${f.plural(rows, { one: '# Zeile', other: '# Zeilen' })} aus ${f.plural(files, { one: '# Datei', other: '# Dateien' })} ${rows === 1 ? 'trägt' : 'tragen'} Ihre Kennzahlen`,
		lead: 'Was Sie einlesen, bleibt in diesem Browser. Die Zeilen werden hier gelesen und nirgendwohin übertragen.',
		heading: 'Eingelesene Dateien',
		rows: (n, rows) =>
			n === rows ? f.number(n) : `${f.number(n)} aus ${f.plural(rows, { one: '# Zeile', other: '# Zeilen' })}`,
		left: 'Nicht übernommen',
		rejected: (n) => `${f.number(n)} abgelehnt`,
		skipped: (n) => `${f.number(n)} ausgelassen`,
		dates: 'Zeitraum',
		customers: 'Kunden',
		sum: 'Summe',
		sums: 'Summen je Währung',
		importedAt: 'Eingelesen am',
		stored: 'Gespeichert',
		unmapped: 'Andere Spalten der Datei sind nicht gespeichert.',
		pseudonyms: 'Pseudonyme',
		replace: 'Ersetzen',
		replaceNamed: (file) => `${file} ersetzen`,
		replaceText: (file) =>
			`Die Zeilen der neuen Datei treten an die Stelle von „${file}“, sobald Sie das Ergebnis gesehen und bestätigt haben. Bis dahin ändert sich nichts.`,
		remove: 'Löschen',
		removeNamed: (file) => `${file} löschen`,
		removed: (file) =>
			`${file} gelöscht. Die Kennzahlen werden ohne sie berechnet. Die Zeilen bleiben in diesem Browser, solange sich das rückgängig machen lässt.`,
		replaced: (file, by) => (file === by ? `${file} ist ersetzt.` : `${file} ist durch ${by} ersetzt.`),
		leaning: (n, file) =>
			`${f.plural(n, { one: '# Zeile', other: '# Zeilen' })} aus ${file} ${n === 1 ? 'war' : 'waren'} ausgelassen, weil sie hier ${n === 1 ? 'stand' : 'standen'}. Lesen Sie jene Datei noch einmal ein, damit sie ${n === 1 ? 'zählt' : 'zählen'}.`,
		standsIn: (n, file) => `${f.number(n)} davon ${n === 1 ? 'steht' : 'stehen'} in ${file}`,
		missing: (n) =>
			`${f.plural(n, { one: '# Zeile dieser Datei zählt', other: '# Zeilen dieser Datei zählen' })} zurzeit nicht: Sie ${n === 1 ? 'wurde' : 'wurden'} ausgelassen, weil sie in einer anderen Datei ${n === 1 ? 'stand' : 'standen'}, die inzwischen gelöscht oder ersetzt ist. Ersetzen Sie diese Datei durch sich selbst, dann ${n === 1 ? 'zählt sie' : 'zählen sie'}.`,
		fromTo: (from, to) => (from === to ? from : `${from} bis ${to}`),
		answers: 'Das kann diese Datei beantworten',
		problem: 'Die Kennzahlen der eingelesenen Zeilen konnten nicht berechnet werden.',
		queries: 'Daten zu groß für eine Datei? So kommen sie als Kundenübersicht',
		which: 'Welche Dateien helfen',
		whichText: {
			transactions: 'Eine Zeile je Kauf: Kunde, Datum, Betrag. Die nützlichste Datei von allen.',
			customers: 'Eine Zeile je Kunde: seit wann, und bis wann, falls gegangen. Für Verträge und Mitgliedschaften.',
			nps: 'Eine Zeile je Antwort: Note 0 bis 10, mit Datum und Kommentar, falls vorhanden.',
			summaries: 'Eine Zeile je Kunde mit erstem und letztem Kauf, Anzahl und Summe. Für Daten jeder Größe.',
		},
	},
	drop: {
		heading: 'Daten hinzufügen',
		label: 'Dateien auswählen',
		or: 'oder hierher ziehen',
		hint: 'CSV, TSV, TXT oder Excel (XLSX), bis 200 MB und eine Million Zeilen. Mehrere Dateien kommen nacheinander an die Reihe. Behalten wird erst etwas, wenn Sie das Ergebnis gesehen haben.',
	},
	paste: {
		button: 'Tabelle einfügen',
		heading: 'Tabelle einfügen',
		field: 'Zeilen mit ihren Überschriften, aus einer Tabelle kopiert',
		hint: 'Strg+V geht auf dieser Seite auch ohne dieses Fenster.',
		read: 'Tabelle lesen',
		empty: 'Hier ist noch nichts zu lesen. Fügen Sie mindestens eine Zeile mit Überschriften und eine mit Werten ein.',
		file: (time) => `Zwischenablage ${time}`,
	},
	sheets: {
		heading: 'Welches Tabellenblatt ist es?',
		rows: (n) => f.plural(n, { one: 'bis Zeile #', other: 'bis Zeile #' }),
		hidden: 'in Excel ausgeblendet',
		read: (name) => `„${name}“ lesen`,
		label: 'Tabellenblatt',
		empty: (n) => f.plural(n, { one: '# Blatt ist leer.', other: '# Blätter sind leer.' }),
	},
	steps: { label: 'Schritte des Einlesens', file: 'Datei', columns: 'Spalten', check: 'Prüfen', result: 'Ergebnis' },
	title: {
		idle: 'Welche Datei möchten Sie einlesen?',
		reading: (file) => `${file} wird gelesen`,
		sheets: (n) => `Diese Arbeitsmappe hat ${f.number(n)} Blätter mit Inhalt`,
		preview: (records) =>
			`${f.plural(records, { one: '# Zeile', other: '# Zeilen' })} gefunden. ${records === 1 ? 'Ist sie' : 'Sind sie'} richtig verstanden?`,
		importing: (file) => `Die Zeilen von ${file} werden gelesen`,
		allGood: (n, kind) => `${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} lesbar, nichts fehlt`,
		someBad: (n, kind, bad) =>
			`${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} lesbar, ${f.plural(bad, { one: '# Zeile braucht', other: '# Zeilen brauchen' })} Ihren Blick`,
		noneTaken: (records) =>
			records === 1
				? 'Die eine Zeile kann nicht übernommen werden'
				: `Keine der ${f.number(records)} Zeilen kann übernommen werden`,
		nothingNew: 'Diese Datei bringt nichts Neues',
		storing: 'Die Zeilen werden gespeichert',
		done: (n, kind) => `${counted(f, n, kind)} ${n === 1 ? 'ist' : 'sind'} übernommen`,
		replaced: (n, kind) => `${counted(f, n, kind)} ${n === 1 ? 'ersetzt' : 'ersetzen'} die frühere Datei`,
		undone: 'Rückgängig gemacht: Es gilt wieder, was vorher da war',
		failed: (file) => `${file} wurde nicht übernommen`,
	},
	lead: {
		file: (file, bytes) =>
			`${file}, ${bytes < 1000 ? f.plural(bytes, { one: '# Byte', other: '# Byte' }) : f.bytes(bytes)}.`,
		untouched: 'Was vorher da war, ist unverändert.',
		waiting: (n) => f.plural(n, { one: '# weitere Datei wartet.', other: '# weitere Dateien warten.' }),
	},
	run: {
		button: (records) => `${f.plural(records, { one: '# Zeile', other: '# Zeilen' })} einlesen`,
		cancel: 'Abbrechen',
		progress: 'Gelesene Zeilen',
		of: (rows, records) => `${f.number(rows)} von ${f.number(records)} Zeilen`,
		nothingStored: 'Gespeichert ist noch nichts.',
	},
	back: 'Zurück zu den Spalten',
	cancel: 'Abbrechen',
	tryAgain: 'Noch einmal versuchen',
	otherFile: 'Andere Datei wählen',
	toList: 'Zu den Daten',
	next: (file) => `Nächste Datei: ${file}`,
	skip: (file) => `Weglassen und weiter mit ${file}`,
	see: {
		transactions: 'Bindung ansehen',
		customers: 'Bindung ansehen',
		nps: 'NPS ansehen',
		summaries: 'Kundenwert ansehen',
	},
	doneText:
		'Sie sind in diesem Browser gespeichert und gehen ab jetzt in die Kennzahlen ein. Wenn Sie die Datei unter „Daten“ löschen, sind sie wieder draußen.',
	doneRemembered: 'Dateien mit denselben Spalten werden ab jetzt genauso gelesen.',
	doneRejected: (n) =>
		`${f.plural(n, { one: '# Zeile wurde', other: '# Zeilen wurden' })} nicht übernommen. Ausgebessert lassen sie sich als eigene Datei nachtragen.`,
});

export default data;
