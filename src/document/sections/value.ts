import { mark } from '../../i18n/prose';
import { paragraph, rangeText, type Section } from '../blocks';

/** What keeping and winning cost, and what a customer is worth (R57, R75). */
export const value: Section = {
	id: 'value',
	blocks: (draft) => {
		const { plan, projection, figures, words } = draft;
		const year = projection.likely.months.slice(0, 12);
		const sum = (of: 'costTeam' | 'costTools' | 'costEngagement') => year.reduce((all, month) => all + month[of], 0);
		const cost = words.value.cost(mark('retentionCost.year'), {
			team: sum('costTeam'),
			tools: sum('costTools'),
			engagement: sum('costEngagement'),
		});
		const perActive = words.value.perActive(mark('retentionCost.perActive'));
		const known = (id: 'ratio.money' | 'clv.margin' | 'clv.toCac' | 'clv.gap') => figures[id].value !== undefined;
		return [
			paragraph(
				...(plan.measures.length > 0 ? [cost, perActive] : []),
				words.value.cac(mark('cac.money')),
				...(known('ratio.money') ? [words.value.ratio(mark('ratio.money'))] : []),
			),
			paragraph(
				words.value.worth(mark('clv.margin'), rangeText(draft, 'clv.margin')),
				...(known('clv.toCac') ? [words.value.toCac(mark('clv.toCac'))] : []),
				...(known('clv.gap') ? [words.value.gap(mark('clv.gap'))] : []),
			),
		];
	},
};
