// @ts-check
/** `npm run corpus -- DIR`: exits 0 only when every case of DIR/manifest.json passes. */
import { argv, exit } from 'node:process';
import { withModule } from '../with-module.js';

const [folder] = argv.slice(2);
const passed = await withModule(
	'tests/corpus/runner.ts',
	/** @param {typeof import('./runner')} module */ ({ runCorpus }) => runCorpus(folder),
);
exit(passed ? 0 : 1);
