import { paysFrom } from '../../core/projection/pay-back';
import { mark } from '../../i18n/prose';
import { paragraph, rangeText, type Section } from '../blocks';

/** What the measures are expected to change. Every sentence states its condition (P23). */
export const effect: Section = {
	id: 'effect',
	blocks: (draft) => {
		const { plan, projection, words } = draft;
		const { firstMonth, horizon } = plan.business;
		const end = firstMonth + horizon - 1;
		const closing = (of: 'likely' | 'without') => projection[of].months.at(-1)?.closing ?? 0;
		if (plan.measures.length === 0) return [paragraph([words.effect.none(end, closing('without'))])];
		const month = (of: 'likely' | 'cautious') => {
			const from = paysFrom(projection[of], projection.without);
			return from === undefined ? undefined : firstMonth + from;
		};
		return [
			paragraph(
				[words.effect.customers(end, closing('likely'), closing('without'))],
				words.effect.gain(mark('plan.gain'), horizon, rangeText(draft, 'plan.gain')),
				[words.effect.pays(month('likely'), month('cautious'), end)],
			),
		];
	},
};
