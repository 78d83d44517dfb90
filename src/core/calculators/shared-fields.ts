import type { Currency } from '../plan/plan';
import { atPriceLevel } from '../plan/templates/price-level';
import type { Field, Origin, PlanFacts } from './calculator';

type Group = Field['group'];

/** Fields several calculators have, drawn from the plan. */
export const basket: Field = {
	kind: 'money',
	min: 0,
	max: 1e11,
	group: 'plan',
	from: 'plan',
	start: ({ basket }) => basket,
};
export const purchases: Field = {
	kind: 'number',
	min: 0,
	max: 10_000,
	group: 'plan',
	from: 'plan',
	start: ({ purchases }) => purchases,
};
export const margin: Field = {
	kind: 'share',
	min: 0,
	max: 1,
	group: 'plan',
	from: 'plan',
	start: ({ margin }) => margin,
};
export const customers: Field = {
	kind: 'count',
	min: 0,
	max: 1e9,
	group: 'plan',
	from: 'plan',
	start: ({ customers }) => customers,
};
/** Whose hours they are: a position in the team. */
export const role: Field = {
	kind: 'role',
	min: 0,
	max: 29,
	group: 'effort',
	from: 'plan',
	start: ({ founder }) => founder,
};

const fixed = (value: number) => () => value;

/** Money with a starting value at the price level of the euro, in minor units. */
export function money(euroMinor: number, group: Group, from: Origin = 'example'): Field {
	const start = ({ currency }: { readonly currency: Currency }) => atPriceLevel(euroMinor, currency);
	return { kind: 'money', min: 0, max: 1e11, group, from, start };
}

export function share(value: number, group: Group, from: Origin = 'example'): Field {
	return { kind: 'share', min: 0, max: 1, group, from, start: fixed(value) };
}

export function count(
	value: number | ((facts: PlanFacts) => number),
	group: Group,
	bounds: { readonly min?: number; readonly max?: number } = {},
): Field {
	const start = typeof value === 'number' ? fixed(value) : value;
	return { kind: 'count', min: bounds.min ?? 0, max: bounds.max ?? 1e9, group, from: 'example', start };
}

/** Hours, a month or an occasion. */
export function hours(value: number): Field {
	return { kind: 'hours', min: 0, max: 10_000, group: 'effort', from: 'example', start: fixed(value) };
}
