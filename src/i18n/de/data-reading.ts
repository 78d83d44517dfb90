import type { Words } from '../areas';
import type { Format } from '../format';
import { fieldName } from './data-fields';

type Reading = Pick<Words['data'], 'recognised' | 'into' | 'questions' | 'missing' | 'readAs'>;

/** Was erkannt wurde, was offen ist und wie die Datei zerlegt wird. */
export const reading = (f: Format): Reading => {
	const named = (columns: readonly string[]) => f.list(columns.map((column) => `„${column}“`));
	return {
		recognised: {
			heading: (source) => `Erkannt: ${source}`,
			remembered: (date) => `Gelesen wie beim letzten Mal (${date})`,
			rememberedText:
				'An diesem Tag wurde eine Datei mit diesen Spalten eingelesen. Bedeutungen und Formate sind übernommen.',
			otherwise: 'Anders lesen',
			anew: 'Neu erkennen',
			setAside: (source) => `Erkannt: ${source}, aber anders gelesen`,
			setAsideText: 'Die Spalten werden nur nach ihren Namen und Werten beurteilt.',
			asRecognised: 'Wie erkannt lesen',
			otherwiseHint: 'Die Spalten werden dann nur nach ihren Namen und Werten beurteilt. Es führt ein Knopf zurück.',
		},
		into: {
			heading: 'Hinzufügen oder eine frühere Datei ersetzen?',
			sameName: (file, date) =>
				`Eine Datei namens „${file}“ wurde am ${date} eingelesen. Ist dies ihre neuere Fassung oder eine weitere Datei?`,
			add: 'Zu den vorhandenen Daten hinzufügen',
			addText: {
				orders: 'Bestellungen, die schon da sind, zählen nicht doppelt.',
				rows: 'Stehen Zeilen darin, die schon da sind, werden Sie gefragt, ob sie noch einmal zählen.',
				customers: 'Wer in mehreren Dateien steht, zählt als ein Kunde.',
			},
			replace: (file, rows, date) => `„${file}“ ersetzen (${rows}, ${date})`,
			replaceText: 'Die früheren Zeilen gehen, diese Datei kommt an ihre Stelle. Lässt sich rückgängig machen.',
			choose: 'Bitte entscheiden Sie zuerst, wohin die Zeilen gehören.',
		},
		questions: {
			heading: 'Eines sagt die Datei nicht',
			headingSeveral: 'Das sagt die Datei nicht',
			datesOf: (columns) => `Datum in ${named(columns)}: Die Werte passen zu mehr als einer Reihenfolge`,
			noDates: (columns) =>
				`Kein Wert in ${named(columns)} sieht nach einem Datum aus. Falls es die richtige Spalte ist: Wie sind die Daten darin geschrieben?`,
			decimalsOf: (columns) => `Zahlen in ${named(columns)}: Punkt oder Komma vor den Nachkommastellen?`,
			noNumbers: (columns) =>
				`Kein Wert in ${named(columns)} sieht nach einer Zahl aus. Falls es die richtige Spalte ist: Welches Zeichen steht vor den Nachkommastellen?`,
			means: (text, value) => `„${text}“ ist ${value}`,
			sameHeader: (header, n, field) =>
				`${n === 2 ? 'Zwei' : f.number(n)} Spalten heißen „${header}“. Welche davon bedeutet „${field}“?`,
			columnAt: (letter) => `Spalte ${letter}`,
			scale: (column) =>
				`Keine Antwort in „${column}“ liegt über 5. Konnten die Befragten von 0 bis 10 wählen oder nur von 1 bis 5?`,
			scales: { '0-10': 'Von 0 bis 10', '1-5': 'Von 1 bis 5' },
			scaleMeans: {
				'0-10': 'Dann empfiehlt Sie niemand, und der NPS ist −100.',
				'1-5': 'Dann lässt sich kein NPS bilden: Er braucht Antworten von 0 bis 10.',
			},
			unit: (columns) => `In welcher Einheit stehen die Zeiten in ${named(columns)}?`,
			units: { days: 'Tage', weeks: 'Wochen', months: 'Monate' },
			unitMeans: (value, unit) =>
				`„${value}“ sind ${value} ${{ days: 'Tage', weeks: 'Wochen', months: 'Monate' }[unit]}`,
			fiveSteps:
				'Aus Antworten von 1 bis 5 wird kein NPS: Er zählt, wer 9 oder 10 gibt. Fragen Sie beim nächsten Mal von 0 bis 10; diese Datei lässt sich nicht umrechnen.',
		},
		missing: {
			heading: 'Bevor die Zeilen gelesen werden können',
			field: (field, kind) =>
				kind === 'transactions' && field === 'amount'
					? 'Für den Betrag ist noch keine Spalte gewählt. Wählen Sie eine unter „Was die Spalten bedeuten“, oder Einzelpreis und Menge.'
					: kind === 'customers' && field === 'customer'
						? 'Für Kundennummer oder E-Mail ist noch keine Spalte gewählt. Wählen Sie eine unter „Was die Spalten bedeuten“.'
						: `Für „${fieldName(field, kind)}“ ist noch keine Spalte gewählt. Wählen Sie eine unter „Was die Spalten bedeuten“.`,
			date: (columns) => `Die Reihenfolge von Tag und Monat in ${named(columns)} ist offen: Frage oben.`,
			decimal: (columns) => `Das Dezimalzeichen in ${named(columns)} ist offen: Frage oben.`,
			scale: (columns) => `Die Skala von ${named(columns)} ist offen: Frage oben.`,
			sameHeader: (header, field) =>
				`Welche der Spalten namens „${header}“ „${field}“ bedeutet, ist offen: Frage oben.`,
			fiveSteps: () => 'Aus Antworten von 1 bis 5 wird kein NPS.',
			unit: (columns) => `Die Einheit von ${named(columns)} ist offen: Frage oben.`,
			customer:
				'Keine Spalte sagt, wer gekauft hat. Umsatz und Einkaufswert gehen, Wiederkauf nicht. Gibt es eine, wählen Sie sie als „Kunde“.',
		},
		readAs: {
			heading: 'Wie die Datei gelesen wird',
			change: 'Ansehen und ändern',
			workbook: 'Arbeitsmappe',
			sheet: (name) => `Blatt „${name}“`,
			encoding: 'Zeichensatz',
			encodings: {
				'utf-8': 'UTF-8',
				'windows-1252': 'Windows-1252 (Westeuropa)',
				'utf-16le': 'UTF-16 LE',
				'utf-16be': 'UTF-16 BE',
			},
			mark: 'eine Marke am Dateianfang sagt es',
			noMark: 'keine Marke am Dateianfang; nach den Buchstaben beurteilt',
			delimiter: 'Trennzeichen',
			delimiters: {
				',': 'Komma',
				';': 'Semikolon',
				'\t': 'Tabulator',
				'|': 'Senkrechter Strich',
				'\u001f': 'Feldtrenner (U+001F)',
				' ': 'Leerzeichen',
			},
			columns: (n) => f.plural(n, { one: 'ergibt # Spalte', other: 'ergibt # Spalten' }),
			header: 'Kopfzeile',
			headerRow: (row) => `Zeile ${f.number(row)}`,
			headerRows: (row) => `Zeilen ${f.number(row)} und ${f.number(row + 1)} zusammen`,
			noHeader: 'Keine',
			titles: (n) =>
				f.plural(n, {
					one: '# Zeile über der Kopfzeile wird übergangen:',
					other: '# Zeilen über der Kopfzeile werden übergangen:',
				}),
			newlines: { LF: 'LF', CRLF: 'CRLF (Windows)', CR: 'CR (alter Mac)', mixed: 'gemischt' },
			newline: 'Zeilenenden',
			mixedNewlines: 'Die Datei mischt mehrere Arten von Zeilenenden. Alle werden als Zeilenende gelesen.',
		},
	};
};
