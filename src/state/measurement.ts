import type { DataReport } from '../core/metrics/reports';
import type { Plan } from '../core/plan/plan';
import type { Result } from '../core/problem';
import type { DataClient } from '../data/client';
import { today } from './browser';

/** Asks the worker for the figures of a plan's data, once per state of what they depend on; only the newest answer counts. */
export class Measurement {
	readonly #client: DataClient;
	readonly #answer: (result: Result<DataReport | undefined>) => void;
	#asked = '';

	constructor(client: DataClient, answer: (result: Result<DataReport | undefined>) => void) {
		this.#client = client;
		this.#answer = answer;
	}

	/** Called after every change of the plan; does nothing when data and definitions are the same. */
	async follow(plan: Plan | undefined) {
		const sets = plan?.dataSets.map(({ id, kind }) => ({ id, kind })) ?? [];
		const windowDays = plan?.definitions.activityWindow;
		const currency = plan?.business.currency;
		const question = plan ? JSON.stringify([plan.id, sets, windowDays, currency]) : '';
		if (question === this.#asked) return;
		this.#asked = question;
		if (sets.length === 0 || currency === undefined) {
			this.#answer({ ok: true, value: undefined });
			return;
		}
		const result = await this.#client.ask('report', { sets, windowDays, today: today(), currency });
		if (question === this.#asked) this.#answer(result);
	}

	/** Forgets what was asked, so that the next call asks again. */
	reset() {
		this.#asked = '';
	}
}
