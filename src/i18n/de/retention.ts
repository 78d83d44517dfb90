import type { Words } from '../areas';
import type { Format } from '../format';

const retention = (_f: Format): Words['retention'] => ({
	title: 'retention',
});

export default retention;
