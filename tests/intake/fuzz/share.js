// @ts-check
/** Tries a share of the mutated files in a process of its own: `node share.js SHARE SHARES`. Prints what became of them. */
import { argv, exit, stdout } from 'node:process';
import { withModule } from '../../with-module.js';

const [share, shares] = argv.slice(2).map(Number);
try {
	const seen = await withModule(
		'tests/intake/fuzz/run.ts',
		/** @param {typeof import('./run')} module */ ({ fuzz }) => fuzz(share ?? 0, shares ?? 1),
	);
	stdout.write(JSON.stringify(seen), () => exit(0));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	exit(1);
}
