import { unreachable, type FileKind, type RowProblem, type RowProblemCode } from '../../core/problem';
import type { Words } from '../areas';
import { cellText, columnLetter } from '../cell-text';
import type { Format } from '../format';

const kinds: Record<FileKind, string> = {
	pdf: 'ein PDF',
	image: 'ein Bild',
	xlsx: 'eine Excel-Arbeitsmappe (XLSX)',
	xls: 'eine alte Excel-Arbeitsmappe (XLS)',
	zip: 'ein ZIP-Archiv',
	gzip: 'eine gepackte Datei (gzip)',
	html: 'eine Webseite (HTML)',
	json: 'eine JSON-Datei',
	binary: 'keine Textdatei',
};

const advice: Record<FileKind, string> = {
	pdf: 'Bleibwert liest CSV und TSV; die meisten Programme bieten sie unter „Export“ an.',
	image: 'Bleibwert liest CSV und TSV; die meisten Programme bieten sie unter „Export“ an.',
	xlsx: 'Wählen Sie in Excel „Speichern unter“ und „CSV UTF-8“, und öffnen Sie diese Datei.',
	xls: 'Wählen Sie in Excel „Speichern unter“ und „CSV UTF-8“, und öffnen Sie diese Datei.',
	zip: 'Entpacken Sie das Archiv und öffnen Sie die CSV-Datei darin.',
	gzip: 'Entpacken Sie die Datei und öffnen Sie die CSV-Datei darin.',
	html: 'Oft wurde eine Anmeldeseite statt der Datei gespeichert. Laden Sie den Export noch einmal herunter.',
	json: 'Bleibwert liest Tabellen als CSV und TSV. Eine Sicherung stellen Sie unter „Einstellungen“ wieder her.',
	binary: 'Bleibwert liest CSV und TSV; die meisten Programme bieten sie unter „Export“ an.',
};

const fields: Record<string, string> = {
	customer: 'den Kunden',
	date: 'das Datum',
	amount: 'den Betrag',
	currency: 'die Währung',
	order: 'die Bestellnummer',
	since: 'den Beginn als Kunde',
	until: 'das Ende als Kunde',
	score: 'die Note von 0 bis 10',
	comment: 'den Kommentar',
};

const reasons: Record<RowProblemCode, string> = {
	missing: 'Feld leer',
	number: 'keine Zahl',
	'number-range': 'Zahl zu groß',
	date: 'kein Datum',
	'date-impossible': 'Tag gibt es nicht',
	'date-future': 'Datum in der Zukunft',
	'date-implausible': 'Datum nicht plausibel',
	score: 'keine ganze Zahl',
	'score-range': 'nicht von 0 bis 10',
	currency: 'andere Währung',
	'too-few-cells': 'Zeile zu kurz',
	'too-many-cells': 'Zeile zu lang',
	quote: 'Anführungszeichen an falscher Stelle',
	'control-character': 'Steuerzeichen',
	encoding: 'unlesbare Buchstaben',
	duplicate: 'wiederholt mit anderem Inhalt',
};

/** Was an einer Zelle nicht stimmt, als Ende eines Satzes. */
function fault({ code, value, column }: RowProblem): string {
	const cell = `„${cellText(value)}“`;
	switch (code) {
		case 'missing':
			return 'Das Feld ist leer.';
		case 'number':
			return `${cell} ist keine Zahl im Format dieser Spalte.`;
		case 'number-range':
			return `${cell} ist größer als jeder plausible Betrag.`;
		case 'date':
			return `${cell} ist kein Datum im Format dieser Spalte.`;
		case 'date-impossible':
			return `${cell} ist kein gültiges Datum.`;
		case 'date-future':
			return `${cell} liegt in der Zukunft.`;
		case 'date-implausible':
			return `${cell} ist hier nicht plausibel: vor dem 2. Januar 1970, oder ein Ende vor dem Beginn.`;
		case 'score':
			return `${cell} ist keine Note: Es zählen ganze Zahlen von 0 bis 10.`;
		case 'score-range':
			return `${cell} liegt nicht zwischen 0 und 10.`;
		case 'currency':
			return `${cell} ist eine andere Währung als die des Plans. Währungen werden nicht zusammengezählt.`;
		case 'too-few-cells':
			return 'Die Zeile endet vor dieser Spalte.';
		case 'too-many-cells':
			return `${cell} steht hinter der letzten Spalte; vermutlich ist die Zeile verrutscht.`;
		case 'quote':
			return `Das Anführungszeichen vor ${cell} wird nicht geschlossen, oder danach folgt noch Text. Bis zum Ende dieses Datensatzes wurde nichts übernommen.`;
		case 'control-character':
			return `${cell} enthält ein Steuerzeichen.`;
		case 'encoding':
			return `${cell} enthält Buchstaben, die nicht lesbar sind.`;
		case 'duplicate':
			return column > 0 ? `${cell} kam schon vor, mit anderem Inhalt.` : 'Sie kam schon vor, mit anderem Inhalt.';
		default:
			return unreachable(code);
	}
}

