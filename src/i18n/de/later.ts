import type { Words } from '../areas';
import type { Format } from '../format';

const later = (_f: Format): Words['later'] => ({
	title: 'later',
});

export default later;
