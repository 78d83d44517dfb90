import type { Words } from '../areas';
import type { Format } from '../format';

export const budget = (f: Format): Words['plan']['budget'] => ({
	first: f.number(1),
});
