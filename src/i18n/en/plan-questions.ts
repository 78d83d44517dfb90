import type { Format } from '../format';

/** Words of questions where a change would contradict another. */
export const questions = (f: Format) => ({
	first: f.number(1),
});
