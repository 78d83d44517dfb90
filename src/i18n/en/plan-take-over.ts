import type { Format } from '../format';

/** Words of what the baseline can take over from data. */
export const takeOver = (f: Format) => ({
	first: f.number(1),
});
