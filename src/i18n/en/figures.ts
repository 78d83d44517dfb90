import type { Format } from '../format';

const figures = (_f: Format) => ({
	title: 'figures',
});

export default figures;
