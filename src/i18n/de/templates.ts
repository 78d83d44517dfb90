import type { Words } from '../areas';
import type { Format } from '../format';

const templates = (_f: Format): Words['templates'] => ({
	title: 'templates',
});

export default templates;
