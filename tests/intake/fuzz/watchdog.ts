import { Worker } from 'node:worker_threads';

/** milliseconds one small file may take */
const patience = 20_000;

/** Ends the process, with the input's number, when nothing goes on any more: a loop without end cannot be stopped else. */
const code = `
	const { workerData: { shared, patience, name } } = require('node:worker_threads');
	const now = new Int32Array(shared);
	let last = -1;
	setInterval(() => {
		if (now[0] === last) {
			// At once: the other thread, which writes for this one, does nothing any more.
			require('node:fs').writeSync(2, name + ': no answer for input ' + last + '\\n');
			process.kill(process.pid, 'SIGKILL');
		}
		last = now[0];
	}, patience);
`;

/** Watches a loop from another thread. */
export class Watchdog {
	readonly #now = new Int32Array(new SharedArrayBuffer(4));
	readonly #worker: Worker;

	constructor(name: string) {
		this.#worker = new Worker(code, { eval: true, workerData: { shared: this.#now.buffer, patience, name } });
	}

	/** Says which input is being tried. */
	tell(input: number) {
		Atomics.store(this.#now, 0, input);
	}

	async end() {
		await this.#worker.terminate();
	}
}
