import { unreachable, type FileKind } from '../../core/problem';
import type { Words } from '../areas';
import { cellText, columnLetter } from '../cell-text';
import type { Format } from '../format';
import { fault, reasons } from './row-faults';

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
	pdf: 'Bleibwert liest CSV, TSV und XLSX; die meisten Programme bieten sie unter „Export“ an.',
	image: 'Bleibwert liest CSV, TSV und XLSX; die meisten Programme bieten sie unter „Export“ an.',
	xlsx: 'Wählen Sie in Excel „Speichern unter“ und „CSV UTF-8“, und öffnen Sie diese Datei.',
	xls: 'Wählen Sie in Excel „Speichern unter“ und „Excel-Arbeitsmappe (XLSX)“ oder „CSV UTF-8“, und öffnen Sie diese Datei.',
	zip: 'Entpacken Sie das Archiv und öffnen Sie die CSV-Datei darin.',
	gzip: 'Entpacken Sie die Datei und öffnen Sie die CSV-Datei darin.',
	html: 'Oft wurde eine Anmeldeseite statt der Datei gespeichert. Laden Sie den Export noch einmal herunter.',
	json: 'Bleibwert liest Tabellen als CSV, TSV und XLSX. Eine Sicherung stellen Sie unter „Einstellungen“ wieder her.',
	binary: 'Bleibwert liest CSV, TSV und XLSX; die meisten Programme bieten sie unter „Export“ an.',
};

const fields: Record<string, string> = {
	customer: 'den Kunden',
	date: 'das Datum',
	amount: 'den Betrag',
	quantity: 'die Menge',
	price: 'den Einzelpreis',
	email: 'die E-Mail-Adresse',
	score: 'die Note von 0 bis 10',
	first: 'den ersten Kauf',
	last: 'den letzten Kauf',
	orders: 'die Anzahl der Käufe',
	frequency: 'die Wiederkäufe',
	recency: 'die Zeit vom ersten zum letzten Kauf',
	age: 'die Zeit seit dem ersten Kauf',
};

const problems = (f: Format): Words['problems'] => ({
	reason: (code) => reasons[code],

	fault(problem, earlierFile) {
		const text = fault(f, problem, earlierFile);
		return text.charAt(0).toUpperCase() + text.slice(1);
	},

	row(problem) {
		const { line, row, column, header } = problem;
		const sheet = row === line ? '' : ` (in der Tabelle Zeile ${f.number(row)})`;
		const name = header === '' ? '' : ` (${cellText(header)})`;
		const place = column > 0 ? `, Spalte ${columnLetter(column)}${name}` : '';
		return `Zeile ${f.number(line)}${sheet}${place}: ${fault(f, problem)}`;
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
			case 'score-scale':
				return `Die Antworten in „${p.file}“ gehen von 1 bis 5. Ein NPS braucht Antworten von 0 bis 10; umrechnen lassen sie sich nicht.`;
			case 'scale-open':
				return `Keine Antwort in „${p.file}“, Spalte „${cellText(p.column)}“, liegt über 5. Konnten die Befragten von 0 bis 10 wählen oder von 1 bis 5?`;
			case 'unit-open':
				return `In „${p.file}“, Spalte „${cellText(p.column)}“, ist offen, ob die Zeiten Tage, Wochen oder Monate sind.`;
			case 'workbook-damaged':
				return `Die Excel-Arbeitsmappe „${p.file}“ ist beschädigt oder unvollständig. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und versuchen Sie es noch einmal.`;
			case 'workbook-locked':
				return `Die Excel-Arbeitsmappe „${p.file}“ ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und öffnen Sie sie dann hier.`;
			case 'workbook-empty':
				return `Die Excel-Arbeitsmappe „${p.file}“ hat kein Blatt mit Inhalt.`;
			case 'workbook-too-large':
				return `Entpackt wäre die Excel-Arbeitsmappe „${p.file}“ ${f.bytes(p.bytes)} groß; geöffnet werden bis ${f.bytes(p.limit)}. Speichern Sie das Blatt als CSV und öffnen Sie diese Datei.`;
			case 'no-rows-accepted':
				if (p.rejected === 0)
					return `„${p.file}“ bringt nichts Neues: Jede Zeile ist ausgelassen oder steht schon in einer früheren Datei.`;
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
