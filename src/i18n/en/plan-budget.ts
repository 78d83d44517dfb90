import type { Format } from '../format';

/** Words of the budget. */
export const budget = (f: Format) => ({
	first: f.number(1),
});
