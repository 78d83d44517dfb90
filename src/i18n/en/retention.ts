import type { Format } from '../format';

const retention = (_f: Format) => ({
	title: 'retention',
});

export default retention;
