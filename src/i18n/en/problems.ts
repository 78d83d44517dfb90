import type { Format } from '../format';

const problems = (_f: Format) => ({
	title: 'problems',
});

export default problems;
