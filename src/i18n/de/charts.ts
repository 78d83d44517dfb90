import type { Words } from '../areas';
import type { Format } from '../format';
import { costs } from './charts-costs';
import { outlook } from './charts-outlook';

const charts = (f: Format): Words['charts'] => ({
	figure: {
		kind: 'Diagramm',
		keys: 'Links und rechts: Punkt. Auf und ab: Reihe. Pos1 und Ende: erster und letzter Punkt.',
		table: 'Tabelle',
		image: 'Bild',
		csv: 'CSV',
		failed: 'Das Diagramm ließ sich nicht zeichnen. Die Tabelle enthält dieselben Zahlen.',
		imageFailed: 'Das Bild ließ sich nicht erzeugen.',
	},
	between: (low, high) => `${low} bis ${high}`,
	columns: { month: 'Monat', period: 'Zeitraum', total: 'Summe', low: 'von', high: 'bis', n: 'n' },
	quarterMonths: ['Jan', 'Apr', 'Jul', 'Okt'],
	running: (period) => `${period} (läuft noch)`,
	outlook: outlook(f),
	costs: costs(f),
	customers: {
		titleMore: (count, month) =>
			`Mit den Maßnahmen sind es Ende ${month} rund ${f.plural(count, { one: '# Kunde', other: '# Kunden' })} mehr als ohne`,
		titleLess: (count, month) =>
			`Mit den Maßnahmen sind es Ende ${month} rund ${f.plural(count, { one: '# Kunde', other: '# Kunden' })} weniger als ohne`,
		titleSame: 'Noch kein Unterschied zwischen mit und ohne Maßnahmen erkennbar',
		unit: 'Aktive Kunden am Monatsende; Fläche: vorsichtige bis günstige Annahmen',
		foot: 'Monatskohorten mit je einer Verlustrate für das erste und die späteren Jahre, Saison und anlaufender Wirkung.',
		with: 'Mit Maßnahmen',
		without: 'Ohne',
		cautious: 'Vorsichtig',
		favourable: 'Günstig',
		summary: (month, measures, low, high, without) =>
			`Linien. Ende ${month}: mit Maßnahmen ${measures} Kunden, ${low} bis ${high}; ohne ${without}.`,
	},
	budget: {
		title: (month, most, year) => `${month} kostet mit ${most} am meisten; das erste Jahr kommt auf ${year}`,
		titleEven: (each, year) => `Kundenbindung kostet jeden Monat ${each}, im ersten Jahr ${year}`,
		titleNone: 'Noch keine Kosten geplant',
		unit: 'Kosten der Maßnahmen im Monat nach Gruppe',
		foot: 'Geldposten und Stunden zum Stundensatz, jeweils im Monat der Fälligkeit. Team einschließlich kalkulatorischer Stunden.',
		team: 'Team',
		tools: 'Werkzeuge',
		engagement: 'Vorteile für Kunden',
		year: (year) => `Jahr ${year}`,
		perYear: (amount) => `${amount} im Jahr 1`,
		summary: (most, month, year) =>
			`Gestapelte Säulen je Monat. Höchster Wert: ${most} im ${month}; erstes Jahr ${year}.`,
	},
	hours: {
		titleOver: (month, role, needed, available) => `Im ${month} fehlen Stunden bei ${role}: ${needed} von ${available}`,
		titleOverMany: (months, role, month, needed, available) =>
			`In ${f.plural(months, { one: '# Monat', other: '# Monaten' })} fehlen Stunden, am meisten im ${month} bei ${role}: ${needed} von ${available}`,
		titleFits: (most, available, month) => `Die Stunden reichen: höchstens ${most} von ${available}, im ${month}`,
		titleNone: 'Noch keine Stunden geplant',
		unit: 'Stunden im Monat für alle Maßnahmen; Linie: verfügbar',
		unitRole: (role) => `Stunden im Monat von ${role}; Linie: verfügbar`,
		foot: 'Stunden aller Maßnahmen im Monat der Fälligkeit, verglichen mit den für Kundenbindung verfügbaren.',
		over: 'Rot: mehr, als dieser Rolle zur Verfügung steht.',
		available: (hours) => `${hours} verfügbar`,
		availableColumn: 'Verfügbar',
		peak: (hours) => `bis ${hours}`,
		summary: (most, month, available) => `Säulen je Monat. Höchster Wert: ${most} im ${month}; verfügbar ${available}.`,
	},
	retention: {
		name: 'Bindung',
		titleRose: (now, period, before) => `Die Bindung ist gestiegen: ${now} (${period}), davor ${before}`,
		titleFell: (now, period, before) => `Die Bindung ist gesunken: ${now} (${period}), davor ${before}`,
		titleSame: (now, period, before) =>
			`${now} sind geblieben (${period}); kein belegter Unterschied zu ${before} davor`,
		titleOne: (now, period) => `${now} der Kunden sind geblieben (${period})`,
		titleNone: 'Zu wenig Daten für eine Bindungsquote',
		unit: 'Anteil der Kunden zu Beginn, die am Ende noch da sind; Striche: 95-%-Intervall',
		hollow: 'Hohl: Zeitraum läuft noch, oder breiter als ±10 Punkte.',
		foot: (least) =>
			`Gebliebene ÷ Kunden zu Beginn des Zeitraums; Wilson-Intervall. Unter ${f.number(least)} Kunden nur Anzahlen, keine Quote.`,
		start: 'Zu Beginn',
		kept: 'Geblieben',
		gained: 'Neu',
		end: 'Am Ende',
		strict: 'Bindung',
		textbook: '(E − N) ÷ S',
		summary: (count, from, to, last) =>
			`Punkte mit Strichen, ${f.plural(count, { one: '# Zeitraum', other: '# Zeiträume' })} von ${from} bis ${to}. Letzter voller Zeitraum: ${last}.`,
	},
	nps: {
		name: 'NPS',
		titleRose: (now, period, before) => `Der NPS ist gestiegen: ${now} (${period}), davor ${before}`,
		titleFell: (now, period, before) => `Der NPS ist gesunken: ${now} (${period}), davor ${before}`,
		titleSame: (now, period, before) => `NPS ${now} (${period}); kein belegter Unterschied zu ${before} davor`,
		titleOne: (now, period) => `NPS ${now} (${period})`,
		titleNone: 'Zu wenige Antworten für einen Verlauf',
		unit: 'NPS in Punkten; Striche: 95-%-Intervall',
		hollow: 'Hohl: breiter als ±10 Punkte, nur als Hinweis zu lesen.',
		foot: (least) =>
			`Anteil 9–10 minus Anteil 0–6; angepasstes Wald-Intervall. Unter ${f.number(least)} Antworten nur Anzahlen, kein NPS.`,
		answers: 'Antworten',
		score: 'NPS',
		promoters: 'Promotoren (9–10)',
		passives: 'Passive (7–8)',
		detractors: 'Kritiker (0–6)',
		summary: (count, from, to, last) =>
			`Punkte mit Strichen, ${f.plural(count, { one: '# Zeitraum', other: '# Zeiträume' })} von ${from} bis ${to}. Zuletzt: ${last}.`,
		distributionTitle: (share, score) => `${share} würden Sie gern weiterempfehlen (9 oder 10); NPS ${score}`,
		distributionNone: 'Noch keine Antworten',
		distributionUnit: (n) =>
			`Wie oft jede Note vergeben wurde, ${f.plural(n, { one: '# Antwort', other: '# Antworten' })}`,
		distributionFoot:
			'NPS = Anteil der Promotoren (9–10) minus Anteil der Kritiker (0–6), in Punkten von −100 bis +100.',
		distributionSummary: (promoters, passives, detractors) =>
			`Säulen von 0 bis 10. Promotoren ${promoters}, Passive ${passives}, Kritiker ${detractors}.`,
		scoreColumn: 'Note',
		group: 'Gruppe',
		share: 'Anteil',
	},
	clv: {
		title: (five, now) => `Fünf Punkte mehr Bindung machen einen Kunden um ${five} mehr wert als heute mit ${now}`,
		titlePlain: (now, retention) => `Bei ${retention} Bindung ist ein Kunde ${now} wert`,
		titleNone: 'Ohne Deckungsbeitrag noch kein Kundenwert',
		unit: 'Kundenwert nach jährlicher Bindung',
		unitBand: 'Kundenwert nach jährlicher Bindung; breiter Strich: Spanne des Plans',
		foot: (margin, discount) =>
			`m · r ÷ (1 + d − r) mit m = ${margin} Deckungsbeitrag im Jahr und d = ${discount} Diskontsatz; Bindung in jedem Jahr gleich.`,
		curve: 'Kundenwert',
		point: 'Ihr Plan',
		range: 'Ihre Spanne',
		retention: 'Bindung',
		value: 'Kundenwert',
		at: (retention) => `Bei ${retention} Bindung`,
		summary: (retention, value, low, high) =>
			`Steigende Kurve, nach rechts steiler. Ihr Plan: ${value} bei ${retention}; die Kurve reicht von ${low} bis ${high}.`,
	},
	cohorts: {
		titleBetter: (cohort, value, mean) =>
			`Wer im ${cohort} kam, kauft öfter wieder: ${value} im Monat 1, im Mittel ${mean}`,
		titleWorse: (cohort, value, mean) =>
			`Wer im ${cohort} kam, kauft seltener wieder: ${value} im Monat 1, im Mittel ${mean}`,
		titleMean: (mean) => `${mean} kaufen im Monat nach dem ersten Kauf wieder; kein Startmonat weicht belegt ab`,
		titleNone: 'Noch kein Unterschied erkennbar',
		unitRate: 'Anteil der Kunden eines Startmonats, die im jeweiligen Monat danach kauften, in %',
		unitCustomers: 'Kunden eines Startmonats, die im jeweiligen Monat danach kauften',
		unitRevenue: 'Umsatz je Kunde des Startmonats im jeweiligen Monat danach',
		foot: 'Mittel nach Kundenzahl gewichtet, laufende Monate ausgenommen.',
		few: (count, least) =>
			`${f.plural(count, { one: '# Startmonat hat', other: '# Startmonate haben' })} weniger als ${f.number(least)} Kunden: ohne Farbe.`,
		first: 'Erster Kauf',
		customers: 'Kunden',
		across: 'Monate nach dem ersten Kauf',
		mean: 'Mittel',
		running: 'Monat läuft noch',
		table: 'Kohortentabelle',
		keys: 'Die Pfeiltasten führen von Zelle zu Zelle.',
		sentence: (cohort, k, active, size, share) =>
			`${cohort}, Monat ${f.number(k)}: ${f.number(active)} von ${f.plural(size, { one: '# Kunden', other: '# Kunden' })}, ${share}`,
		sentenceRevenue: (cohort, k, revenue, size, each) =>
			`${cohort}, Monat ${f.number(k)}: ${revenue} von ${f.plural(size, { one: '# Kunden', other: '# Kunden' })}, je ${each}`,
		sentenceRunning: (sentence) => `${sentence}, Monat läuft noch`,
	},
});

export default charts;