const problems = (f: Format): Words['problems'] => ({
	reason: (code) => reasons[code],

	/** what is wrong, without the place */
	fault(problem) {
		const text = fault(problem);
		return text.charAt(0).toUpperCase() + text.slice(1);
	},

	row(problem) {
		const { line, row, column, header } = problem;
		const sheet = row === line ? '' : ` (in der Tabelle Zeile ${f.number(row)})`;
		const name = header === '' ? '' : ` (${cellText(header)})`;
		const place = column > 0 ? `, Spalte ${columnLetter(column)}${name}` : '';
		return `Zeile ${f.number(line)}${sheet}${place}: ${fault(problem)}`;
	},

	problem(p) {
		switch (p.code) {
			case 'file-empty':
				return `Die Datei „${p.file}“ ist leer.`;
			case 'file-header-only':
				return `„${p.file}“ enthält nur eine Kopfzeile, keine Zeilen darunter.`;
			case 'file-kind':
				return `„${p.file}“ ist ${kinds[p.kind]}. ${advice[p.kind]}`;
			case 'file-too-large':
				return `„${p.file}“ ist ${f.bytes(p.bytes)} groß; lesbar sind bis zu ${f.bytes(p.limit)}. Exportieren Sie kürzere Zeiträume und öffnen Sie mehrere Dateien.`;
			case 'file-too-many-rows':
				return `„${p.file}“ hat mehr als ${f.number(p.limit)} Zeilen. Exportieren Sie kürzere Zeiträume und öffnen Sie mehrere Dateien.`;
			case 'file-too-many-columns':
				return `„${p.file}“ hat mehr als ${f.number(p.limit)} Spalten. Prüfen Sie, ob das Trennzeichen stimmt.`;
			case 'file-unreadable':
				return `„${p.file}“ ließ sich nicht lesen (${p.detail}). Vielleicht wurde die Datei verschoben oder geändert; öffnen Sie sie noch einmal.`;
			case 'column-missing':
				return `In „${p.file}“ ist keine Spalte für ${fields[p.field] ?? p.field} gewählt.`;
			case 'date-order-open':
				return `In „${p.file}“, Spalte „${cellText(p.column)}“, lässt sich „${p.example}“ auf zwei Arten lesen: Tag zuerst oder Monat zuerst. Welches Format verwendet die Datei?`;
			case 'decimal-sign-open':
				return `In „${p.file}“, Spalte „${cellText(p.column)}“, lässt sich „${p.example}“ auf zwei Arten lesen: mit Nachkommastellen oder mit Tausendern. Welches Zeichen trennt die Nachkommastellen?`;
			case 'no-rows-accepted':
				return `Aus „${p.file}“ ließ sich keine Zeile übernehmen; ${f.plural(p.rejected, { one: '# Zeile wurde', other: '# Zeilen wurden' })} abgelehnt. Prüfen Sie die gewählten Spalten und Formate.`;
			case 'cancelled':
				return 'Das Einlesen wurde abgebrochen. Nichts wurde geändert.';
			case 'worker-crashed':
				return `Das Lesen und Rechnen ist stehen geblieben (${p.detail}). Ihr Plan ist sicher; versuchen Sie es noch einmal.`;
			case 'data-set-missing':
				return 'Die Zeilen einer eingelesenen Datei liegen nicht mehr vollständig in diesem Browser. Lesen Sie die Datei noch einmal ein, oder stellen Sie eine Sicherung wieder her.';
			case 'storage-unavailable':
				return `Dieser Browser lässt die Seite nichts behalten (${p.detail}). Sie können arbeiten, aber beim Schließen der Seite ist alles weg.`;
			case 'storage-blocked':
				return 'Ein anderer Tab hält die gespeicherten Daten fest. Schließen Sie die anderen Tabs von Bleibwert und laden Sie diese Seite neu.';
			case 'storage-full':
				return 'Der Browser hat keinen Platz mehr. Ihr letzter Stand ist geladen, aber nicht gespeichert. Laden Sie eine Sicherung herunter.';
			case 'storage-lost':
				return 'Der Browser hat die gespeicherten Daten gelöscht. Was Sie sehen, ist hier noch geladen: Laden Sie eine Sicherung herunter, bevor Sie die Seite schließen.';
			case 'storage-failed':
				return `Das Speichern hat nicht geklappt (${p.detail}). Ihr letzter Stand ist geladen, aber nicht gespeichert.`;
			case 'storage-newer':
				return `Was hier gespeichert ist, stammt aus einer neueren Version von Bleibwert (${p.found}; diese kennt ${p.known}). Laden Sie die Seite neu, um sie zu erhalten; nichts wurde geändert.`;
			case 'conflict':
				return `„${p.name}“ wurde inzwischen in einem anderen Tab geändert. Beide Fassungen bleiben erhalten; wählen Sie, mit welcher Sie weiterarbeiten.`;
			case 'record-damaged':
				return `„${p.record}“ ist beschädigt (${p.where}). Der Eintrag wurde beiseitegelegt; alles andere ist geöffnet.`;
			case 'backup-not-ours':
				return `„${p.file}“ ist keine Sicherung von Bleibwert.`;
			case 'backup-cut':
				return `Die Sicherung „${p.file}“ ist unvollständig: Ihr Ende fehlt. Nichts wurde geändert.`;
			case 'backup-newer':
				return `Die Sicherung „${p.file}“ stammt aus einer neueren Version (${p.found}; diese kennt ${p.known}). Laden Sie die Seite neu, um sie zu erhalten; nichts wurde geändert.`;
			case 'backup-changed':
				return `Die Sicherung „${p.file}“ wurde nach dem Speichern verändert: Ihre Prüfsumme stimmt nicht. Hier wurde nichts geändert.`;
			case 'backup-empty':
				return `Die Sicherung „${p.file}“ ist leer: Sie enthält keinen Plan.`;
			default:
				return unreachable(p);
		}
	},
});

export default problems;
