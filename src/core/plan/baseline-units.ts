import type { Unit } from '../figures/figure';

/** What the single assumptions of a plan's baseline count in; the key is the path below `baseline`. */
export const baselineUnits = {
	'opening.firstYear': 'count',
	'opening.established': 'count',
	'acquired.perMonth': 'count',
	'acquired.growth': 'share',
	'retention.firstYear': 'share',
	'retention.established': 'share',
	purchasesPerYear: 'count',
	basket: 'money',
	margin: 'share',
	discountRate: 'share',
	fixedCosts: 'money',
	ownerSalary: 'money',
	loanService: 'money',
} as const satisfies Record<string, Unit>;
export type BaselinePath = keyof typeof baselineUnits;
