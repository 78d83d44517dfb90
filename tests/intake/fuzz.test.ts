import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { fuzz } from './fuzz/run';

type Seen = Awaited<ReturnType<typeof fuzz>>;

/** Processes of their own: the tests have one processor, these take the others, too. */
const shares = availableParallelism();

async function seenBy(share: number): Promise<Seen> {
	const script = fileURLToPath(new URL('fuzz/share.js', import.meta.url));
	const { stdout } = await promisify(execFile)(execPath, [script, String(share), String(shares)]);
	return JSON.parse(stdout) as Seen;
}

test('no damaged file breaks the intake, and none of its rows gets lost', { timeout: 3_600_000 }, async () => {
	const seen = await Promise.all(Array.from({ length: shares }, (_, share) => seenBy(share)));
	for (const { refused, read } of seen) {
		expect(refused).toBeGreaterThan(0);
		expect(read).toBeGreaterThan(0);
	}
});
