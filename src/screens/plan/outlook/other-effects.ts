import type { Effects } from '../../../core/plan/measure';
import type { BreakEvenCustomers } from '../../../core/projection/break-even-customers';

const counted: Readonly<Record<NonNullable<BreakEvenCustomers['unit']>, readonly (keyof Effects)[]>> = {
	kept: ['loss'],
	gained: ['referrals', 'winBack'],
	customerYears: ['loss', 'purchases', 'basket', 'referrals', 'winBack'],
};

/**
 * The effects of a measure that are not in the customers its break-even is counted in, but move with them in the same
 * proportion and pay for it as well.
 */
export function othersThan(unit: BreakEvenCustomers['unit'], effects: Effects): (keyof Effects)[] {
	if (unit === undefined) return [];
	const names = Object.keys(effects) as (keyof Effects)[];
	return names.filter((name) => (effects[name]?.likely ?? 0) !== 0 && !counted[unit].includes(name));
}
