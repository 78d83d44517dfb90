import { shownYearCosts } from '../../core/plan/measure-amounts';
import { gains } from '../../core/projection/gain';
import { projectionInput } from '../../core/projection/plan-to-input';
import { apportion, shownStep } from '../../core/rounding';
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
	const whole = draft.figures['plan.gain'].value ?? 0;
	const step = shownStep(whole);
	const together = whole - gained.reduce((sum, value) => sum + value, 0);
	// The rows shown add up to the totals shown.
	const shownGains = apportion([...gained, together], step);
	const signed = (minor: number) =>
		step === 1 ? format.moneySigned(minor) : `${minor > 0 ? '+' : ''}${format.moneyWhole(minor)}`;
	const costs = shownYearCosts(projection.likely);
	const firstYear = projection.likely.months.slice(0, 12);
	const rows = plan.measures.map((measure, at): Prose[] => [
		[measure.name],
		[format.monthShort(plan.business.firstMonth + measure.start)],
		[plan.team.find(({ id }) => id === measure.owner)?.name ?? words.measures.noOwner],
		[format.money(costs[at] ?? 0)],
		[format.hours(firstYear.reduce((sum, month) => sum + (month.measureHours[at] ?? 0), 0))],
		[signed(shownGains[at] ?? 0)],
	]);
	const interplay = shownGains.at(-1) ?? 0;
	if (plan.measures.length > 1 && interplay !== 0)
		rows.push([[words.measures.together], [], [], [], [], [signed(interplay)]]);
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
