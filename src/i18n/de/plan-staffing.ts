import type { Words } from '../areas';
import type { Format } from '../format';

export const staffing = (f: Format): Words['plan']['staffing'] => ({
	first: f.number(1),
});
