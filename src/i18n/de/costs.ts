import type { CostGroup } from '../../core/plan/measure';
import type { Words } from '../areas';
import type { Format } from '../format';
import { parts } from './costs-parts';

const group: Record<CostGroup, string> = { team: 'Team', tools: 'Werkzeuge', engagement: 'Vorteile für Kunden' };

const restsOn = (templates: number, all: number) => {
	if (all === 0) return '';
	if (templates === 0) return 'Aus den Angaben Ihres Plans. ';
	return templates === all
		? 'Bisher nur Werte aus Vorlagen: Ersetzen Sie sie durch eigene. '
		: `${templates} von ${all} Kostenangaben sind noch Werte aus Vorlagen: Ersetzen Sie sie durch eigene. `;
};

const costs = (f: Format): Words['costs'] => ({
	both: (keep: number, win: number) =>
		`Einen Kunden ein Jahr zu halten kostet ${f.money(keep)}, einen neuen zu gewinnen ${f.money(win)}`,
	keepOnly: (keep: number) =>
		`Einen Kunden ein Jahr zu halten kostet ${f.money(keep)}; was Gewinnen kostet, ist noch offen`,
	winOnly: (win: number) => `Einen Kunden zu gewinnen kostet ${f.money(win)}; was Halten kostet, ist noch offen`,
	none: 'Was Halten und Gewinnen kosten, ist noch offen',
	lead: (templates, all) => `Planjahr 1. ${restsOn(templates, all)}Arbeitszeit zählt mit ihrem Stundensatz.`,
	figures: 'Kosten je Kunde',
	fill: { measures: 'Maßnahmen hinzufügen', acquisition: 'Gewinnungskosten eintragen', hours: 'Stunden eintragen' },
	parts: parts(f),
	ledger: {
		title: 'Bindungskosten je aktivem Kunden',
		lead: 'Wie beim Auto zählen alle Kosten. Öffnen Sie eine Gruppe, um ihre Posten zu sehen.',
		group,
		empty: 'Kein Posten',
		staff: (role: string) => `${role}, Arbeitszeit`,
		lineOf: (line: string, measure: string) => `${line} (${measure})`,
		year: 'Jahr 1',
		quarter: 'Erstes Quartal',
		sum: 'Bindungskosten',
		activeYear: (n: number) => `÷ ${f.number(n, n % 1 === 0 ? 0 : 1)}`,
		perActive: 'Je aktivem Kunden',
		none: 'Noch keine Maßnahme, also nichts zu summieren.',
		definition: 'Wer als aktiver Kunde zählt',
		count: 'Aktive Kunden',
		countHint: 'Zum Beispiel die Mitglieder eines Programms. Die Zahl steht mit dieser Definition im Dokument.',
	},
	worksheet: {
		title: 'Was es kostet, einen Kunden zu gewinnen',
		lead: 'Werbung, Inhalte, Stunden für Angebote und verlorene Ausschreibungen, Eröffnungsrabatte.',
		line: 'Posten',
		money: 'Geld, Jahr 1',
		hours: 'Stunden, Jahr 1',
		sum: 'Gewinnungskosten',
		acquired: '÷ neue Kunden',
		perNew: 'Je neuem Kunden',
		none: 'Noch kein Posten. Ohne ihn lassen sich Halten und Gewinnen nicht vergleichen.',
		basis: { month: 'im Monat', newCustomer: 'je neuem Kunden' },
	},
	rows: {
		title: 'Halten und Gewinnen nebeneinander',
		aspect: 'Merkmal',
		keep: 'Halten',
		win: 'Gewinnen',
		cost: 'Kosten',
		costKeep: 'im Jahr je aktivem Kunden',
		costWin: 'einmal je neuem Kunden',
		profit: 'Gewinn',
		profitKeep: 'Kundenwert abzüglich der Bindungskosten eines Jahres',
		profitWin: (cac: string) => `Deckungsbeitrag über 60 Monate, vor ${cac} für die Gewinnung; anfangs ein Verlust`,
		profitWinOpen: 'Deckungsbeitrag über 60 Monate, vor den Kosten der Gewinnung; anfangs ein Verlust',
		success: 'Erfolgsquote',
		literature: 'Literaturwert, nicht geprüft',
		literatureKeep: `${f.percent(0.6)} bis ${f.percent(0.7)}`,
		literatureWin: `${f.percent(0.05)} bis ${f.percent(0.2)}`,
		ownRate: 'Eigene Quote in %',
		ownKeep: 'Erfolgsquote von Angeboten an Bestandskunden',
		ownWin: 'Erfolgsquote von Angeboten an Neukunden',
		ownHint: 'Angenommene ÷ abgegebene Angebote.',
		useLiterature: 'Wieder den Literaturwert zeigen',
		focus: 'Fokus',
		focusKeep: 'Loyalität: eine Beziehung, die hält',
		focusWin: 'Der erste Verkauf',
		foot: 'Auch Halten kostet: Werbung und Zeit dafür stehen oben in der Aufstellung.',
	},
	claim: {
		title: 'Ihr Verhältnis und was die Literatur sagt',
		own: 'Ihr Plan',
		ownMissing: 'Ihr eigenes Verhältnis erscheint, sobald beide Kosten bekannt sind.',
		sources: {
			wide: 'Anbieter einer Treue-App: 5- bis 25-fach',
			middle: 'Businessplan-Lexikon: 5- bis 10-fach, Zeit und Geld',
			single: 'CRM-Anbieter: 5-fach',
		},
		scale: (max: number) => `Skala von 0 bis ${f.number(max)}-fach`,
		caveat:
			'Literaturwerte, nicht geprüft. Drei Quellen nennen drei Zahlen; eine Suche nach ihrem Ursprung über zehn Jahre (What’s New in Publishing, „Into the rabbit hole“) fand keine Studie dahinter. Maßgeblich ist Ihr eigenes Verhältnis.',
	},
});

export default costs;
