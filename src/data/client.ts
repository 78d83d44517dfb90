import { fail, type Problem, type Result } from '../core/problem';
import type { Calls, Progress, Reply, Request } from './protocol';

export interface AskOptions {
	/** stops the question: it is answered with `cancelled` at once */
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
}

/** What the client needs of a worker; a test passes a fake. */
export type DataWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Question {
	readonly answer: (result: Result<unknown>) => void;
	readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Inlined, hence a blob: only such a worker is bound by the page's content policy. */
const inlined = async (): Promise<DataWorker> => new (await import('./data.worker?worker&inline')).default();

/** Asks the data worker. Rows live there and stay there; only small reports come back. It starts with the first question. */
export class DataClient {
	readonly #start: () => DataWorker | Promise<DataWorker>;
	readonly #open = new Map<number, Question>();
	#worker: Promise<DataWorker> | undefined;
	#lastId = 0;

	constructor(start: () => DataWorker | Promise<DataWorker> = inlined) {
		this.#start = start;
	}

	/**
	 * Asks, and gives the answer. A worker that crashes answers every open question with `worker-crashed`; the next
	 * question starts a new one.
	 */
	async ask<Name extends keyof Calls>(
		name: Name,
		input: Calls[Name]['input'],
		{ signal, onProgress }: AskOptions = {},
	): Promise<Result<Calls[Name]['output']>> {
		if (signal?.aborted) return fail({ code: 'cancelled' });
		const id = ++this.#lastId;
		const reply = new Promise<Result<unknown>>((resolve) => {
			this.#open.set(id, { answer: resolve, onProgress });
		});
		const cancel = () => {
			this.#answer(id, fail({ code: 'cancelled' }));
			void this.#post({ cancel: id });
		};
		signal?.addEventListener('abort', cancel, { once: true });
		this.#post({ id, name, input } as Request).catch((error: unknown) => {
			this.#answer(id, fail({ code: 'worker-crashed', detail: String(error) }));
		});
		const result = await reply;
		signal?.removeEventListener('abort', cancel);
		return result as Result<Calls[Name]['output']>;
	}

	async #post(request: Request) {
		let worker: DataWorker;
		try {
			worker = await (this.#worker ??= this.#started());
		} catch (error) {
			this.#crash(undefined, String(error));
			return;
		}
		if ('cancel' in request || this.#open.has(request.id)) worker.postMessage(request);
	}

	async #started(): Promise<DataWorker> {
		const worker = await this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			if ('progress' in data) this.#open.get(data.id)?.onProgress?.(data.progress);
			else this.#answer(data.id, data.result);
		});
		worker.addEventListener('error', (event) => {
			this.#crash(worker, event.message);
		});
		worker.addEventListener('messageerror', () => {
			this.#crash(worker, 'messageerror');
		});
		return worker;
	}

	#answer(id: number, result: Result<unknown>) {
		const question = this.#open.get(id);
		this.#open.delete(id);
		question?.answer(result);
	}

	#crash(worker: DataWorker | undefined, detail: string) {
		worker?.terminate();
		this.#worker = undefined;
		const problem: Problem = { code: 'worker-crashed', detail };
		for (const id of [...this.#open.keys()]) this.#answer(id, fail(problem));
	}
}
