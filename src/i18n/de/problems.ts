import type { Words } from '../areas';
import type { Format } from '../format';

const problems = (_f: Format): Words['problems'] => ({
	title: 'problems',
});

export default problems;
