import { project } from '../../../src/core/projection/project';
import type { ProjectionInput, ProjectionMeasure } from '../../../src/core/projection/input';
import { DataClient } from '../../../src/data/client';
import RowsWorker from './rows.worker?worker&inline';
import { generate, type Variant } from './transactions';

const today = 20_800;

/** Milliseconds of papaparse's raw rows in a worker that is already running. */
async function papaparseRows(file: File): Promise<number> {
	const worker = new RowsWorker();
	const answer = () =>
		new Promise<void>((resolve) => {
			worker.onmessage = () => {
				resolve();
			};
		});
	worker.postMessage(new File(['a,b\n1,2\n'], 'warm.csv'));
	await answer();
	const begin = performance.now();
	worker.postMessage(file);
	await answer();
	const time = performance.now() - begin;
	worker.terminate();
	return time;
}

/** Milliseconds from the file to stored columns and first figures. */
async function intake(client: DataClient, file: File): Promise<number> {
	const id = crypto.randomUUID();
	const begin = performance.now();
	const preview = await client.ask('inspect', { file });
	if (!preview.ok) throw new Error(JSON.stringify(preview.error));
	const receipt = await client.ask('import', { id, choice: preview.value.choice, today, currency: 'EUR' });
	if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
	const stored = await client.ask('commit', { id });
	if (!stored.ok) throw new Error(JSON.stringify(stored.error));
	const report = await client.ask('report', { sets: [{ id, kind: 'transactions' }], windowDays: undefined, today });
	const time = performance.now() - begin;
	if (!report.ok || report.value.transactions?.rows !== receipt.value.accepted) throw new Error('rows are missing');
	await client.ask('remove', { ids: [id] });
	return time;
}

/** One import against the yardstick, the two in turn; also the longest task of the main thread meanwhile. */
async function imports(rows: number, variant: Variant, runs: number) {
	const file = generate(rows, variant);
	const client = new DataClient();
	await client.ask('report', { sets: [], windowDays: undefined, today });
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
	});
	const times: { intake: number; rows: number }[] = [];
	for (let run = 0; run < runs; run++) {
		const yardstick = await papaparseRows(file);
		observer.observe({ type: 'longtask' });
		times.push({ rows: yardstick, intake: await intake(client, file) });
		observer.disconnect();
	}
	return { bytes: file.size, times, longest };
}

/** Milliseconds of one projection of 60 months and 20 measures, the mean of many. */
function projection(): number {
	const measure = (n: number): ProjectionMeasure => ({
		id: String(n),
		group: n % 3 === 0 ? 'all' : n % 3 === 1 ? 'firstYear' : 'established',
		reach: 0.4,
		start: n % 12,
		lag: 1,
		ramp: 3,
		end: n % 4 === 0 ? 40 : undefined,
		fade: 2,
		effects: { loss: 0.05, purchases: 0.02, basket: 0.01, referrals: n % 5 === 0 ? 0.05 : undefined },
		costs: [
			{ group: 'tools', per: 'month', amount: 2_000 },
			{ group: 'engagement', per: 'participant', amount: 10 },
		],
		hours: [{ role: 'a', per: 'month', hours: 1 }],
	});
	const input: ProjectionInput = {
		horizon: 60,
		opening: { firstYear: 100, established: 200 },
		acquired: Array.from({ length: 60 }, (_, t) => 20 + (t % 12)),
		retention: { firstYear: 0.5, established: 0.8 },
		purchasesPerYear: 10,
		basket: 2_000,
		margin: 0.6,
		discountRate: 0.08,
		acquisition: { monthly: 30_000, perCustomer: 500 },
		referralRate: 0,
		roles: [{ id: 'a', hourlyCost: 3_000, imputed: true }],
		measures: Array.from({ length: 20 }, (_, n) => measure(n)),
	};
	for (let n = 0; n < 50; n++) project(input);
	const begin = performance.now();
	const runs = 300;
	let sum = 0;
	for (let n = 0; n < runs; n++) sum += project(input).months.length;
	if (sum !== runs * 60) throw new Error('months are missing');
	return (performance.now() - begin) / runs;
}

const bench = { imports, projection };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
