import type { Measurable } from '../../core/plan/take-over';
import type { Words } from '../areas';
import type { Format } from '../format';

export const takeOver = (f: Format): Words['plan']['takeOver'] => ({
	title: 'Aus Ihren Daten übernehmen',
	lead: (lastDay) =>
		`Was Ihre Dateien bis zum ${f.date(lastDay)} ergeben, neben dem, was der Plan annimmt. Was Sie übernehmen, behält Datei, Datum, Anzahl und Definition und lässt sich rückgängig machen.`,
	none: 'Ohne Daten über Kunden und ihre Käufe ist hier jede Zahl eine Annahme.',
	noneLink: 'Daten importieren',
	caption: 'Gemessene Werte und Annahmen',
	columns: { field: 'Angabe', now: 'Im Plan', measured: 'Gemessen', basis: 'Beruht auf', action: 'Übernehmen' },
	season: { now: 'Zwölf Gewichte', measured: (low, high) => `${low} bis ${high}` },
	count: (n) => `n = ${f.number(n)}`,
	between: (low, high) => `95 %: ${low} bis ${high}`,
	take: 'Übernehmen',
	taken: 'Übernommen',
	changed: (lastDay, value) => `Daten bis zum ${f.date(lastDay)} ergeben jetzt ${value}.`,
	span: (low, high) => `${low} bis ${high}`,
	changedRange: (lastDay, range) => `Daten bis zum ${f.date(lastDay)} ergeben jetzt die Spanne ${range}.`,
	matches: 'Stimmt mit den Daten überein.',
	matching: 'Stimmt überein',
	all: (n) => f.plural(n, { one: 'Die eine offene Angabe übernehmen', other: 'Alle # offenen Angaben übernehmen' }),
	allTaken: 'Alles, was die Daten hergeben, steht im Plan.',
	done: (fields) => `Übernommen: ${f.list(fields)}.`,
	missing: 'Was die Daten nicht hergeben',
	reason: (gap) => {
		switch (gap.missing) {
			case 'too-few':
				return `nur ${f.plural(gap.n ?? 0, { one: '# Beobachtung', other: '# Beobachtungen' })}; unter 10 (Saison: 120) entsteht keine brauchbare Zahl`;
			case 'too-short':
				return gap.days === undefined
					? 'die Daten reichen nicht weit genug zurück'
					: `die Daten müssten ${f.plural(gap.days, { one: '# Tag', other: '# Tage' })} weiter zurückreichen`;
			case 'no-leaving':
				return 'die Kundenliste nennt keine Austrittsdaten und sagt so nicht, wer noch Kunde ist';
			case 'customer-list':
				return 'ohne Verträge sagt eine Kundenliste, wer je Kunde wurde, nicht, wer noch kauft: Dafür braucht es eine Datei mit einzelnen Käufen';
			case 'no-single-purchases':
				return 'dafür braucht es eine Datei mit einzelnen Käufen';
			case 'no-amounts':
				return 'keine Beträge in der Währung des Plans';
		}
	},
	never:
		'Deckungsbeitragssatz, Wachstum und Diskontsatz stehen nie in Verkaufsdaten: Die kennen Ihre Einkaufspreise, Ihre Absichten und Ihre Bank.',
	how: 'Wie gemessen wird',
	definition: ({ field, windowDays, from, to }) => {
		const active =
			windowDays === undefined ? 'unter Vertrag' : `aktiv (Kauf in den letzten ${f.number(windowDays)} Tagen)`;
		const period = `${f.day(from)} bis ${f.day(to)}`;
		const texts: Record<Measurable, string> = {
			openingFirstYear: `Kunden, am ${f.day(to)} ${active}; Erstkauf oder Vertrag weniger als 365 Tage davor`,
			openingEstablished: `Kunden, am ${f.day(to)} ${active}; Erstkauf oder Vertrag mindestens 365 Tage davor`,
			perMonth: `Erstkäufe oder Verträge, ${period}, geteilt durch 12`,
			season: 'Erstkäufe oder Verträge nach Kalendermonat, 24 volle Monate',
			firstYear: `Von denen, die 365 bis 729 Tage vor dem ${f.day(to)} kamen: Anteil, der 365 Tage danach ${active} war`,
			established: `Von denen, die am ${f.day(from)} ${active} und 365 Tage Kunde waren: Anteil ${active} am ${f.day(to)}`,
			purchasesPerYear: `Kauftage, ${period}, geteilt durch die mittlere Zahl der Kunden, an den Monatsenden ${active}`,
			basket: `Mittlerer Betrag eines Kauftags, ${period}`,
		};
		return texts[field];
	},
});
