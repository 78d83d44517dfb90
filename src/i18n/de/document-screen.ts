import type { Words } from '../areas';
import type { Format } from '../format';

/** Um das Blatt herum, in der Sprache der Oberfläche. */
export const screen = (f: Format): Words['document']['screen'] => ({
	title: (figures: number, missing: number) =>
		missing === 0
			? `Ihr Abschnitt enthält ${f.plural(figures, { one: '# Kennzahl, sie ist berechnet', other: '# Kennzahlen, alle sind berechnet' })}`
			: `Ihr Abschnitt enthält ${f.plural(figures, { one: '# Kennzahl', other: '# Kennzahlen' })}; ${f.plural(missing, { one: '# fehlt noch', other: '# fehlen noch' })}`,
	lead: 'Gepunktet unterstrichene Zahlen folgen dem Plan und öffnen ihren Rechenweg. Eigener Text steht unter jedem Abschnitt.',
	language: 'Sprache des Dokuments',
	languages: { de: 'Deutsch', en: 'Englisch' },
	print: 'Drucken oder als PDF sichern',
	copy: 'Als Markdown kopieren',
	copied: 'Das Dokument ist kopiert.',
	copyByHand: 'Der Browser erlaubt das Kopieren nicht. Der Text ist unten markiert; kopieren Sie ihn dort.',
	markdown: 'Dokument als Markdown',
	download: 'Markdown herunterladen',
	file: (name: string) => `${name} Kundenbindung`.trim(),
	sheet: 'Das Dokument',
	own: 'Eigener Text',
	ownFor: (section: string) => `Eigener Text: ${section}`,
	ownHint: 'Steht so im Dokument und im Markdown. Eine Leerzeile beginnt einen neuen Absatz.',
	before: 'Vor der Abgabe',
	length: (words: number, fits: boolean) =>
		`${f.number(words)} Wörter vor dem Anhang: ${fits ? 'etwa eine Seite' : 'mehr als eine Seite; Banken erwarten eine halbe bis eine Seite'}`,
	missing: (name: string, reason: string) => `${name}: ${reason}`,
	complete: 'Jede Kennzahl im Text ist verfügbar',
	estimates: (own: number, all: number) =>
		`${f.number(own)} von ${f.plural(all, { one: '# Annahme ist eigene Schätzung', other: '# Annahmen sind eigene Schätzungen' })}`,
	assumptions: 'Zu den Annahmen',
	demo: 'Dies ist das Dokument eines Beispiels mit erfundenen Zahlen.',
	loading: 'Das Dokument wird geschrieben',
});
