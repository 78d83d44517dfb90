import { dayText } from '../calendar';
import { measured } from '../figures/measured';
import type { BaselineFigure, BaselineFigures, BaselineGap } from '../metrics/baseline';
import { withoutNumbers } from '../metrics/baseline-of-contracts';
import type { DataReport } from '../metrics/reports';
import type { Assumption } from './assumption';
import { updateBaseline } from './edit-frame';
import type { Baseline, DataSetKind, Plan } from './plan';

/** What of a baseline data can say, in the order of the forms. */
const measurable = [
	'openingFirstYear',
	'openingEstablished',
	'perMonth',
	'season',
	'firstYear',
	'established',
	'purchasesPerYear',
	'basket',
] as const;
export type Measurable = (typeof measurable)[number];
type Single = Exclude<Measurable, 'season'>;

/** How a value came about: what a definition has to say. Days since 1970-01-01. */
export interface Definition {
	readonly field: Measurable;
	readonly windowDays: number | undefined;
	readonly from: number;
	readonly to: number;
}

/** A value of the baseline beside what the data say about it. */
export interface Proposal {
	readonly field: Single;
	readonly now: Assumption;
	readonly measured: Assumption;
	readonly n: number;
	/** `changed`: measured before, but the data now say otherwise */
	readonly state: 'open' | 'taken' | 'changed';
}

export interface SeasonProposal {
	readonly field: 'season';
	readonly now: readonly number[];
	readonly weights: readonly number[];
	readonly n: number;
	readonly state: 'open' | 'taken';
}

/** What data cannot say, and why. */
interface Missing extends BaselineGap {
	readonly field: Measurable;
}

export interface TakeOver {
	readonly proposals: readonly (Proposal | SeasonProposal)[];
	readonly missing: readonly Missing[];
	/** `yyyy-mm-dd` */
	readonly lastDay: string;
}

/**
 * What a plan's baseline can take over from its data. With contracts these say who is a customer, without them purchases do,
 * and summaries where there is nothing else. Without contracts a list of customers says who once was one, not who still is.
 *
 * @param define words of a definition, kept with the value
 * @returns undefined where no data know customers
 */
export function takeOverOf(
	plan: Plan,
	data: DataReport | undefined,
	define: (definition: Definition) => string,
): TakeOver | undefined {
	const found = figuresOf(plan, data);
	if (!found) return undefined;
	const { figures, kinds } = found;
	const proposals: (Proposal | SeasonProposal)[] = [];
	const missing: Missing[] = [];
	for (const field of measurable) {
		const figure = figures[field];
		if ('missing' in figure) missing.push({ field, ...figure });
		else if ('weights' in figure) {
			const now = plan.baseline.acquired.season;
			const isTaken = figure.weights.every((weight, month) => now[month] === weight);
			proposals.push({ field: 'season', now, weights: figure.weights, n: figure.n, state: isTaken ? 'taken' : 'open' });
		} else if (field !== 'season') {
			const now = read(plan.baseline, field);
			const kind = kinds[field] ?? kinds.all;
			const windowDays = kind === 'customers' ? undefined : figures.windowDays;
			const assumption: Assumption = {
				...stored(field, figure),
				provenance: {
					...measured(plan, kind, figures.lastDay, figure.n),
					definition: define({ field, windowDays, from: figure.from, to: figure.to }).slice(0, 200),
				},
			};
			proposals.push({ field, now, measured: assumption, n: figure.n, state: stateOf(now, assumption) });
		}
	}
	return { proposals, missing, lastDay: dayText(figures.lastDay) };
}

/** The plan with these proposals taken over; what does not differ stays the same reference. */
export function takeOver(plan: Plan, proposals: readonly (Proposal | SeasonProposal)[]): Plan {
	return proposals.reduce((next, proposal) => {
		if (proposal.state === 'taken') return next;
		if (proposal.field === 'season')
			return updateBaseline(next, { acquired: { ...next.baseline.acquired, season: [...proposal.weights] } });
		return updateBaseline(next, written(next.baseline, proposal.field, proposal.measured));
	}, plan);
}

