import { expect, test } from 'vitest';
import { previewFile } from '../../src/intake/preview';
import { readColumns } from '../../src/intake/read-columns';
import { today, valueOf } from './reading';

const rows = Array.from(
	{ length: 20_000 },
	(_, n) => `${n},K${n % 700},2024-${String((n % 12) + 1).padStart(2, '0')}-05,${n % 90}.50\n`,
);
const file = new File(['order,customer,date,amount\n', ...rows], 'orders.csv');

test('an import that is stopped and begun again, many times over, reads the same in the end', async () => {
	const preview = valueOf(await previewFile(file));
	const read = (signal?: AbortSignal, onProgress?: () => void) =>
		readColumns(file, { id: 'set', choice: preview.choice, preview, today, currency: 'EUR', signal, onProgress });
	for (let time = 0; time < 20; time++) {
		const stop = new AbortController();
		let pieces = 0;
		const stopped = await read(stop.signal, () => {
			if (++pieces > time % 3) stop.abort();
		});
		expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
	}
	const { receipt } = valueOf(await read(new AbortController().signal));
	expect(receipt).toMatchObject({ records: 20_000, accepted: 20_000, customers: 700 });
});

/** A file whose bytes end behind its first part: what comes next never does. */
class Stuck extends File {
	override stream() {
		const head = new TextEncoder().encode('order,customer,date,amount\n1,K1,2024-03-05,1.00\n');
		return new ReadableStream<Uint8Array<ArrayBuffer>>({
			start: (controller) => {
				controller.enqueue(head);
			},
			cancel: () => new Promise<void>(() => undefined),
		});
	}
}

test('an import is stopped also while it waits for bytes that never come', async () => {
	const stuck = new Stuck(['order,customer,date,amount\n1,K1,2024-03-05,1.00\n'.repeat(100)], 'orders.csv');
	const preview = valueOf(await previewFile(new File(['order,customer,date,amount\n1,K1,2024-03-05,1.00\n'], 'a.csv')));
	const stop = new AbortController();
	const reading = readColumns(stuck, {
		...{ id: 'set', choice: preview.choice, preview, today, currency: 'EUR', signal: stop.signal },
		onProgress: () => {
			setTimeout(() => {
				stop.abort();
			});
		},
	});
	expect(await reading).toEqual({ ok: false, error: { code: 'cancelled' } });
});
