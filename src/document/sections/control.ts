import { nextReview } from '../../core/plan/review';
import { staffing } from '../../core/plan/staffing';
import { gains } from '../../core/projection/gain';
import { projectionInput } from '../../core/projection/plan-to-input';
import { paragraph, type Draft, type Section } from '../blocks';

/** Risks, each with its trigger and answer (P22), and how the plan is reviewed (P15). */
export const control: Section = {
	id: 'control',
	blocks: (draft) => {
		const { plan, words } = draft;
		const { business, definitions } = plan;
		const review = words.control.review(business.cadence, nextReview(business), business.relation === 'contractual');
		const active =
			business.relation === 'contractual'
				? words.control.activeContract
				: words.control.active(definitions.activityWindow);
		const risks = plan.measures.length > 0 ? [[words.control.weaker(weakestMeasure(draft))], [time(draft)]] : [];
		return [...(risks.length ? [paragraph(...risks)] : []), paragraph([review], [active], [words.control.keep])];
	},
};

function weakestMeasure({ plan }: Draft): string {
	const gained = gains(projectionInput(plan));
	return plan.measures[gained.indexOf(Math.min(...gained))]?.name ?? '';
}

/** The month in which a role lacks most hours. */
function time({ plan, projection, words }: Draft): string {
	const lacking = staffing(plan, projection.likely).roles.flatMap(({ name, available, overloaded }) =>
		overloaded.map(({ month, hours }) => ({ month, role: name, needed: hours, available })),
	);
	const worst = lacking.reduce<(typeof lacking)[number] | undefined>(
		(most, one) => (!most || one.needed - one.available > most.needed - most.available ? one : most),
		undefined,
	);
	return worst ? words.control.overload(worst) : words.control.timeFits;
}
