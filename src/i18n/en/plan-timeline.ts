import type { Format } from '../format';

/** Words of the timeline. */
export const timeline = (f: Format) => ({
	first: f.number(1),
});
