import type { Format } from '../format';

const plan = (_f: Format) => ({
	title: 'plan',
});

export default plan;
