import { assumptionsOf } from '../../core/plan/plan';
import { mark, type Prose } from '../../i18n/prose';
import { paragraph, rangeText, type Draft, type Section } from '../blocks';

/** Where the plan starts and what it takes for granted, with the weight of its support (P9). */
export const start: Section = {
	id: 'start',
	blocks: (draft) => {
		const { plan, words } = draft;
		const { opening, acquired, purchasesPerYear, margin } = plan.baseline;
		const { firstMonth } = plan.business;
		const stock = words.start.stock(
			firstMonth,
			opening.firstYear.likely + opening.established.likely,
			acquired.perMonth.likely,
		);
		return [
			paragraph(
				[stock],
				[words.start.purchases(purchasesPerYear.likely, isContract(draft))],
				basket(draft, margin.likely),
			),
			paragraph(...retention(draft), ...satisfaction(draft), [words.start.support(support(draft))]),
		];
	},
};

const isContract = ({ plan }: Draft) => plan.business.relation === 'contractual';

function basket(draft: Draft, margin: number): Prose {
	const { words } = draft;
	return words.start.basket(mark('basket.plan'), margin, isContract(draft));
}

function retention(draft: Draft): Prose[] {
	const { figures, words, format } = draft;
	const assumed = words.start.retention(
		mark('retention.planFirstYear'),
		mark('retention.planEstablished'),
		rangeText(draft, 'retention.planFirstYear'),
	);
	const measured = figures['retention.strict'];
	if (measured.value === undefined) return [assumed, [words.start.notMeasured]];
	const period = measured.period && format.period(measured.period.month, measured.period.months);
	return [assumed, words.start.measured(mark('retention.strict'), period, rangeText(draft, 'retention.strict'))];
}

function satisfaction(draft: Draft): Prose[] {
	const { figures, words } = draft;
	if (figures['nps.score'].value === undefined) return [];
	return [words.start.nps(mark('nps.score'), figures['nps.answers'].value ?? 0, rangeText(draft, 'nps.score'))];
}

/** How many assumptions rest on what. */
function support({ plan }: Draft) {
	const kinds = assumptionsOf(plan).map(({ assumption }) => assumption.provenance.kind);
	const count = (...of: readonly (typeof kinds)[number][]) => kinds.filter((kind) => of.includes(kind)).length;
	return {
		all: kinds.length,
		measured: count('measured', 'asked'),
		published: count('literature', 'template'),
		own: count('own'),
	};
}
