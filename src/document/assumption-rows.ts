import type { Assumption } from '../core/plan/assumption';
import type { PlacedAssumption, Plan } from '../core/plan/plan';
import type { AssumptionLabel } from './assumption-label';

/** An assumption as the appendix lists it. */
export interface AssumptionRow extends AssumptionLabel {
	readonly assumption: Assumption;
}

/**
 * The assumptions of a plan with hours of the same role, phase and month in one: who recomputes needs their sum. Lines that
 * still bear one name, but rest on something else, are numbered.
 */
export function assumptionRows(
	plan: Plan,
	placed: readonly PlacedAssumption[],
	label: (path: string, assumption: Assumption) => AssumptionLabel,
): AssumptionRow[] {
	const rows = merged(plan, placed).map(({ path, assumption }) => ({ ...label(path, assumption), assumption }));
	const counts = new Map<string, number>();
	for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
	const seen = new Map<string, number>();
	return rows.map((row) => {
		if (counts.get(row.name) === 1) return row;
		const number = (seen.get(row.name) ?? 0) + 1;
		seen.set(row.name, number);
		return { ...row, name: `${row.name} (${number})` };
	});
}

function merged(plan: Plan, placed: readonly PlacedAssumption[]): PlacedAssumption[] {
	const found = new Map<string, PlacedAssumption>();
	for (const one of placed) {
		const key = sameHours(plan, one) ?? one.path;
		const before = found.get(key);
		found.set(key, before ? { ...before, assumption: sum(before.assumption, one.assumption) } : one);
	}
	return [...found.values()];
}

/** What two lines of hours must share to be one; undefined for all else. */
function sameHours({ measures }: Plan, { path, assumption }: PlacedAssumption): string | undefined {
	const [area, at, field, which] = path.split('.');
	const measure = area === 'measures' && field === 'hours' ? measures[Number(at)] : undefined;
	const line = measure?.hours[Number(which)];
	if (!measure || !line) return undefined;
	const { role, phase, per, offset = 0 } = line;
	return JSON.stringify([at, role, phase, per, per === 'once' ? offset : 0, assumption.provenance]);
}

function sum(a: Assumption, b: Assumption): Assumption {
	const likely = a.likely + b.likely;
	const isRanged = [a, b].some(({ low, high }) => low !== undefined || high !== undefined);
	if (!isRanged) return { ...a, likely };
	const ends = { low: (a.low ?? a.likely) + (b.low ?? b.likely), high: (a.high ?? a.likely) + (b.high ?? b.likely) };
	return { ...a, likely, ...ends };
}
