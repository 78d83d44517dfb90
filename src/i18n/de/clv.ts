import type { Words } from '../areas';
import type { Format } from '../format';

const clv = (_f: Format): Words['clv'] => ({
	title: 'clv',
});

export default clv;
