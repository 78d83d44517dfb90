import type { Words } from '../areas';
import type { Format } from '../format';

const figures = (_f: Format): Words['figures'] => ({
	title: 'figures',
});

export default figures;
