import type { Words } from '../areas';
import type { Format } from '../format';

export const timeline = (f: Format): Words['plan']['timeline'] => ({
	first: f.number(1),
});
