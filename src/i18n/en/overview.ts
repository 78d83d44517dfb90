import type { Format } from '../format';

const overview = (_f: Format) => ({
	title: 'overview',
});

export default overview;
