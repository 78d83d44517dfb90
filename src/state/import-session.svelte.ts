import { dayText } from '../core/calendar';
import type { DataSet } from '../core/plan/plan';
import type { Problem, Result } from '../core/problem';
import type { Calls, Progress } from '../data/protocol';
import type { FilePreview, ImportChoice, Receipt } from '../intake/intake';
import { now } from './browser';
import { asked, merge, needsReading } from './import-choice';

/** What of the data client an import needs. */
export interface ImportClient {
	ask<Name extends keyof Calls>(
		name: Name,
		input: Calls[Name]['input'],
		options?: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
	): Promise<Result<Calls[Name]['output']>>;
}

export interface ImportParts {
	readonly client: ImportClient;
	readonly newId: () => string;
	/** days since 1970-01-01 */
	readonly today: () => number;
	readonly currency: () => string;
	/** told once the rows are safely stored: from here on the plan may name the set */
	readonly stored: (set: DataSet) => void;
	/** ISO instant */
	readonly now?: () => string;
}

interface Read {
	readonly file: File;
	readonly preview: FilePreview;
	readonly choice: ImportChoice;
}

export type ImportState =
	| { readonly step: 'idle' }
	| { readonly step: 'reading'; readonly file: File }
	/** `reading`: a change is on its way to the worker, the preview is the one before it */
	| ({ readonly step: 'preview'; readonly reading: boolean } & Read)
	| ({ readonly step: 'importing'; readonly progress: Progress } & Read)
	| ({ readonly step: 'receipt'; readonly receipt: Receipt } & Read)
	| ({ readonly step: 'storing'; readonly receipt: Receipt } & Read)
	| { readonly step: 'done'; readonly set: DataSet }
	/** `before`: where {@link ImportSession.back} leads; without it the file cannot be used at all */
	| {
			readonly step: 'failed';
			readonly file: File;
			readonly problem: Problem;
			readonly before?: (Read & { readonly receipt?: Receipt }) | undefined;
	  };

/**
 * The import of one file after the other, from the drop to the stored set. All or nothing: until `stored` is called
 * nothing that was there before is touched. Answers to questions that are no longer asked are dropped.
 */
export class ImportSession {
	#state = $state.raw<ImportState>({ step: 'idle' });
	/** files dropped together, waiting for their turn */
	#waiting = $state.raw<readonly File[]>([]);
	readonly #parts: ImportParts;
	#stop = new AbortController();

	constructor(parts: ImportParts) {
		this.#parts = parts;
	}

	get current(): ImportState {
		return this.#state;
	}

	get waiting(): readonly File[] {
		return this.#waiting;
	}

	/** Reads a file; further ones wait until {@link next}. While another file is being stored, all of them wait. */
	async open(file: File, ...others: readonly File[]) {
		if (this.#state.step === 'storing') {
			this.#waiting = [...this.#waiting, file, ...others];
			return;
		}
		this.#forget();
		this.#waiting = [...others, ...this.#waiting];
		this.#state = { step: 'reading', file };
		await this.#inspect(file, undefined);
	}

	/** Changes how the file is read. What changes the reading itself is asked of the worker, which keeps the last word. */
	async change(part: Partial<ImportChoice>) {
		const state = this.#state;
		if (state.step !== 'preview') return;
		const choice = merge(state.choice, part);
		if (!needsReading(part)) {
			this.#state = { ...state, choice };
			return;
		}
		this.#state = { ...state, choice, reading: true };
		await this.#inspect(state.file, asked(state.choice, part), state);
	}

