// @ts-check
/** `npm run golden -- DIR [MODEL …]`: exits 0 only when every case that can be judged passes. */
import { argv, exit } from 'node:process';
import { withModule } from '../with-module.js';

const [folder, ...models] = argv.slice(2);
const passed = await withModule(
	'tests/golden/runner.ts',
	/** @param {typeof import('./runner')} module */ ({ runGolden }) => runGolden(folder, models),
);
exit(passed ? 0 : 1);
