import type { Format } from '../format';

const clv = (_f: Format) => ({
	title: 'clv',
});

export default clv;
