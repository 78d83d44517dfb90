import type { Format } from '../format';

const data = (_f: Format) => ({
	title: 'data',
});

export default data;
