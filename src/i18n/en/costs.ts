import type { Format } from '../format';

const costs = (_f: Format) => ({
	title: 'costs',
});

export default costs;
