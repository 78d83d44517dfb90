import type { Unit } from '../core/figures/figure';
import type { Assumption } from '../core/plan/assumption';
import type { CostLine, Measure } from '../core/plan/measure';
import { baselineUnits, type BaselinePath } from '../core/plan/baseline-units';
import type { Plan } from '../core/plan/plan';
import type { Draft } from './blocks';

/** An assumption as the appendix lists it: its name, its value or range, and the unit it counts in. */
export interface AssumptionLabel {
	readonly name: string;
	readonly value: string;
}

const isBaseline = (path: string): path is BaselinePath => path in baselineUnits;

/** Name and value of the assumption at a path of `assumptionsOf`. */
export function assumptionLabel(draft: Draft, path: string, assumption: Assumption): AssumptionLabel {
	const { name, unit } = nameAndUnit(draft, path);
	const show = (value: number) => draft.format.unit(value, unit);
	const { low, likely, high } = assumption;
	const ranged = low !== undefined || high !== undefined;
	return {
		name,
		value: ranged
			? draft.words.appendix.valueInRange(show(likely), show(low ?? likely), show(high ?? likely))
			: show(likely),
	};
}

function nameAndUnit({ plan, words }: Draft, path: string): { name: string; unit: Unit } {
	const [area = '', ...rest] = path.split('.');
	const within = rest.join('.');
	const labels = words.appendix.assumption;
	if (area === 'baseline' && isBaseline(within)) return { name: labels.baseline[within], unit: baselineUnits[within] };
	if (area === 'baseline' && rest[0] === 'acquisition') return acquisition(plan, Number(rest[1]), rest[2], labels);
	if (area === 'measures') return ofMeasure(plan.measures[Number(rest[0])], rest.slice(1), plan, labels);
	if (area === 'definitions') return { name: labels.activeCustomers, unit: 'count' };
	if (area === 'churnEstimates')
		return { name: within === 'reputation' ? labels.churnReputation : labels.churnTeam, unit: 'money' };
	if (area === 'posts')
		return { name: labels.post[within as keyof Labels['post']], unit: rest[1] === 'cost' ? 'money' : 'hours' };
	if (within === 'firstBasket') return { name: labels.firstBasket, unit: 'money' };
	if (within === 'repeatBasket') return { name: labels.repeatBasket, unit: 'money' };
	return { name: within === 'existingSuccess' ? labels.existingSuccess : labels.newSuccess, unit: 'share' };
}

type Labels = Draft['words']['appendix']['assumption'];

function acquisition(plan: Plan, at: number, field: string | undefined, labels: Labels): { name: string; unit: Unit } {
	const line = plan.baseline.acquisition[at];
	return {
		name: labels.acquisition(line?.name ?? '', line?.per ?? 'month'),
		unit: field === 'hours' ? 'hours' : 'money',
	};
}

function ofMeasure(
	measure: Measure | undefined,
	[field = '', part = '', of = '']: readonly string[],
	plan: Plan,
	labels: Labels,
): { name: string; unit: Unit } {
	const named = (text: string) => labels.ofMeasure(measure?.name ?? '', text);
	if (field === 'reach') return { name: named(labels.reach), unit: 'share' };
	if (field === 'effects')
		return { name: named(labels.effect[part as keyof Labels['effect']]), unit: effectUnit(part) };
	if (field === 'hours') {
		const line = measure?.hours[Number(part)];
		const role = plan.team.find(({ id }) => id === line?.role)?.name ?? '';
		return { name: named(line ? labels.hours(role, line.phase, line.per) : ''), unit: 'hours' };
	}
	const line: CostLine | undefined = measure?.costs[Number(part)];
	return { name: named(line ? labels.cost(line.name, line.per) : ''), unit: of === 'share' ? 'share' : 'money' };
}

const effectUnit = (part: string): Unit => (part === 'referrals' ? 'count' : 'share');
