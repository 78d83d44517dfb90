import type { Format } from '../format';

const document = (_f: Format) => ({
	title: 'document',
});

export default document;
