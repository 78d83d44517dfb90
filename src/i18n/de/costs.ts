import type { Words } from '../areas';
import type { Format } from '../format';

const costs = (_f: Format): Words['costs'] => ({
	title: 'costs',
});

export default costs;
