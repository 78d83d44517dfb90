import type { Words } from '../areas';
import type { Format } from '../format';

export const takeOver = (f: Format): Words['plan']['takeOver'] => ({
	first: f.number(1),
});
