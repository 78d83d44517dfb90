import { unreachable, type RowProblem, type RowProblemCode } from '../../core/problem';
import { cellBeginning, cellText } from '../cell-text';
import type { Format } from '../format';

/** Kurze Gründe, für Tabellen und Zählungen. */
export const reasons: Record<RowProblemCode, string> = {
	missing: 'Feld leer',
	number: 'keine Zahl',
	'number-ambiguous': 'Zahl auf zwei Arten lesbar',
	'number-range': 'Zahl zu groß',
	date: 'kein Datum',
	'date-impossible': 'Tag gibt es nicht',
	'date-future': 'Datum in der Zukunft',
	'date-implausible': 'Datum nicht plausibel',
	score: 'keine ganze Zahl',
	'score-range': 'nicht von 0 bis 10',
	currency: 'unbekannte Währung',
	'too-few-cells': 'Zeile zu kurz',
	'too-many-cells': 'Zeile zu lang',
	quote: 'Anführungszeichen an falscher Stelle',
	'control-character': 'Steuerzeichen',
	encoding: 'unlesbare Buchstaben',
	duplicate: 'Bestellnummer noch einmal',
	conflict: 'widerspricht einer anderen Zeile',
	inconsistent: 'Werte widersprechen sich',
	'cell-too-long': 'Zelle zu lang',
};

/** Was an einer Zelle nicht stimmt und was zu tun ist, als Ende eines Satzes. */
export function fault(
	f: Format,
	{ code, value, column, line, toLine, earlier, against }: RowProblem,
	file?: string,
): string {
	const cell = `„${cellText(value)}“`;
	switch (code) {
		case 'missing':
			return 'Das Feld ist leer, wird aber gebraucht.';
		case 'number':
			return `${cell} ist keine Zahl im Format dieser Spalte.`;
		case 'number-ambiguous':
			return `${cell} lässt sich mit Nachkommastellen oder mit Tausendern lesen, und die Spalte verwendet beide Zeichen. Schreiben Sie den Wert mit zwei Nachkommastellen.`;
		case 'number-range':
			return `${cell} liegt außerhalb dessen, was hier plausibel ist.`;
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
			return `${cell} ist keine bekannte Währung. Verwenden Sie das Kürzel aus drei Buchstaben, etwa EUR.`;
		case 'too-few-cells':
			return 'Die Zeile endet vor dieser Spalte.';
		case 'too-many-cells':
			return `${cell} steht hinter der letzten Spalte; vermutlich ist die Zeile verrutscht.`;
		case 'quote':
			return `Das Anführungszeichen vor „${cellBeginning(value)}“ wird nicht geschlossen, oder danach folgt noch Text. ${
				toLine !== undefined && toLine > line
					? `Bis Zeile ${f.number(toLine)} wurde nichts übernommen.`
					: 'Bis zum Ende dieses Datensatzes wurde nichts übernommen.'
			}`;
		case 'control-character':
			return `${cell} enthält ein Steuerzeichen.`;
		case 'encoding':
			return `${cell} enthält Buchstaben, die nicht lesbar sind. Wählen Sie einen anderen Zeichensatz, oder exportieren Sie die Datei neu.`;
		case 'duplicate':
			return column > 0
				? `${cell} stand schon in einer früheren Zeile mit demselben Inhalt. Gezählt wird einmal.`
				: 'Sie stand schon in einer früheren Zeile mit demselben Inhalt. Gezählt wird einmal.';
		case 'conflict':
			if (earlier && file !== undefined)
				return `${column > 0 ? cell : 'Sie'} steht schon in „${file}“, dort mit dem ${f.day(earlier.day)} und dem Betrag ${f.number(earlier.amount / 100, 2)}. Stimmt diese Zeile, ersetzen Sie die frühere Datei; sonst bleibt es bei der früheren.`;
			return column > 0
				? `${cell} kam schon vor, mit anderem Inhalt. Prüfen Sie, welche Zeile stimmt.`
				: 'Sie kam schon vor, mit anderem Inhalt. Prüfen Sie, welche Zeile stimmt.';
		case 'inconsistent':
			if (against !== undefined && against !== '')
				return `${cell} widerspricht dem Wert in „${cellText(against)}“ derselben Zeile.`;
			return `${cell} widerspricht einem anderen Wert derselben Zeile, etwa ein letzter Kauf vor dem ersten.`;
		case 'cell-too-long':
			return 'Die Zelle hat mehr als eine Million Zeichen.';
		default:
			return unreachable(code);
	}
}
