import type { Format } from '../format';
import { terms } from './plan-terms';

/** What the appendix says of each measure. Months are year · 12 + month − 1. */
export const measureWords = (f: Format) => {
	const months = (n: number) => f.plural(n, { one: '# month', other: '# months' });
	return {
		heading: 'The measures one by one',
		content: 'Plan',
		why: 'Why it fits',
		benefit: 'What the customer has from it',
		segment: 'Target group',
		kpi: 'Measure of success',
		goals: 'Goals',
		owner: 'Responsible',
		period: 'Period',
		emails: 'E-mails rest on',
		open: 'open',
		goal: terms.goal,
		legalBasis: terms.legalBasis,
		segmentOf: (words: string, group: keyof typeof terms.targetGroup) =>
			words ? `${words} (${terms.targetGroup[group]})` : terms.targetGroup[group],
		kpiOf: (id: keyof typeof terms.kpi, today: string | undefined, target: string | undefined) =>
			`${terms.kpi[id]}: today ${today ?? 'open'}, target ${target ?? 'open'}`,
		periodOf: (from: number, to: number | undefined) =>
			`${f.month(from)} to ${to === undefined ? 'the end of the plan' : f.month(to)}`,
		effectOf: (at: { lag: number; ramp: number; fade: number; ends: boolean }) =>
			[
				at.lag > 0 ? `first effect after ${months(at.lag)}` : 'effect from the first month',
				at.ramp > 0 ? `grows to its full size over ${months(at.ramp)}` : 'at once in full',
				...(at.ends && at.fade > 0 ? [`fades over ${months(at.fade)} after the end`] : []),
			].join(', '),
		season: (weights: readonly number[]) =>
			`New customers by calendar month, weights from January to December: ${weights.map((weight) => f.number(weight, 2)).join('; ')}.`,
	};
};