	/** Reads all rows. Only from the preview, and not while a change is on its way. */
	async start() {
		const state = this.#state;
		if (state.step !== 'preview' || state.reading) return;
		const { file, preview, choice } = state;
		const read = { file, preview, choice };
		const signal = this.#renew();
		this.#state = { step: 'importing', ...read, progress: { done: 0, rows: 0 } };
		const { client, newId, today, currency } = this.#parts;
		const id = newId();
		const result = await client.ask(
			'import',
			{ id, choice, today: today(), currency: currency() },
			{
				signal,
				onProgress: (progress) => {
					if (!signal.aborted) this.#state = { step: 'importing', ...read, progress };
				},
			},
		);
		if (signal.aborted) {
			void client.ask('discard', { id });
			return;
		}
		this.#state = result.ok
			? { step: 'receipt', ...read, receipt: result.value }
			: { step: 'failed', file, problem: result.error, before: read };
	}

	/** Stops reading. A running import returns to the preview; nothing was stored. */
	async cancel() {
		const state = this.#state;
		if (state.step === 'importing') await this.#reread(state);
		else if (state.step === 'reading') this.close();
	}

	/** Stores the rows of the receipt and then tells the plan. */
	async confirm() {
		const state = this.#state;
		if (state.step !== 'receipt') return;
		const { file, preview, choice, receipt } = state;
		this.#state = { ...state, step: 'storing' };
		const result = await this.#parts.client.ask('commit', { id: receipt.id });
		if (!result.ok) {
			this.#state = { step: 'failed', file, problem: result.error, before: { file, preview, choice, receipt } };
			return;
		}
		const set = dataSet(receipt, (this.#parts.now ?? now)());
		this.#parts.stored(set);
		this.#state = { step: 'done', set };
	}

	/** One step back: from the receipt to the columns, from a failure to where it happened. */
	async back() {
		const state = this.#state;
		if (state.step === 'receipt') await this.#reread(state);
		else if (state.step === 'failed') {
			const { before } = state;
			if (!before) this.close();
			else if (before.receipt) this.#state = { step: 'receipt', ...before, receipt: before.receipt };
			else await this.#reread(before);
		}
	}

	/** Opens the next waiting file, or ends. */
	async next() {
		const [file, ...others] = this.#waiting;
		this.#waiting = [];
		if (file) await this.open(file, ...others);
		else this.close();
	}

	/** Ends the import and forgets what was read; what is being stored is stored. */
	close() {
		if (this.#state.step === 'storing') return;
		this.#forget();
		this.#waiting = [];
		this.#state = { step: 'idle' };
	}

	/** A new question; the one before counts no longer. */
	#renew() {
		this.#stop.abort();
		this.#stop = new AbortController();
		return this.#stop.signal;
	}

	#forget() {
		const state = this.#state;
		this.#renew();
		const id = 'receipt' in state ? state.receipt.id : state.step === 'failed' ? state.before?.receipt?.id : undefined;
		if (id !== undefined) void this.#parts.client.ask('discard', { id });
	}

	/** Back to the preview: the worker may have let go of the file, so it reads it once more. */
	async #reread({ file, preview, choice }: Read) {
		this.#forget();
		this.#state = { step: 'preview', file, preview, choice, reading: true };
		await this.#inspect(file, choice, { file, preview, choice });
	}

	async #inspect(file: File, choice: Partial<ImportChoice> | undefined, before?: Read) {
		const signal = this.#renew();
		const result = await this.#parts.client.ask('inspect', choice ? { file, choice } : { file }, { signal });
		if (signal.aborted) return;
		if (result.ok) {
			const preview = result.value;
			this.#state = { step: 'preview', file, preview, choice: preview.choice, reading: false };
			return;
		}
		this.#state = { step: 'failed', file, problem: result.error, before };
	}
}

/** What the plan keeps of a receipt. */
function dataSet(receipt: Receipt, importedAt: string): DataSet {
	const { id, kind, file, accepted, rejected, skipped, customers, firstDay, lastDay, sum } = receipt;
	return {
		id,
		kind,
		file,
		importedAt,
		accepted,
		rejected,
		skipped,
		customers,
		...(firstDay === undefined ? {} : { firstDay: dayText(firstDay) }),
		...(lastDay === undefined ? {} : { lastDay: dayText(lastDay) }),
		...(sum === undefined ? {} : { sum }),
	};
}
