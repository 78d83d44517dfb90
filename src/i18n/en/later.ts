import type { Format } from '../format';

const later = (_f: Format) => ({
	title: 'later',
});

export default later;
