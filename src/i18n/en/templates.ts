import type { Format } from '../format';

const templates = (_f: Format) => ({
	title: 'templates',
});

export default templates;
