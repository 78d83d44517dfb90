import type { Words } from '../areas';
import type { Format } from '../format';

export const costs = (f: Format): Words['charts']['costs'] => ({
	first: f.number(1),
});
