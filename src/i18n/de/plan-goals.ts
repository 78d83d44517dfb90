import type { Words } from '../areas';
import type { Format } from '../format';

export const goals = (f: Format): Words['plan']['goals'] => ({
	first: f.number(1),
});
