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
	paysNot: (month: number) => `Die Maßnahmen tragen sich bis ${f.month(month)} nicht`,
	noMeasures: 'Noch keine Maßnahme. Drei genügen für einen vollständigen Plan.',
	noEffect: 'Die Maßnahmen haben noch weder Kosten noch Wirkung',
	lead: (months: number, first: number, measures: number) =>
		`${f.plural(months, { one: '# Monat', other: '# Monate' })} ab ${f.month(first)}, berechnet mit ${f.plural(measures, { one: '# Maßnahme', other: '# Maßnahmen' })}.`,
	openDocument: 'Dokument öffnen',
	openMeasures: 'Maßnahmen ansehen',
	addMeasures: 'Maßnahmen hinzufügen',
	core: 'Die vier Kernzahlen',
	assumedRetention: 'Bindung im ersten Jahr (angenommen)',
	assumedBasket: 'Einkaufswert (angenommen)',
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
		title: (times: string) => `Einen Kunden zu gewinnen kostet ${times}\u00a0Mal so viel, wie ihn ein Jahr zu halten`,
		dearer: (times: string) => `Einen Kunden ein Jahr zu halten kostet ${times}\u00a0Mal so viel, wie ihn zu gewinnen`,
		open: 'Gewinnen und Halten lassen sich noch nicht vergleichen',
		lead: 'Je Kunde im Planjahr 1, aus Ihren eigenen Angaben',
		money: 'Geld und Arbeitszeit',
		hours: 'Nur Arbeitszeit',
		win: 'Gewinnen',
		keep: 'Halten',
		more: 'Zu den Kosten',
	},
	limits: {
		tight: (month: number) => `Die Zeit wird im ${f.month(month)} knapp`,
		fits: 'Die Stunden reichen in jedem Monat',
		none: 'Noch keine Stunden geplant',
		budget: 'Budget, Jahr 1',
		ofContribution: (spent: number, contribution: number) =>
			`${f.money(spent)} von ${f.money(contribution)} Deckungsbeitrag`,
		cash: (cash: number, imputed: number) =>
			imputed > 0
				? `${f.money(cash)} Auszahlung, ${f.money(imputed)} kalkulatorische Stunden`
				: 'Alles davon wird ausgezahlt',
		average: (role: string) => `${role}, im Schnitt`,
		peak: (role: string, month: number) => `${role}, ${f.month(month)}`,
		hours: (needed: number, available: number) => `${f.hours(needed)} von ${f.hours(available)}`,
		more: 'Zur Stundenplanung',
	},
});

export default overview;
