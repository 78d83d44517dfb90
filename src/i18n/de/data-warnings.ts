import { cellText } from '../cell-text';
import type { WarningFacts } from '../en/data-warnings';
import type { Format } from '../format';

/** Eine Warnung als Satz: was der Fall ist, wo, und was damit geschah. */
export const warningWords =
	(f: Format) =>
	({ code, rows, line, column, example }: WarningFacts): string => {
		const n = (one: string, other: string) => f.plural(rows, { one, other });
		const eg = example === '' ? '' : `„${cellText(example)}“`;
		const at = line > 0 ? `${rows > 1 ? 'zuerst ' : ''}Zeile ${f.number(line)}` : '';
		const place = [at, eg].filter(Boolean).join(': ');
		const where = place === '' ? '' : ` (${place})`;
		const of = column === '' ? '' : ` in „${cellText(column)}“`;
		switch (code) {
			case 'mixed-newlines':
				return 'Die Datei mischt mehrere Arten von Zeilenenden. Alle wurden als Zeilenende gelesen.';
			case 'titles-skipped':
				return `${n('# Zeile', '# Zeilen')} über der Kopfzeile ${rows === 1 ? 'wurde' : 'wurden'} übergangen${where}.`;
			case 'mojibake':
				return `${n('# Wert ist', '# Werte sind')} offenbar vor dem Export beschädigt worden${of}${where}. Übernommen wird, was dasteht; ein neuer Export behebt es.`;
			case 'replacement-character':
				return `${n('# Wert enthält', '# Werte enthalten')} das Zeichen �, das für einen verlorenen Buchstaben steht${of}${where}. Es steht so in der Datei.`;
			case 'bidi-control':
				return `${n('# Wert enthält', '# Werte enthalten')} unsichtbare Zeichen, die die Schreibrichtung drehen${of}${where}. Beim Vergleich von Kunden zählen sie nicht.`;
			case 'long-cell':
				return `${n('# Wert ist', '# Werte sind')} länger als 32.767 Zeichen, die Excel abschneiden würde${of}${where}.`;
			case 'apostrophe-removed':
				return `Vor ${n('# Wert', '# Werten')} wurde ein Apostroph entfernt${of}${where}; Tabellenprogramme setzen ihn, damit Text Text bleibt.`;
			case 'same-header':
				return `Mehrere Spalten heißen „${cellText(column)}“. Keine davon wurde für Sie ausgewählt.`;
			case 'mixed-decimal':
				return `Vor Nachkommastellen stehen Punkt und Komma${of}${where}. Jeder Wert wurde für sich gelesen; was sich auf zwei Arten lesen lässt, ist abgelehnt.`;
			case 'mixed-currency':
				return `Die Beträge stehen in mehreren Währungen${of}${where}. Sie bleiben getrennt und werden nie addiert.`;
			case 'other-currency':
				return `Kein Betrag steht in der Währung des Plans${where}. Kunden und Käufe zählen, Geldkennzahlen gibt es nicht.`;
			case 'currency-unclear':
				return `Die Beträge tragen „${cellText(example)}“${of}${at === '' ? '' : ` (${n('# Zeile', '# Zeilen')}, ${at})`}. Sie wurden als ${f.currency} gelesen; sind sie es nicht, wählen Sie eine Währungsspalte oder ändern Sie die Währung des Plans (Plan, Ausgangslage, Unternehmen).`;
			case 'rounded':
				return `${n('# Betrag hat', '# Beträge haben')} mehr als vier Nachkommastellen${of}${where}. Der Rest wurde gerundet.`;
			case 'two-digit-year':
				return `${n('# Datum hat', '# Daten haben')} ein zweistelliges Jahr${of}${where}: 00 bis 26 wurden als 2000 bis 2026 gelesen, andere als 19….`;
			case 'serial-date':
				return `Datumsangaben${of} sind als Tageszahlen von Excel geschrieben${where}. Sie wurden als Tage gelesen.`;
			case 'duplicate-customer':
				return `${n('# Zeile wiederholt einen Kunden', '# Zeilen wiederholen einen Kunden')} ohne Widerspruch${of}${where}. Jeder Kunde zählt einmal.`;
			case 'same-email':
				return `${n('# E-Mail-Adresse steht', '# E-Mail-Adressen stehen')} unter mehreren Kundennummern${where}. Die Nummern zählen als verschiedene Kunden.`;
			case 'possible-duplicate':
				return `${n('# Zeile gleicht', '# Zeilen gleichen')} einer anderen${where}. Ohne Bestellnummern lässt sich nicht sagen, ob das ein Fehler ist; alle sind behalten.`;
			case 'state-column':
				return `„${cellText(column)}“ scheint zu sagen, welche Zeilen zählen, wird aber nicht verwendet. Geben Sie der Spalte die Bedeutung „Status“, um auszulassen, was kein Verkauf ist.`;
			case 'returned-counts':
				return `${n('# Zeile sagt', '# Zeilen sagen')}${of}, dass etwas zurückging${where}, und ${rows === 1 ? 'zählt' : 'zählen'} trotzdem voll: Die Datei hat weder negative Beträge noch eine Spalte mit Erstattungen. Sehen Sie unter „Was zählt“ nach, ob solche Zeilen zählen sollen.`;
			case 'decimal-id':
				return `Alle Nummern${of} enden auf „.0“${where}. So schreiben manche Programme ganze Zahlen; das Ende wurde bei ${n('# Zeile', '# Zeilen')} entfernt, damit dieselbe Nummer in jeder Datei dieselbe ist.`;
			case 'no-customer':
				return `${n('# Zeile nennt', '# Zeilen nennen')} keinen Kunden${where}. Sie zählen für Umsatz und Einkaufswert, nicht für die Bindung.`;
			case 'one-day':
				return `Alle Zeilen tragen dasselbe Datum${where}. Prüfen Sie, ob die richtige Spalte gewählt ist; aus einem Tag ergibt sich keine Bindung.`;
			case 'order-column-dropped':
				return `Die Nummern${of} wiederholen sich mit anderen Kunden oder Tagen${where}. Sie unterscheiden keine Bestellungen und werden nicht verwendet: Jede Zeile zählt als eigener Kauf.`;
			default:
				return `${code}${of}${where}.`;
		}
	};
