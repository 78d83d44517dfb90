import { fail, type Result } from '../core/problem';
import type { ImportChoice } from '../intake/intake';
import type { Sheet } from '../intake/read-xlsx';

export type { Sheet };

/** What the text table of a sheet is always written in: nothing about it needs to be guessed. */
export const tableChoice = { encoding: 'utf-8', delimiter: ',' } as const satisfies Partial<ImportChoice>;

export type WorkbookQuestion =
	| { readonly name: 'sheets'; readonly file: File }
	| { readonly name: 'table'; readonly file: File; readonly sheet: number };

/** What is needed of a worker; a test passes a fake. */
export type WorkbookWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface Options {
	/** stops the question: it is answered with `cancelled` at once */
	readonly signal?: AbortSignal | undefined;
}

/** Inlined, hence a blob: only such a worker is bound by the page's content policy. */
const inlined = async (): Promise<WorkbookWorker> => new (await import('./xlsx.worker?worker&inline')).default();

/**
 * Opens Excel workbooks, in a worker of their own that is loaded with the first one. Every question has its own, ended
 * with the answer: nothing of a workbook stays in memory, and one that brings its worker down harms no other.
 */
export class Workbooks {
	readonly #start: () => WorkbookWorker | Promise<WorkbookWorker>;

	constructor(start: () => WorkbookWorker | Promise<WorkbookWorker> = inlined) {
		this.#start = start;
	}

	/**
	 * The worksheets of a workbook in their order, empty and hidden ones among them; at least one has content.
	 *
	 * @returns problems: `workbook-damaged`, `workbook-locked`, `workbook-empty`, `workbook-too-large`, `file-kind`,
	 *   `file-too-large`, `file-unreadable`, `worker-crashed`, `cancelled`
	 */
	sheets(file: File, { signal }: Options = {}): Promise<Result<readonly Sheet[]>> {
		return this.#ask({ name: 'sheets', file }, signal);
	}

	/**
	 * A worksheet as a text table, to be read with {@link tableChoice}: one record for each row of the sheet.
	 *
	 * @param sheet its place in the answer of {@link sheets}, from 0
	 * @returns problems: those of {@link sheets} and `file-too-many-columns`
	 */
	table(file: File, sheet: number, { signal }: Options = {}): Promise<Result<File>> {
		return this.#ask({ name: 'table', file, sheet }, signal);
	}

	async #ask<Answer>(question: WorkbookQuestion, signal: AbortSignal | undefined): Promise<Result<Answer>> {
		let worker: WorkbookWorker | undefined;
		let end: () => void = () => undefined;
		const answer = new Promise<Result<Answer>>((resolve) => {
			const crash = (detail: string) => {
				resolve(fail({ code: 'worker-crashed', detail }));
			};
			end = () => {
				resolve(fail({ code: 'cancelled' }));
			};
			if (signal?.aborted) {
				end();
				return;
			}
			signal?.addEventListener('abort', end, { once: true });
			const begin = async () => {
				const started = await this.#start();
				if (signal?.aborted) {
					started.terminate();
					return;
				}
				worker = started;
				started.addEventListener('message', ({ data }: MessageEvent<Result<Answer>>) => {
					resolve(data);
				});
				started.addEventListener('error', (event) => {
					crash(event.message);
				});
				started.addEventListener('messageerror', () => {
					crash('messageerror');
				});
				started.postMessage(question);
			};
			begin().catch((error: unknown) => {
				crash(String(error));
			});
		});
		const result = await answer;
		signal?.removeEventListener('abort', end);
		worker?.terminate();
		return result;
	}
}
