import type { Words } from '../areas';
import type { Format } from '../format';

export const calculators = (f: Format): Words['plan']['calculators'] => ({
	first: f.number(1),
});
