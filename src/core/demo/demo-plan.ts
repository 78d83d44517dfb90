/** What the plans of the demos are put together from. */
import { dayText, monthOfDay, parseDay } from '../calendar';
import { purchasesOf } from '../metrics/purchases';
import type { Assumption, Provenance } from '../plan/assumption';
import type { HourLine, Measure, Phase } from '../plan/measure';
import { newPlan } from '../plan/new-plan';
import type { DataSet, DemoId, Industry, Plan, relations } from '../plan/plan';
import { fromTemplate } from '../plan/templates/from-template';
import type { TemplateId } from '../plan/templates/index';
import type { DemoColumns, DemoLanguage } from './columns';
import type { DemoMeasureWords, DemoWords } from './words';

export interface DemoOptions {
	readonly id: string;
	/** ISO instant */
	readonly now: string;
	/** `yyyy-mm-dd` */
	readonly today: string;
	readonly language: DemoLanguage;
	readonly words: DemoWords;
	/** gives ids nobody else has */
	readonly newId: () => string;
}

/** A calendar day as a day number. @throws {RangeError} when the text is not a day */
export function dayOf(text: string): number {
	const day = parseDay(text);
	if (day === undefined) throw new RangeError(`${text} is not a day`);
	return day;
}

/** The month of a day: a demo's data end before it, and its plan begins with it. */
export function demoLastMonth(today: string): number {
	return monthOfDay(dayOf(today));
}

/** An assumption of a demo: likely, low, high, and what it rests on. */
export function assume(likely: number, low: number, high: number, provenance: Provenance): Assumption {
	return { likely, low, high, provenance };
}

interface DemoBusiness {
	readonly demo: DemoId;
	readonly name: string;
	readonly industry: Industry;
	readonly relation: (typeof relations)[number];
	readonly words: {
		offer: string;
		place: string;
		founder: string;
		team: string;
		strategy: string;
		whyAgain: string;
		whyHere: string;
	};
	readonly founder: { hourlyCost: number; hoursPerMonth: number };
	readonly team: { hourlyCost: number; hoursPerMonth: number };
	readonly ranking: Plan['goals']['ranking'];
}

/** An empty plan of a demo: business, people and goals. */
export function demoBase(options: DemoOptions, business: DemoBusiness): Plan {
	const { id, now, today, language, newId } = options;
	const { words } = business;
	const plan = newPlan({
		id,
		now,
		today,
		language,
		newId,
		currency: 'EUR',
		industry: business.industry,
		relation: business.relation,
		firstMonth: demoLastMonth(today),
		names: { founder: words.founder, team: words.team },
		words: options.words.templates.newPlan,
	});
	return {
		...plan,
		demo: business.demo,
		business: { ...plan.business, name: business.name, offer: words.offer, place: words.place },
		team: plan.team.map((role, i) => ({ ...role, ...(i === 0 ? business.founder : business.team) })),
		goals: {
			ranking: business.ranking,
			strategy: words.strategy,
			whyAgain: words.whyAgain,
			whyHere: words.whyHere,
		},
	};
}

/** A measure of a demo: the template with the demo's own reason and target group. */
export function demoMeasure(
	id: TemplateId,
	plan: Plan,
	words: DemoMeasureWords,
	{ words: { templates }, newId }: DemoOptions,
	change: Partial<Measure> = {},
): Measure {
	const [founder, team] = plan.team;
	if (!founder) throw new RangeError('a demo without roles');
	const context = { roleIds: { founder: founder.id, team: team?.id }, currency: plan.business.currency };
	return { ...fromTemplate(id, templates.texts[id], context, newId), ...words, ...change };
}

/** Hours of a role by phase, per quarter or (for execution, where the second is given) per month; 0 is confirmed. */
export function hourLines(
	role: string,
	hours: Readonly<Record<Phase, number>>,
	per: Readonly<Partial<Record<Phase, HourLine['per']>>>,
	provenance: Provenance,
	newId: () => string,
): HourLine[] {
	return (Object.keys(hours) as Phase[]).map((phase) => ({
		id: newId(),
		role,
		phase,
		per: per[phase] ?? 'quarter',
		hours: { likely: hours[phase], provenance },
	}));
}

/** What the plan knows of a demo's file, under a new id. */
export function demoDataSet({ kind, columns, file }: DemoColumns, { now, newId }: DemoOptions): DataSet {
	const set = { id: newId(), kind, file, importedAt: now, accepted: columns.rows, rejected: 0, skipped: 0 };
	switch (columns.kind) {
		case 'transactions': {
			const purchases = purchasesOf([columns]);
			if (!purchases) return { ...set, customers: 0 };
			const { customers, firstDay, lastDay } = purchases;
			const days = { firstDay: dayText(firstDay), lastDay: dayText(lastDay) };
			return { ...set, customers, ...days, sum: columns.amount.values.reduce((sum, amount) => sum + amount, 0) };
		}
		case 'customers':
			return { ...set, customers: columns.rows, ...span(columns.since) };
		case 'summaries':
			return { ...set, customers: columns.rows };
		case 'nps':
			return { ...set, customers: 0, ...span(columns.day) };
	}
}

function span(days: Int32Array): Pick<DataSet, 'firstDay' | 'lastDay'> {
	return {
		firstDay: dayText(days.reduce((a, b) => Math.min(a, b))),
		lastDay: dayText(days.reduce((a, b) => Math.max(a, b))),
	};
}
