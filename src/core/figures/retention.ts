import { dayText } from '../calendar';
import { wilson } from '../metrics/interval';
import type { DataReport, PeriodLength, RetentionPeriod } from '../metrics/reports';
import { textbookRetention } from '../metrics/retention';
import type { Plan } from '../plan/plan';
import { assumedFigure, input, unavailable, type Draft } from './draft';
import type { MissingReason } from './figure';
import { changedOn, measured } from './measured';

/** Fewer customers make no rate. */
const fewest = 10;

type RetentionId =
	| 'retention.strict'
	| 'retention.textbook'
	| 'retention.threeNumbers'
	| 'retention.planFirstYear'
	| 'retention.planEstablished';

/** Retention rates: measured, from three typed numbers, and assumed. */
export function retentionFigures(plan: Plan, data: DataReport | undefined): Record<RetentionId, Draft> {
	const { retention } = plan.baseline;
	const date = changedOn(plan);
	return {
		...measuredRates(plan, data),
		'retention.threeNumbers': threeNumbers(plan),
		'retention.planFirstYear': assumedFigure('retentionFirstYear', retention.firstYear, 'share', date),
		'retention.planEstablished': assumedFigure('retentionEstablished', retention.established, 'share', date),
	};
}

function measuredRates(
	plan: Plan,
	data: DataReport | undefined,
): Record<'retention.strict' | 'retention.textbook', Draft> {
	const none = (missing: MissingReason, n?: number) => ({
		'retention.strict': unavailable(missing, n),
		'retention.textbook': unavailable(missing, n),
	});
	const source = rateSource(plan, data);
	if (typeof source === 'string') return none(source);
	const period = lastFullPeriod(source.retention);
	if (period?.strict === undefined || period.textbook === undefined) return none('no-full-period');
	const { start, end, gained, kept, month, months } = period;
	if (start < fewest) return none('too-few', start);
	const shared = {
		n: start,
		provenance: measured(plan, source.kind, source.lastDay, start),
		date: dayText(source.lastDay),
		period: { month, months },
	};
	const window = source.windowDays === undefined ? [] : [input('window', source.windowDays, 'days')];
	return {
		'retention.strict': {
			...shared,
			value: period.strict,
			interval: period.interval,
			intervalKind: 'wilson',
			inputs: [input('kept', kept, 'count'), input('start', start, 'count'), ...window],
		},
		'retention.textbook': {
			...shared,
			value: period.textbook,
			inputs: [input('end', end, 'count'), input('gained', gained, 'count'), input('start', start, 'count'), ...window],
		},
	};
}

export interface RateSource {
	readonly kind: 'customers' | 'transactions';
	readonly retention: Readonly<Record<PeriodLength, readonly RetentionPeriod[]>>;
	readonly lastDay: number;
	readonly windowDays?: number;
}

/** Contracts where the relation is contractual and a file says who left, else purchases, else what there is. */
export function rateSource(plan: Plan, data: DataReport | undefined): RateSource | MissingReason {
	const contracts: RateSource | undefined = data?.contracts?.hasUntil
		? { kind: 'customers', ...data.contracts }
		: undefined;
	const { retention, windowDays, lastDay } = data?.transactions ?? {};
	const purchases: RateSource | undefined =
		retention && lastDay !== undefined
			? { kind: 'transactions', retention, lastDay, ...(windowDays !== undefined && { windowDays }) }
			: undefined;
	const [first, second] = plan.business.relation === 'contractual' ? [contracts, purchases] : [purchases, contracts];
	const source = first ?? second;
	if (source) return source;
	if (data?.contracts) return 'no-leaving-dates';
	if (data?.summaries) return 'no-single-purchases';
	return data?.transactions ? 'no-named-customers' : 'no-transactions';
}

/** The last complete year, else the last complete quarter, else the last complete month. */
export function lastFullPeriod(
	retention: Readonly<Record<PeriodLength, readonly RetentionPeriod[]>>,
): RetentionPeriod | undefined {
	const last = (length: PeriodLength) =>
		retention[length].findLast((period) => !period.partial && period.strict !== undefined);
	return last('year') ?? last('quarter') ?? last('month');
}

function threeNumbers(plan: Plan): Draft {
	const numbers = plan.threeNumbers;
	if (!numbers) return unavailable('no-three-numbers');
	const { start, end, gained, date } = numbers;
	const value = textbookRetention(start, end, gained);
	if (value === undefined) return unavailable('no-start-customers');
	if (value < 0) return unavailable('out-of-range');
	const provenance = { kind: 'own', date, n: Math.round(start) } as const;
	return {
		value,
		// Above 1 the numbers are no share of a whole, so there is no interval either.
		...(value <= 1 && { interval: wilson(end - gained, start), intervalKind: 'wilson' as const }),
		n: start,
		inputs: [
			input('end', end, 'count', provenance),
			input('gained', gained, 'count', provenance),
			input('start', start, 'count', provenance),
		],
		provenance,
		date,
	};
}
