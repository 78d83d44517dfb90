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
	const value = ranged
		? draft.words.appendix.valueInRange(show(likely), show(low ?? likely), show(high ?? likely))
		: show(likely);
	return { name, value: [value, introductory(draft, path)].filter(Boolean).join('; ') };
}

/** The introductory price of a cost line a month with its last month; '' where there is none. */
function introductory({ plan, words, format }: Draft, path: string): string {
	const [area, at, field, which] = path.split('.');
	const measure = area === 'measures' && field === 'costs' ? plan.measures[Number(at)] : undefined;
	const line = measure?.costs[Number(which)];
	if (!measure || line?.per !== 'month' || !line.promo || line.promo.months === 0) return '';
	const { amount, months } = line.promo;
	const last = plan.business.firstMonth + measure.start + months - 1;
	return words.appendix.introductory(format.moneyExact(amount), months, last);
}

function nameAndUnit({ plan, words }: Draft, path: string): { name: string; unit: Unit } {
	const [area = '', ...rest] = path.split('.');
	const within = rest.join('.');
	const labels = words.appendix.assumption;
	const isContract = plan.business.relation === 'contractual';
	if (area === 'baseline' && isBaseline(within)) {
		const name = (isContract ? labels.contract.baseline[within] : undefined) ?? labels.baseline[within];
		return { name, unit: baselineUnits[within] };
	}
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
	const { firstMonth, relation } = plan.business;
	/** of what falls due once */
	const monthOf = ({ per, offset = 0 }: { per: CostLine['per']; offset?: number | undefined }) =>
		per === 'once' && measure ? firstMonth + measure.start + offset : undefined;
	if (field === 'effects') {
		const effect = part as keyof Labels['effect'];
		const name = (relation === 'contractual' ? labels.contract.effect[effect] : undefined) ?? labels.effect[effect];
		return { name: named(name), unit: effectUnit(part) };
	}
	if (field === 'hours') {
		const line = measure?.hours[Number(part)];
		const role = plan.team.find(({ id }) => id === line?.role)?.name ?? '';
		return { name: named(line ? labels.hours(role, line.phase, line.per, monthOf(line)) : ''), unit: 'hours' };
	}
	const line: CostLine | undefined = measure?.costs[Number(part)];
	return {
		name: named(line ? labels.cost(line.name, line.per, monthOf(line)) : ''),
		unit: of === 'share' ? 'share' : 'money',
	};
}

const effectUnit = (part: string): Unit => (part === 'referrals' ? 'count' : 'share');
