import type { CostBasis, HourBasis, Phase } from '../../core/plan/measure';
import type { AcquisitionLine, Cadence } from '../../core/plan/plan';
import type { Words } from '../areas';
import type { Format } from '../format';
import { prose, type FigureMark, type Prose } from '../prose';
import { labels } from './document-labels';
import { measureWords } from './document-measures';
import { screen } from './document-screen';

const cadence: Record<Cadence, string> = {
	quarterly: 'vierteljährlich',
	halfYearly: 'halbjährlich',
	yearly: 'jährlich',
};
const number = (f: Format, value: number) => f.unit(value, 'count');

/** Was das Dokument selbst sagt: dritte Person, sachlich, bedingt. */
const text = (f: Format): Words['document']['text'] => ({
	title: (name: string, demo: boolean) =>
		`Kundenbindung${name ? `: ${name}` : ''}${demo ? ' (Beispiel mit erfundenen Zahlen)' : ''}`,
	sections: {
		business: 'Angebot und Rolle der Bindung',
		start: 'Ausgangslage und Annahmen',
		measures: 'Maßnahmen und Aufwand',
		value: 'Kosten und Kundenwert',
		effect: 'Erwartete Wirkung',
		control: 'Risiken und Kontrolle',
		appendix: 'Anhang: Kennzahlen, Annahmen, Quellen',
	},
	notAvailable: (reason: string) => `nicht verfügbar${reason ? ` (${reason})` : ''}`,
	missing: {
		'no-transactions': 'noch keine Käufe erfasst',
		'no-answers': 'noch keine Antworten',
		'no-three-numbers': 'noch keine Kundenzahlen erfasst',
		'no-start-customers': 'keine Kunden zu Beginn des Zeitraums',
		'no-full-period': 'die Daten umfassen noch keinen vollen Zeitraum',
		'no-active-customers': 'noch keine aktiven Kunden',
		'no-new-customers': 'keine neuen Kunden im ersten Planjahr',
		'no-acquisition-lines': 'Gewinnungskosten noch nicht erfasst',
		'no-cost-lines': 'die Maßnahmen tragen noch keine Kosten',
		'no-hours': 'noch keine Arbeitsstunden erfasst',
		'no-repeat': 'noch kein Wiederkauf',
		'no-churn': 'kein endlicher Wert bei 100\u00a0% Bindung',
		'no-customers': 'noch keine Kunden',
		'no-named-customers': 'die erfassten Käufe nennen keine Kunden',
		'no-single-purchases': 'die Daten enthalten keine einzelnen Käufe',
		'no-amounts': 'die Daten enthalten keine Beträge in der Währung des Plans',
		'no-measures': 'noch keine Maßnahmen geplant',
		'no-leaving-dates': 'in den Kundendaten fehlen die Austrittsdaten',
		'no-participants': 'noch erreicht keine Maßnahme Kunden',
		'no-payback': 'der Deckungsbeitrag deckt die Gewinnungskosten nicht innerhalb von 60 Monaten',
		'no-lost-customers': 'der Plan verliert im ersten Jahr keine Kunden',
		'no-plan-baskets': 'erster und spätere Einkäufe sind noch nicht unterschieden',
		'too-few': 'weniger als zehn Kunden',
		'out-of-range': 'die erfassten Zahlen widersprechen sich',
	},
	range: (low: string, high: string) => `${low} bis ${high}`,
	indicative: 'indikativ',
	count: (n: number) => `n = ${f.number(n)}`,
	business: {
		offer: (name: string, place: string, offer: string) =>
			`${name ? `Angebot von ${name}` : 'Angebot'}${place ? `, ${place}` : ''}: ${offer}`,
		whyAgain: (words: string) => `Was Kunden wiederkommen lässt: ${words}`,
		whyHere: (words: string) => `Warum sie hier und nicht beim Wettbewerb kaufen: ${words}`,
		strategy: (words: string) => `Strategie: ${words}`,
		keepOrWin: (cac: FigureMark, keep: FigureMark): Prose =>
			prose`Einen neuen Kunden zu gewinnen kostet nach dem Plan im ersten Jahr ${cac}, einen aktiven Kunden ein Jahr zu halten ${keep}.`,
		keepIsCheaper: 'Deshalb fließt von Beginn an ein Teil der Mittel in die Bindung.',
		keepIsDearer:
			'Nach diesen Zahlen ist das Halten nicht günstiger als das Gewinnen; maßgeblich für die Maßnahmen ist ihre Wirkung auf das Ergebnis.',
		costsOpen: (open: FigureMark): Prose =>
			prose`Was Gewinnen und Halten kosten, lässt sich noch nicht gegenüberstellen: ${open}.`,
	},
	start: {
		stock: (month: number, customers: number, perMonth: number) =>
			`Der Plan beginnt im ${f.month(month)} ${customers > 0 ? `mit ${number(f, customers)} Kunden` : 'ohne Kundenstamm'} und rechnet im Durchschnitt des ersten Jahres mit ${number(f, perMonth)} neuen Kunden im Monat.`,
		purchases: (times: number, contract: boolean) =>
			`Angenommen sind ${number(f, times)} ${contract ? 'Zahlungen' : 'Käufe'} je Kunde und Jahr.`,
		basket: (basket: FigureMark, margin: number, contract: boolean): Prose =>
			prose`${contract ? 'Eine Zahlung' : 'Ein Einkauf'} beträgt ${basket}, davon verbleiben ${f.percent(margin)} als Deckungsbeitrag.`,
		retention: (first: FigureMark, established: FigureMark, range: string | undefined): Prose =>
			prose`Ohne besondere Maßnahmen bleiben nach den getroffenen Annahmen ${first} der neuen Kunden über das erste Jahr${range ? ` (Spanne ${range})` : ''} und ${established} der länger bestehenden Kunden über jedes weitere.`,
		notMeasured: 'Eigene Messungen liegen noch nicht vor.',
		measured: (rate: FigureMark, period: string | undefined, range: string | undefined): Prose =>
			prose`Aus den eigenen Daten gemessen beträgt die Bindung ${rate}${period ? `, Zeitraum ${period}` : ''}${range ? ` (${range})` : ''}.`,
		nps: (score: FigureMark, answers: number, range: string | undefined): Prose =>
			prose`Die Weiterempfehlung (Net Promoter Score, NPS) liegt bei ${score} Punkten aus ${f.plural(answers, { one: '# Antwort', other: '# Antworten' })}${range ? ` (${range})` : ''}.`,
		support: (n: { all: number; measured: number; published: number; own: number }) => {
			const parts = [
				n.measured > 0 && `${f.number(n.measured)} gemessen oder befragt`,
				n.published > 0 && `${f.number(n.published)} aus Literatur oder Vorlagen`,
				n.own > 0 && f.plural(n.own, { one: '# eigene Schätzung', other: '# eigene Schätzungen' }),
			].filter((part) => part !== false);
			return `Der Anhang nennt ${f.plural(n.all, { one: 'die # Annahme', other: 'die # Annahmen' })} des Plans (${f.list(parts)}).`;
		},
	},
	measures: {
		none: 'Maßnahmen sind noch nicht geplant.',
		intro: (n: number, areas: number) =>
			`Geplant ${f.plural(n, { one: 'ist # Maßnahme', other: 'sind # Maßnahmen' })} aus ${f.plural(areas, { one: '# Bereich', other: '# Bereichen' })} der Kundenbindung. Das Geld enthält die Arbeitszeit zu ihrem Stundensatz.`,
		heads: {
			name: 'Maßnahme',
			start: 'Beginn',
			owner: 'Zuständig',
			money: 'Geld, Jahr 1',
			hours: 'Stunden, Jahr 1',
			gain: (end: number) => `Ertrag bis ${f.monthShort(end)}`,
		},
		noOwner: 'offen',
		together: 'Zusammenspiel',
		total: 'Summe',
		foot: 'Ertrag: Ergebnis mit allen Maßnahmen weniger Ergebnis ohne diese eine. Maßnahmen überschneiden sich; mit der Zeile „Zusammenspiel“ geht die Summe auf.',
	},
	value: {
		cost: (year: FigureMark, part: { team: number; tools: number; engagement: number }): Prose =>
			prose`Die Bindung kostet im ersten Planjahr ${year}: Team ${f.money(part.team)}, Werkzeuge ${f.money(part.tools)}, Vorteile für Kunden ${f.money(part.engagement)}.`,
		perActive: (keep: FigureMark): Prose => prose`Je aktivem Kunden sind das ${keep}.`,
		cac: (cac: FigureMark): Prose =>
			prose`Einen neuen Kunden zu gewinnen kostet einschließlich Arbeitszeit und Eröffnungsrabatten ${cac}.`,
		ratio: (ratio: FigureMark): Prose => prose`Gewinnen und Halten stehen damit im Verhältnis ${ratio}.`,
		worth: (value: FigureMark, range: string | undefined): Prose =>
			prose`Der Kundenwert (jährlicher Deckungsbeitrag, Bindung, Diskontierung; erste Zahlung nach einem Jahr) beträgt ${value}${range ? ` (${range})` : ''}.`,
		toCac: (ratio: FigureMark): Prose => prose`Zu den Kosten der Gewinnung steht er im Verhältnis ${ratio}.`,
		gap: (gap: FigureMark): Prose =>
			prose`Nach Abzug der Bindungskosten eines Jahres je aktivem Kunden ergeben sich ${gap}.`,
	},
	effect: {
		none: (end: number, customers: number) =>
			`Ohne Maßnahmen rechnet der Plan Ende ${f.month(end)} mit ${f.number(customers)} aktiven Kunden.`,
		customers: (end: number, likely: number, without: number) =>
			`Sofern die Maßnahmen wie angenommen wirken, gibt es Ende ${f.month(end)} rund ${f.number(likely)} aktive Kunden, ohne Maßnahmen rund ${f.number(without)}.`,
		gain: (gain: FigureMark, months: number, range: string | undefined): Prose =>
			prose`Der Unterschied im Ergebnis über ${f.number(months)} Monate betrüge dann ${gain}${range ? ` (${range})` : ''}.`,
		pays: (month: number | undefined, cautious: number | undefined, end: number) =>
			(month === undefined
				? `Nach diesen Annahmen tragen sich die Maßnahmen bis ${f.month(end)} nicht.`
				: `Nach diesen Annahmen tragen sich die Maßnahmen ab ${f.month(month)}`) +
			(month === undefined
				? ''
				: cautious === undefined
					? `, bei nur vorsichtiger Wirkung bis ${f.month(end)} nicht.`
					: `, bei nur vorsichtiger Wirkung ab ${f.month(cautious)}.`),
	},
	control: {
		weaker: (name: string) =>
			`Risiko einer schwächeren Wirkung: Liegt die Bindung an zwei Stichtagen in Folge unter dem Plan, wird geprüft, ob die Maßnahme mit dem geringsten Ertrag (${name}) geändert oder beendet wird.`,
		overload: (at: { month: number; role: string; needed: number; available: number }) =>
			`Risiko fehlender Zeit: Im ${f.month(at.month)} sind für ${at.role} ${f.hours(at.needed)} geplant und ${f.hours(at.available)} verfügbar; fehlen sie, wird der Beginn einzelner Maßnahmen verschoben.`,
		timeFits: 'Die geplanten Stunden liegen in jedem Monat und für jede Rolle im Rahmen der verfügbaren.',
		review: (every: Cadence, first: number, contract: boolean) =>
			`Bindung, Weiterempfehlung, ${contract ? 'Betrag je Zahlung' : 'Einkaufswert'} und Kundenwert werden ${cadence[every]} geprüft, zuerst am ${f.day(first)}.`,
		active: (days: number) =>
			`Als aktiv gilt ein Kunde nach einem Kauf innerhalb der letzten ${f.plural(days, { one: '# Tags', other: '# Tage' })}.`,
		activeContract: 'Als aktiv gilt ein Kunde, solange ein Vertrag läuft.',
		keep: 'Die Definitionen bleiben zwischen den Stichtagen unverändert, damit die Zahlen vergleichbar sind.',
	},
	appendix: {
		figures: 'Kennzahlen und ihr Rechenweg',
		assumptions: 'Annahmen und worauf sie beruhen',
		team: 'Team',
		definitions: 'Definitionen',
		sources: 'Quellen',
		heads: {
			figure: 'Kennzahl',
			value: 'Wert',
			range: 'Spanne',
			formula: 'Formel',
			assumption: 'Annahme',
			support: 'Beruht auf',
			role: 'Rolle',
			hourlyCost: 'Kosten je Stunde',
			available: 'Stunden im Monat',
		},
		imputed: (name: string) => `${name} (kalkulatorisch, keine Auszahlung)`,
		valueInRange: (likely: string, low: string, high: string) => `${likely} (${low} bis ${high})`,
		zeroHours: (n: number) =>
			`${f.plural(n, { one: '# Stundenangabe ist eine bestätigte Null und', other: '# Stundenangaben sind bestätigte Nullen und' })} nicht aufgeführt.`,
		measure: measureWords(f),
		introductory: (amount: string, months: number, last: number) =>
			`Einführungspreis ${amount} in ${f.plural(months, { one: 'dem ersten Monat', other: 'den ersten # Monaten' })}, bis einschließlich ${f.month(last)}`,
		projection: (contract: boolean) =>
			`Der Plan rechnet Monat für Monat mit Kohorten: Kunden im ersten Jahr und länger bestehende Kunden haben je eine eigene Verlustrate; eine Maßnahme wirkt nach ihrem Vorlauf, wächst über ihren Anlauf und klingt nach ihrem Ende ab. Umsatz ist aktive Kunden × ${contract ? 'Zahlungen × Betrag einer Zahlung' : 'Käufe × Einkaufswert'}; eine andere Quelle gibt es nicht.`,
		convention:
			'Ergebnisse sind Deckungsbeiträge abzüglich Bindungs- und Gewinnungskosten, ohne Diskontierung, wo nichts anderes steht. Der vorsichtige und der günstige Fall setzen alle Wirkungen und Reichweiten an das untere oder obere Ende ihrer Spanne.',
		dataSet: (file: string, date: string, rows: number) =>
			`${file}, eingelesen am ${f.date(date)}, ${f.plural(rows, { one: '# Zeile', other: '# Zeilen' })}.`,
		tally: (date: string, n: number, method: string) =>
			`Befragung vom ${f.date(date)}${method ? ` (${method})` : ''}, ${f.plural(n, { one: '# Antwort', other: '# Antworten' })}.`,
		assumption: {
			baseline: labels.baseline,
			effect: labels.effect,
			acquisition: (name: string, basis: AcquisitionLine['per']) =>
				`Gewinnung: ${name}, ${basis === 'month' ? 'im Monat' : 'je neuem Kunden'}`,
			ofMeasure: (measure: string, what: string) => `${measure}: ${what}`,
			reach: 'erreichter Anteil der Zielgruppe',
			contract: labels.contract,
			cost: (name: string, basis: CostBasis, month: number | undefined) =>
				`${name}, ${labels.per[basis]}${month === undefined ? '' : ` im ${f.month(month)}`}`,
			hours: (role: string, at: Phase, basis: HourBasis, month: number | undefined) =>
				`Stunden ${role}, ${labels.phase[at]}, ${labels.per[basis]}${month === undefined ? '' : ` im ${f.month(month)}`}`,
			activeCustomers: 'Aktive Kunden, festgelegt',
			churnReputation: 'Kosten eines verlorenen Kunden: Ruf, Schätzung',
			churnTeam: 'Kosten eines verlorenen Kunden: Arbeit und Stimmung im Team, Schätzung',
			post: {
				'miniJob.hours': 'Stelle zum Vergleich: Mini-Job, Stunden im Monat',
				'miniJob.cost': 'Stelle zum Vergleich: Mini-Job, Kosten im Monat',
				'partTime.hours': 'Stelle zum Vergleich: Teilzeit, Stunden im Monat',
				'partTime.cost': 'Stelle zum Vergleich: Teilzeit, Kosten im Monat',
			},
			firstBasket: 'Einkaufswert beim ersten Kauf',
			repeatBasket: 'Einkaufswert späterer Käufe',
			existingSuccess: 'Erfolgsquote von Angeboten an Bestandskunden',
			newSuccess: 'Erfolgsquote von Angeboten an Neukunden',
		},
	},
});

const document = (f: Format): Words['document'] => ({ text: text(f), screen: screen(f) });

export default document;
