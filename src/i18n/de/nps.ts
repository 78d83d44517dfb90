import type { Words } from '../areas';
import type { Format } from '../format';

const nps = (_f: Format): Words['nps'] => ({
	title: 'nps',
});

export default nps;
