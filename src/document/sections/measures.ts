import { gains } from '../../core/projection/gain';
import { projectionInput } from '../../core/projection/plan-to-input';
import { mark, type Prose } from '../../i18n/prose';
import { paragraph, type Block, type Draft, type Section } from '../blocks';

/** The measures with what they take and bring; rows add up to the total (P4). */
export const measures: Section = {
	id: 'measures',
	blocks: (draft) => {
		const { plan, words } = draft;
		if (plan.measures.length === 0) return [paragraph([words.measures.none])];
		const areas = new Set(plan.measures.map(({ category }) => category)).size;
		return [
			paragraph([words.measures.intro(plan.measures.length, areas)]),
			table(draft),
			{ kind: 'note', text: [words.measures.foot] },
		];
	},
};

function table(draft: Draft): Block {
	const { plan, projection, words, format } = draft;
	const heads = words.measures.heads;
	const end = plan.business.firstMonth + plan.business.horizon - 1;
	const gained = gains(projectionInput(plan));
	const firstYear = projection.likely.months.slice(0, 12);
	const rows = plan.measures.map((measure, at): Prose[] => [
		[measure.name],
		[format.monthShort(plan.business.firstMonth + measure.start)],
		[plan.team.find(({ id }) => id === measure.owner)?.name ?? words.measures.noOwner],
		[format.money(firstYear.reduce((sum, month) => sum + (month.measureCost[at] ?? 0), 0))],
		[format.hours(firstYear.reduce((sum, month) => sum + (month.measureHours[at] ?? 0), 0))],
		[format.moneySigned(gained[at] ?? 0)],
	]);
	const whole = draft.figures['plan.gain'].value;
	const together = (whole ?? 0) - gained.reduce((sum, value) => sum + value, 0);
	// Cents of rounding are no interplay: what shows as 0 has no row.
	if (whole !== undefined && plan.measures.length > 1 && Math.abs(together) >= 50) {
		rows.push([[words.measures.together], [], [], [], [], [format.moneySigned(together)]]);
	}
	return {
		kind: 'table',
		caption: words.sections.measures,
		columns: [
			{ label: heads.name },
			{ label: heads.start },
			{ label: heads.owner },
			{ label: heads.money, right: true },
			{ label: heads.hours, right: true },
			{ label: heads.gain(end), right: true },
		],
		rows,
		total: [
			[words.measures.total],
			[],
			[],
			[mark('retentionCost.year')],
			[mark('plan.hoursYear1')],
			[mark('plan.gain')],
		],
	};
}
