import type { Words } from '../areas';
import type { Format } from '../format';
import { terms } from './plan-terms';

export const measureWords = (f: Format): Words['document']['text']['appendix']['measure'] => {
	const months = (n: number) => f.plural(n, { one: '# Monat', other: '# Monate' });
	const afterMonths = (n: number) => f.plural(n, { one: '# Monat', other: '# Monaten' });
	return {
		heading: 'Die Maßnahmen im Einzelnen',
		content: 'Planung',
		why: 'Warum sie passt',
		benefit: 'Nutzen für die Kunden',
		segment: 'Zielgruppe',
		kpi: 'Erfolgsmaß',
		goals: 'Ziele',
		owner: 'Zuständig',
		period: 'Zeitraum',
		emails: 'Grundlage der E-Mails',
		open: 'offen',
		goal: terms.goal,
		legalBasis: terms.legalBasis,
		segmentOf: (words, group) => (words ? `${words} (${terms.targetGroup[group]})` : terms.targetGroup[group]),
		kpiOf: (id, today, target) => `${terms.kpi[id]}: heute ${today ?? 'offen'}, Ziel ${target ?? 'offen'}`,
		periodOf: (from, to) => `${f.month(from)} bis ${to === undefined ? 'Planende' : f.month(to)}`,
		effectOf: (at) =>
			[
				at.lag > 0 ? `erste Wirkung nach ${afterMonths(at.lag)}` : 'Wirkung ab dem ersten Monat',
				at.ramp > 0 ? `wächst über ${months(at.ramp)} auf ihre volle Größe` : 'sofort in voller Größe',
				...(at.ends && at.fade > 0 ? [`klingt nach dem Ende über ${months(at.fade)} ab`] : []),
			].join(', '),
		season: (weights) =>
			`Neue Kunden nach Kalendermonat, Gewichte von Januar bis Dezember: ${weights.map((weight) => f.number(weight, 2)).join('; ')}.`,
	};
};
