import { mark } from '../../i18n/prose';
import { paragraph, rangeText, type Section } from '../blocks';

/** What keeping and winning cost, and what a customer is worth (R57, R75). */
export const value: Section = {
	id: 'value',
	blocks: (draft) => {
		const { plan, figures, words } = draft;
		/* As the budget shows them. */
		const part = (of: 'costTeam' | 'costTools' | 'costEngagement') =>
			figures['retentionCost.year'].inputs.find(({ name }) => name === of)?.value ?? 0;
		const cost = words.value.cost(mark('retentionCost.year'), {
			team: part('costTeam'),
			tools: part('costTools'),
			engagement: part('costEngagement'),
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
