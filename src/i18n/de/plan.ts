import type { Words } from '../areas';
import type { Format } from '../format';

const plan = (_f: Format): Words['plan'] => ({
	title: 'plan',
});

export default plan;
