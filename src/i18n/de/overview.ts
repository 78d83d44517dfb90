import type { Words } from '../areas';
import type { Format } from '../format';

const overview = (_f: Format): Words['overview'] => ({
	title: 'overview',
});

export default overview;