type Fields = Omit<BaselineFigures, 'year'>;

/** The figures that count for a plan, and the kind of file each comes from. */
function figuresOf(
	plan: Plan,
	data: DataReport | undefined,
): { figures: Fields; kinds: { readonly all: DataSetKind } & Partial<Record<Measurable, DataSetKind>> } | undefined {
	const purchases = data?.transactions?.baseline;
	const contracts = data?.contracts?.baseline;
	const summaries = data?.summaries?.baseline;
	if (contracts && plan.business.relation === 'contractual') {
		if (!purchases) return { figures: contracts, kinds: { all: 'customers' } };
		const figures = { ...contracts, basket: purchases.basket, purchasesPerYear: purchasesOfContracts(data, purchases) };
		return { figures, kinds: { all: 'customers', basket: 'transactions', purchasesPerYear: 'transactions' } };
	}
	if (purchases) return { figures: purchases, kinds: { all: 'transactions' } };
	if (summaries) return { figures: summaries, kinds: { all: 'summaries' } };
	return contracts && { figures: withoutNumbers(contracts.lastDay, 'customer-list'), kinds: { all: 'customers' } };
}

/** Purchase days of the last twelve full months ÷ mean number of contracts at their ends. */
function purchasesOfContracts(data: DataReport | undefined, { year }: BaselineFigures): BaselineFigure {
	if (data?.contracts && !data.contracts.hasUntil) return { missing: 'no-leaving' };
	if (year?.orders === undefined) return { missing: 'too-short' };
	const months = (data?.contracts?.retention.month ?? []).filter(
		({ month, partial }) => !partial && month >= year.month && month < year.month + 12,
	);
	const active = months.reduce((sum, { end }) => sum + end, 0) / 12;
	if (months.length < 12 || active === 0) return { missing: 'too-short' };
	if (year.orders < 10) return { missing: 'too-few', n: year.orders };
	return { value: year.orders / active, n: year.orders, from: year.from, to: year.to };
}

/** As the plan stores it: amounts in whole minor units. */
function stored(field: Single, { value, interval }: Extract<BaselineFigure, { value: number }>) {
	const whole = (number: number) => (field === 'basket' ? Math.max(0, Math.round(number)) : number);
	return { likely: whole(value), ...(interval && { low: whole(interval.low), high: whole(interval.high) }) };
}

/** Provenance says whether a value was measured: one typed over no longer is. */
function stateOf(now: Assumption, measured: Assumption): Proposal['state'] {
	if (now.provenance.kind !== 'measured') return 'open';
	const isSame = (['likely', 'low', 'high'] as const).every((which) => now[which] === measured[which]);
	return isSame ? 'taken' : 'changed';
}

function read(baseline: Baseline, field: Single): Assumption {
	switch (field) {
		case 'openingFirstYear':
			return baseline.opening.firstYear;
		case 'openingEstablished':
			return baseline.opening.established;
		case 'perMonth':
			return baseline.acquired.perMonth;
		case 'firstYear':
		case 'established':
			return baseline.retention[field];
		case 'purchasesPerYear':
		case 'basket':
			return baseline[field];
	}
}

function written(baseline: Baseline, field: Single, value: Assumption): Partial<Baseline> {
	switch (field) {
		case 'openingFirstYear':
			return { opening: { ...baseline.opening, firstYear: value } };
		case 'openingEstablished':
			return { opening: { ...baseline.opening, established: value } };
		case 'perMonth':
			return { acquired: { ...baseline.acquired, perMonth: value } };
		case 'firstYear':
		case 'established':
			return { retention: { ...baseline.retention, [field]: value } };
		case 'purchasesPerYear':
		case 'basket':
			return { [field]: value };
	}
}
