import { kpiUnits } from '../../core/plan/kpi-unit';
import type { Measure } from '../../core/plan/measure';
import { sentence, type Block, type Draft } from '../blocks';

/** Each measure as it was planned: why it fits, for whom, by what it is judged, who does it and when. */
export function measuresInDetail(draft: Draft): Block[] {
	const { plan, words } = draft;
	if (plan.measures.length === 0) return [];
	const labels = words.appendix.measure;
	return [
		{ kind: 'heading', level: 3, text: labels.heading },
		...plan.measures.map((measure): Block => ({
			kind: 'table',
			caption: measure.name,
			columns: [{ label: measure.name }, { label: labels.content }],
			rows: aspects(draft, measure).map(([name, content]) => [[name], [content]]),
		})),
	];
}

function aspects({ plan, words, format }: Draft, measure: Measure): [name: string, content: string][] {
	const labels = words.appendix.measure;
	const { why, benefit, segment, targetGroup, kpi, goals, owner, legalBasis, start, end, lag, ramp, fade } = measure;
	const show = (value: number | undefined) =>
		kpi && value !== undefined ? format.unit(value, kpiUnits[kpi.id]) : undefined;
	const { firstMonth } = plan.business;
	const period = labels.periodOf(firstMonth + start, end === undefined ? undefined : firstMonth + end);
	return [
		[labels.why, sentence(why) || labels.open],
		...(benefit.trim() ? [[labels.benefit, sentence(benefit)] as [string, string]] : []),
		[labels.segment, labels.segmentOf(segment.trim(), targetGroup)],
		[labels.kpi, kpi ? labels.kpiOf(kpi.id, show(kpi.baseline), show(kpi.target)) : labels.open],
		[labels.goals, goals.length ? format.list(goals.map((goal) => labels.goal[goal])) : labels.open],
		[labels.owner, plan.team.find(({ id }) => id === owner)?.name ?? labels.open],
		[labels.period, `${period}; ${labels.effectOf({ lag, ramp, fade, ends: end !== undefined })}`],
		...(legalBasis ? [[labels.emails, labels.legalBasis[legalBasis]] as [string, string]] : []),
	];
}
