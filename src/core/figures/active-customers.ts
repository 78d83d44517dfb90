import { valueOf, type Case } from '../plan/assumption';
import type { Plan } from '../plan/plan';
import { actsOn, established, firstYear } from '../projection/effect';
import type { Projection, ProjectionInput } from '../projection/input';
import { intensity, runs } from '../projection/intensity';
import { input, opposite, type Draft } from './draft';
import type { FigureInput, FigureInputName, MissingReason } from './figure';

/**
 * What "active customers" means in a cost per customer (R57): the projection's average of the period, those there at its end,
 * those measured in the files, those the measures reach, or a number set.
 */
export const activeBases = ['average', 'end', 'measured', 'reached', 'given'] as const;
export type ActiveBasis = (typeof activeBases)[number];

/** The basis of a plan; a number set stands before all others. */
export function activeBasis({ definitions }: Plan): ActiveBasis {
	return definitions.activeCustomers ? 'given' : (definitions.activeBasis ?? 'average');
}

/** A case of the plan with what it was projected from. */
export interface ProjectedCase {
	readonly input: ProjectionInput;
	readonly projection: Projection;
}

const names = {
	average: 'activeAverage',
	end: 'activeEnd',
	measured: 'activeMeasured',
	reached: 'activeReached',
	given: 'activeCustomers',
} as const satisfies Record<ActiveBasis, FigureInputName>;

/** Whether an input of a figure is the number of customers it was divided by. */
export const isActiveInput = ({ name }: FigureInput) => (Object.values(names) as string[]).includes(name);

/**
 * Active customers of the first months of a plan on the basis it has chosen. A number set, and those reached, are taken from
 * the opposite case: fewest customers with the highest cost.
 *
 * @param measured the key figure `customers.active`
 * @returns how many, by number of months and case; or why there are none
 */
export function activeCustomers(plan: Plan, cases: Readonly<Record<Case, ProjectedCase>>, measured: Draft) {
	const basis = activeBasis(plan);
	const at = (count: number, which: Case = 'likely'): number | undefined => {
		const months = cases[which].projection.months.slice(0, count);
		switch (basis) {
			case 'given':
				return plan.definitions.activeCustomers && valueOf(plan.definitions.activeCustomers, opposite[which]);
			case 'measured':
				return fromFiles(measured) ? measured.value : undefined;
			case 'reached':
				return reached(cases[opposite[which]], count);
			case 'end':
				return months.at(-1)?.closing;
			case 'average':
				return months.reduce((sum, month) => sum + month.active, 0) / months.length;
		}
	};
	const inputs = (value: number): FigureInput[] =>
		basis === 'measured' && measured.value !== undefined
			? [
					input(names.measured, value, 'count', measured.provenance),
					...measured.inputs.filter(({ name }) => name === 'window'),
				]
			: [input(names[basis], value, 'count', plan.definitions.activeCustomers?.provenance)];
	return { basis, at, inputs, missing: missing(basis, measured) };
}

/** Of files, not of the plan's own opening: only those say how many were observed. */
const fromFiles = (draft: Draft): draft is Extract<Draft, { value: number }> =>
	draft.value !== undefined && draft.n !== undefined;

function missing(basis: ActiveBasis, measured: Draft): MissingReason {
	if (basis === 'reached') return 'no-participants';
	if (basis !== 'measured') return 'no-active-customers';
	return measured.value === undefined ? measured.missing : 'no-transactions';
}

/**
 * Customers at least one running measure reaches, average of the first months: Σ active_g · (1 − ∏ (1 − reach · intensity)).
 * Measures reach independently of each other, as they act in the projection.
 */
function reached({ input: { measures }, projection }: ProjectedCase, count: number): number {
	const months = projection.months.slice(0, count);
	let sum = 0;
	for (const [t, month] of months.entries()) {
		const left = [1, 1];
		for (const measure of measures) {
			if (!runs(measure, t)) continue;
			for (const group of [firstYear, established] as const)
				if (actsOn(measure, group)) left[group]! *= 1 - measure.reach * intensity(measure, t);
		}
		sum += month.activeFirstYear * (1 - left[0]!) + (month.active - month.activeFirstYear) * (1 - left[1]!);
	}
	return months.length > 0 ? sum / months.length : 0;
}
