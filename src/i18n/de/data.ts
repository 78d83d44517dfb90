import type { Words } from '../areas';
import type { Format } from '../format';

const data = (_f: Format): Words['data'] => ({
	title: 'data',
});

export default data;
