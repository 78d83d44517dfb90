import type { Format } from '../format';

/** Words of goals and what is spent on them. */
export const goals = (f: Format) => ({
	first: f.number(1),
});
