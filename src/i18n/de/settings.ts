import type { Words } from '../areas';
import type { Format } from '../format';

const settings = (_f: Format): Words['settings'] => ({
	title: 'settings',
});

export default settings;
