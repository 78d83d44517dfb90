import { mark } from '../../i18n/prose';
import { paragraph, sentence, type Block, type Section } from '../blocks';

/** What is sold to whom, and why keeping customers matters to it (R7, R11). */
export const business: Section = {
	id: 'business',
	blocks: ({ plan, figures, words }) => {
		const { name, place, offer } = plan.business;
		const { whyAgain, whyHere, strategy } = plan.goals;
		const said = [
			offer.trim() && words.business.offer(name, place, sentence(offer)),
			whyAgain.trim() && words.business.whyAgain(sentence(whyAgain)),
			whyHere.trim() && words.business.whyHere(sentence(whyHere)),
			strategy.trim() && words.business.strategy(sentence(strategy)),
		].filter(Boolean);
		const cac = figures['cac.money'].value;
		const keep = figures['retentionCost.perActive'].value;
		const blocks: Block[] = said.length ? [paragraph([said.join(' ')])] : [];
		if (cac !== undefined && keep !== undefined) {
			const costs = words.business.keepOrWin(mark('cac.money'), mark('retentionCost.perActive'));
			blocks.push(paragraph(costs, [keep < cac ? words.business.keepIsCheaper : words.business.keepIsDearer]));
		} else {
			blocks.push(
				paragraph(words.business.costsOpen(mark(cac === undefined ? 'cac.money' : 'retentionCost.perActive'))),
			);
		}
		return blocks;
	},
};
