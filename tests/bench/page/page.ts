import { project } from '../../../src/core/projection/project';
import type { ProjectionInput, ProjectionMeasure } from '../../../src/core/projection/input';
import { cancel, imports, intakeOnce } from './intake';

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

const bench = { imports, cancel, intakeOnce, projection };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
