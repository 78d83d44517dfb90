import type { Words } from '../areas';
import type { Format } from '../format';

const document = (_f: Format): Words['document'] => ({
	title: 'document',
});

export default document;
