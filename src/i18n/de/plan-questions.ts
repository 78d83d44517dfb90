import type { Words } from '../areas';
import type { Format } from '../format';

export const questions = (f: Format): Words['plan']['questions'] => ({
	first: f.number(1),
});
