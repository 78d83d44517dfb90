import type { Calculated } from '../../../src/core/calculators/calculator';

/** The value of a calculation that has one. */
export function result<T>(calculated: Calculated<T>): T {
	if (!calculated.ok) throw new Error(calculated.error);
	return calculated.value;
}
