import type { Format } from '../format';

/** Words of the charts of the costs view. */
export const costs = (f: Format) => ({
	first: f.number(1),
});
