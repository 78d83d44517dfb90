import { mergeNps } from '../metrics/nps-report';
import type { DataReport } from '../metrics/reports';
import type { Provenance } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import { dayText } from '../calendar';
import { input, unavailable, type Draft } from './draft';
import { changedOn, measured } from './measured';

type NpsId = 'nps.score' | 'nps.answers' | 'nps.promoters' | 'nps.passives' | 'nps.detractors';

/** The NPS and its groups, from files and from answers counted by hand. */
export function npsFigures(plan: Plan, data: DataReport | undefined): Record<NpsId, Draft> {
	const report = mergeNps(data?.nps, plan.survey.tallies);
	if (report?.total.score === undefined) {
		const none = unavailable('no-answers');
		return {
			'nps.score': none,
			'nps.answers': none,
			'nps.promoters': none,
			'nps.passives': none,
			'nps.detractors': none,
		};
	}
	const { total, lastDay } = report;
	const { answers, promoters, passives, detractors } = total;
	const shared = {
		n: answers,
		provenance: asked(plan, data, lastDay, answers),
		date: lastDay === undefined ? changedOn(plan) : dayText(lastDay),
	};
	const all = input('answers', answers, 'count');
	const share = (name: 'promoters' | 'passives' | 'detractors'): Draft => ({
		...shared,
		value: total[name] / answers,
		inputs: [input(name, total[name], 'count'), all],
	});
	return {
		'nps.score': {
			...shared,
			value: report.total.score,
			interval: total.interval,
			intervalKind: 'adjustedWald',
			inputs: [input('promoters', promoters, 'count'), input('detractors', detractors, 'count'), all],
		},
		'nps.answers': {
			...shared,
			value: answers,
			inputs: [
				input('promoters', promoters, 'count'),
				input('passives', passives, 'count'),
				input('detractors', detractors, 'count'),
			],
		},
		'nps.promoters': share('promoters'),
		'nps.passives': share('passives'),
		'nps.detractors': share('detractors'),
	};
}

function asked(plan: Plan, data: DataReport | undefined, lastDay: number | undefined, n: number): Provenance {
	if (data?.nps) return measured(plan, 'nps', lastDay, n);
	const method = plan.survey.tallies.find((tally) => tally.method)?.method;
	return {
		kind: 'asked',
		n,
		...(method && { source: method }),
		...(lastDay !== undefined && { date: dayText(lastDay) }),
	};
}
