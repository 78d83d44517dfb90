import type { Cadence } from '../../core/plan/plan';
import type { Words } from '../areas';
import type { Format } from '../format';

const cadence: Record<Cadence, string> = {
	quarterly: 'vierteljährlich',
	halfYearly: 'halbjährlich',
	yearly: 'jährlich',
};

const overview = (f: Format): Words['overview'] => ({
	pays: (month: number) => `Die Maßnahmen tragen sich ab ${f.month(month)}`,
	paysAsAssumed: (month: number) => `Wie angenommen tragen sich die Maßnahmen ab ${f.month(month)}`,
	paysNot: (month: number) => `Die Maßnahmen tragen sich bis ${f.month(month)} nicht`,
	noMeasures: 'Noch keine Maßnahme. Drei genügen für einen vollständigen Plan.',
	noEffect: 'Die Maßnahmen haben noch weder Kosten noch Wirkung',
	lead: (months: number, first: number, measures: number) =>
		`${f.plural(months, { one: '# Monat', other: '# Monate' })} ab ${f.month(first)}, berechnet mit ${f.plural(measures, { one: '# Maßnahme', other: '# Maßnahmen' })}.`,
	gain: (end, gain, range) => {
		const sum =
			gain >= 0
				? `Bis Ende ${f.month(end)} bringen sie ${f.money(gain)} mehr, als sie kosten.`
				: `Bis Ende ${f.month(end)} kosten sie ${f.money(-gain)} mehr, als sie bringen.`;
		return range
			? `${sum} Vorsichtig gerechnet sind es ${f.moneySigned(range.low)}, günstig ${f.moneySigned(range.high)}.`
			: sum;
	},
	openDocument: 'Dokument öffnen',
	openMeasures: 'Maßnahmen ansehen',
	addMeasures: 'Maßnahmen hinzufügen',
	core: 'Die vier Kernzahlen',
	assumedRetention: 'Bindung im ersten Jahr (angenommen)',
	assumedBasket: 'Einkaufswert (angenommen)',
	takenRetention: 'Bindung im ersten Jahr (übernommen)',
	takenBasket: 'Einkaufswert (übernommen)',
	fill: { nps: 'Antworten eintragen', baseline: 'Ausgangslage ergänzen' },
	next: {
		title: 'Als Nächstes',
		none: 'Nichts Dringendes ist offen. Das Dokument kann abgegeben werden.',
		review: 'Nächster Stichtag:',
		cadence,
		step: {
			measures: { title: 'Drei Maßnahmen wählen', text: 'Zwei bis drei konkrete Maßnahmen erwartet eine Bank.' },
			acquisition: {
				title: 'Kosten der Gewinnung eintragen',
				text: 'Ohne sie lässt sich nicht sehen, ob Halten günstiger ist.',
			},
			overload: (role: string, month: number, needed: number, available: number) => ({
				title: `${f.month(month)} entlasten`,
				text: `${role}: ${f.hours(needed)} geplant, ${f.hours(available)} verfügbar.`,
			}),
			hours: (name: string, others: number) => ({
				title: `Stunden bestätigen: ${name}`,
				text:
					others > 0
						? `Hier und bei ${f.plural(others, { one: '# weiteren Maßnahme', other: '# weiteren Maßnahmen' })} sind Stunden einer Phase offen. Null ist eine Angabe, leer nicht.`
						: 'Für mindestens eine Phase fehlen die Stunden. Null ist eine Angabe, leer nicht.',
			}),
			legalBasis: (name, others) => ({
				title: `Rechtsgrundlage nennen: ${name}`,
				text:
					others > 0
						? `Worauf die E-Mails hier und bei ${f.plural(others, { one: '# weiteren Maßnahme', other: '# weiteren Maßnahmen' })} beruhen, ist offen.`
						: 'Worauf die E-Mails beruhen, ist offen.',
			}),
			gaps: (name, others) => ({
				title: `Ergänzen: ${name}`,
				text:
					others > 0
						? `Hier und bei ${f.plural(others, { one: '# weiteren Maßnahme', other: '# weiteren Maßnahmen' })} fehlt das Ziel, die Zielgruppe oder wer zuständig ist.`
						: 'Es fehlt das Ziel, die Zielgruppe oder wer zuständig ist.',
			}),
			unserved: (rank) => ({
				title: `Dem ${f.number(rank)}. Ziel eine Maßnahme geben`,
				text: 'Noch dient ihm keine. Fügen Sie eine hinzu, oder ordnen Sie die Ziele neu.',
			}),
			inverted: (higher, lower) => ({
				title: 'Ziele und Geld in Einklang bringen',
				text: `Das ${f.number(lower)}. Ziel bekommt weit mehr Geld als das ${f.number(higher)}.`,
			}),
			questions: {
				title: 'Die zwei Leitfragen beantworten',
				text: 'Warum kaufen Kunden wieder, und warum bei Ihnen? Die Antworten stehen im Dokument.',
			},
			paysNot: (name: string, loss: number) => ({
				title: `Überdenken: ${name}`,
				text: `Kostet über den Plan rund ${f.money(loss)} mehr, als sie bringt.`,
			}),
			data: {
				title: 'Kundendaten einlesen',
				text: 'Eine Liste der Käufe macht aus den wichtigsten Annahmen Messungen.',
			},
			nps: {
				title: 'Kunden befragen',
				text: 'Ohne Antworten gibt es keine Zahl zur Weiterempfehlung. Eine Strichliste genügt.',
			},
		},
	},
	compare: {
		title: (times: string) => `Einen Kunden zu gewinnen kostet ${times}\u2011mal so viel, wie ihn ein Jahr zu halten`,
		dearer: (times: string) => `Einen Kunden ein Jahr zu halten kostet ${times}\u2011mal so viel, wie ihn zu gewinnen`,
		open: 'Gewinnen und Halten lassen sich noch nicht vergleichen',
		lead: (templates, all) =>
			templates === 0
				? 'Je Kunde im Planjahr 1, aus den Angaben Ihres Plans'
				: templates === all
					? 'Je Kunde im Planjahr 1, bisher aus Werten von Vorlagen: Ersetzen Sie sie durch eigene'
					: `Je Kunde im Planjahr 1; ${templates} von ${all} Kostenangaben sind noch Werte aus Vorlagen: Ersetzen Sie sie durch eigene`,
		perActive: (keep, by) => `${keep}: ${by}`,
		money: 'Geld und Arbeitszeit',
		hours: 'Nur Arbeitszeit',
		win: 'Gewinnen',
		keep: 'Halten',
		more: 'Zu den Kosten',
	},
	limits: {
		tight: (months, worst) =>
			months === 1
				? `Im ${f.month(worst)} fehlen Stunden`
				: `In ${f.number(months)} Monaten fehlen Stunden, am meisten im ${f.month(worst)}`,
		fits: 'Die Stunden reichen in jedem Monat',
		none: 'Noch keine Stunden geplant',
		budget: 'Budget, Jahr 1',
		ofContribution: (spent: number, contribution: number) =>
			`${f.money(spent)} von ${f.money(contribution)} Deckungsbeitrag`,
		cash: (cash: number, imputed: number) =>
			imputed > 0
				? `${f.money(cash)} Auszahlung, ${f.money(imputed)} kalkulatorische Stunden`
				: 'Alles davon wird ausgezahlt',
		average: (role: string) => `${role}, im Schnitt von Jahr 1`,
		peak: (role: string, month: number) => `${role}, ${f.month(month)}`,
		hours: (needed: number, available: number) => `${f.hours(needed)} von ${f.hours(available)}`,
		more: 'Zur Stundenplanung',
	},
});

export default overview;
