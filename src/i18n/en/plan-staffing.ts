import type { Format } from '../format';

/** Words of hours by role and posts. */
export const staffing = (f: Format) => ({
	first: f.number(1),
});
