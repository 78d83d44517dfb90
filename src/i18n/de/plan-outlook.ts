import type { Words } from '../areas';
import type { Format } from '../format';

export const outlook = (f: Format): Words['plan']['outlook'] => ({
	first: f.number(1),
});
