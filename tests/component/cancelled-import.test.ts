import { expect, test } from 'vitest';
import { DataClient } from '../../src/data/client';

const rows = Array.from({ length: 150_000 }, (_, n) => {
	const month = String((n % 12) + 1).padStart(2, '0');
	return `${n},K${n % 9_000},2024-${month}-05,${n % 90}.50\n`;
});

test('an import in the worker that is stopped and begun again, many times over, ends with all rows', async () => {
	const file = new File(['order,customer,date,amount\n', ...rows], 'orders.csv');
	const client = new DataClient();
	const today = 20_300;
	const begin = async (id: string, signal?: AbortSignal, onProgress?: () => void) => {
		const preview = await client.ask('inspect', { file, choice: {} }, signal && { signal });
		if (!preview.ok) return preview;
		const input = { id, choice: preview.value.choice, today, currency: 'EUR', against: [] };
		return client.ask('import', input, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
	};
	for (let time = 0; time < 25; time++) {
		const stop = new AbortController();
		let seen = 0;
		// Now while it looks at the file, now after the first pieces, now later.
		if (time % 3 === 0) setTimeout(stop.abort.bind(stop), time);
		const stopped = await begin(`stopped-${time}`, stop.signal, () => {
			if (++seen > time % 4) stop.abort();
		});
		expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
	}
	const read = await begin('whole');
	expect(read).toMatchObject({ ok: true, value: { records: 150_000, accepted: 150_000, customers: 9_000 } });
});
