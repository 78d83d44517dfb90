import type { Format } from '../format';

const nps = (_f: Format) => ({
	title: 'nps',
});

export default nps;
