import type { Words } from '../areas';
import type { Format } from '../format';

export const outlook = (f: Format): Words['charts']['outlook'] => ({
	first: f.number(1),
});
