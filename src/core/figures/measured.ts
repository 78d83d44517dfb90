import { dayText } from '../calendar';
import type { Provenance } from '../plan/assumption';
import type { DataSetKind, Plan } from '../plan/plan';

const longest = 200;

/**
 * Provenance of a figure out of imported rows.
 * @param lastDay last day of the data, days since 1970-01-01
 * @param n observations
 */
export function measured(plan: Plan, kind: DataSetKind, lastDay: number | undefined, n: number): Provenance {
	const files = plan.dataSets.filter((set) => set.kind === kind).map(({ file }) => file);
	return {
		kind: kind === 'nps' ? 'asked' : 'measured',
		...(files.length > 0 && { source: files.join(', ').slice(0, longest) }),
		...(lastDay !== undefined && { date: dayText(lastDay) }),
		n,
	};
}

/** `yyyy-mm-dd` of the plan's last change. */
export const changedOn = (plan: Plan) => plan.changed.slice(0, 10);

/** Provenance and date of a figure out of files of one kind; summaries may know no days. */
export function measuredOn(plan: Plan, kind: DataSetKind, lastDay: number | undefined, n: number) {
	return {
		provenance: measured(plan, kind, lastDay, n),
		date: lastDay === undefined ? changedOn(plan) : dayText(lastDay),
	};
}
