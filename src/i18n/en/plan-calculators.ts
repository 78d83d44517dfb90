import type { Format } from '../format';

/** Words of the calculators. */
export const calculators = (f: Format) => ({
	first: f.number(1),
});
