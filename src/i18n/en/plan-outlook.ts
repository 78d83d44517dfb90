import type { Format } from '../format';

/** Words of the projection. */
export const outlook = (f: Format) => ({
	first: f.number(1),
});
