import type { Format } from '../format';

const settings = (_f: Format) => ({
	title: 'settings',
});

export default settings;
