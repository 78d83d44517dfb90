import type { Result } from '../core/problem';
import type { Progress, RejectWords } from '../data/protocol';
import type { ImportChoice } from '../intake/intake';
import { now } from './browser';
import { asked, merge, needsReading } from './import-choice';
import { firstLook, lookAtSheet } from './first-look';
import { comparedWith, overlapOpen, withOverlap, withoutOverlap } from './import-overlap';
import { dataSet, firstInto, readOf, receiptOf } from './import-state';
import type { ImportParts, ImportState, Into, Read } from './import-state';
import { toRemember } from './remembered-choice';

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
	/** the earlier import the file being opened is to take the place of */
	#replaces: string | undefined;

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
		this.#waiting = [...others, ...this.#waiting];
		await this.#begin(file, undefined);
	}

	/** Reads a file that is to take the place of an earlier import. */
	async replace(id: string, file: File) {
		if (this.#state.step === 'storing') return;
		await this.#begin(file, id);
	}

	/** Reads another sheet of the workbook. */
	async chooseSheet(index: number) {
		const state = this.#state;
		const workbook = state.step === 'sheets' ? state : state.step === 'preview' ? state.workbook : undefined;
		if (!workbook) return;
		const { file, sheets } = workbook;
		this.#state = { step: 'reading', file };
		const look = { signal: this.#renew(), replaces: this.#replaces };
		this.#state = (await lookAtSheet(this.#parts, { file, sheets, chosen: index }, look)) ?? this.#state;
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
		await this.#inspect(asked(state.choice, part), state);
	}

	/** Looks at the file as if none of its make had been read before. */
	async detectAnew() {
		const state = this.#state;
		if (state.step !== 'preview') return;
		this.#state = { ...state, reading: true };
		await this.#inspect({}, { ...state, remembered: undefined });
	}

	/** Decides where the rows go. After the receipt they are read again: what is there already depends on it. */
	async decide(into: Into) {
		const state = this.#state;
		if (state.step === 'preview') this.#state = { ...state, into };
		if (state.step === 'receipt') await this.#again({ ...withoutOverlap(state), into });
	}

	/** Reads the rows of the receipt once more under another choice. */
	async again(part: Partial<ImportChoice>) {
		const state = this.#state;
		if (state.step === 'receipt') await this.#again({ ...readOf(state), choice: { ...state.choice, ...part } });
	}

	/** Decides whether rows count that stand in an earlier import, too, where no order number tells. */
	async decideOverlap(answer: ImportChoice['overlap']) {
		const state = this.#state;
		if (state.step !== 'receipt') return;
		const read = withOverlap(state, answer);
		if (answer === state.choice.overlap) this.#state = { step: 'receipt', ...read, receipt: state.receipt };
		else await this.#again(read);
	}

	/** Reads all rows. Only from the preview, and not while a change is on its way. */
	async start() {
		const state = this.#state;
		if (state.step !== 'preview' || state.reading) return;
		await this.#run(readOf(state), false);
	}

	/** Stops reading. A running import returns to the preview; nothing was stored. */
	async cancel() {
		const state = this.#state;
		if (state.step === 'importing') await this.#reread(withoutOverlap(state));
		else if (state.step === 'reading') this.close();
	}

	/** Stores the rows of the receipt and then tells the plan. `same`: pairs of customers that are one. */
	async confirm(same: readonly (readonly [string, string])[] = []) {
		const state = this.#state;
		if (state.step !== 'receipt' || state.into === undefined || overlapOpen(state)) return;
		const { preview, choice, receipt, into, file } = state;
		this.#state = { ...state, step: 'storing' };
		const { client, stored, memory, currency, now: clock = now } = this.#parts;
		const result = await client.ask('commit', { id: receipt.id, same });
		if (!result.ok) {
			this.#state = { step: 'failed', file, problem: result.error, before: { ...readOf(state), receipt } };
			return;
		}
		const set = dataSet(receipt, { choice, preview, currency: currency() }, result.value, clock());
		const replaced = into === 'add' ? undefined : into.replaces;
		stored(set, replaced);
		memory?.remember(toRemember(preview, choice, set.importedAt));
		this.#state = { step: 'done', set, choice, replaced: replaced !== undefined };
	}

	/** All rejected rows of the receipt as a file; undefined when there is no receipt. */
	async rejects(words: RejectWords): Promise<Result<Blob> | undefined> {
		const state = this.#state;
		return state.step === 'receipt' ? this.#parts.client.ask('rejects', { id: state.receipt.id, words }) : undefined;
	}

	/** One step back: from the receipt to the columns, from a failure to where it happened. */
	async back() {
		const state = this.#state;
		if (state.step === 'receipt') await this.#reread(withoutOverlap(state));
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

	/** Lets go of the files that wait for their turn. */
	dismissWaiting() {
		this.#waiting = [];
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
		const id = receiptOf(state)?.id;
		if (id !== undefined) void this.#parts.client.ask('discard', { id });
	}

	async #begin(file: File, replaces: string | undefined) {
		this.#forget();
		this.#replaces = replaces;
		this.#state = { step: 'reading', file };
		const look = { signal: this.#renew(), replaces };
		this.#state = (await firstLook(this.#parts, file, look)) ?? this.#state;
	}

	async #again(read: Read) {
		this.#forget();
		await this.#run(read, true);
	}

	/** Reads all rows into a receipt. */
	async #run(read: Read, again: boolean) {
		const { file, choice } = read;
		const signal = this.#renew();
		const isStopped = () => signal.aborted;
		this.#state = { step: 'importing', ...read, progress: { done: 0, rows: 0 } };
		const { client, newId, today, currency, sets } = this.#parts;
		const id = newId();
		// The worker may have let go of the file with the receipt before.
		if (again) await client.ask('inspect', { file, choice }, { signal });
		if (isStopped()) return;
		const input = { id, choice, today: today(), currency: currency(), against: comparedWith(sets(), read.into) };
		const onProgress = (progress: Progress) => {
			if (!isStopped()) this.#state = { step: 'importing', ...read, progress };
		};
		const result = await client.ask('import', input, { signal, onProgress });
		if (isStopped()) void client.ask('discard', { id });
		else if (result.ok) this.#state = { step: 'receipt', ...read, receipt: result.value };
		else this.#state = { step: 'failed', file, problem: result.error, before: read };
	}

	/** Back to the preview: the worker may have let go of the file, so it reads it once more. */
	async #reread(read: Read) {
		this.#forget();
		this.#state = { step: 'preview', ...read, reading: true };
		await this.#inspect(read.choice, read);
	}

	async #inspect(choice: Partial<ImportChoice>, before: Read) {
		const signal = this.#renew();
		const { file } = before;
		const result = await this.#parts.client.ask('inspect', { file, choice }, { signal });
		if (signal.aborted) return;
		if (!result.ok) {
			this.#state = { step: 'failed', file, problem: result.error, before: readOf(before) };
			return;
		}
		const preview = result.value;
		const read = { ...readOf(before), preview, choice: preview.choice };
		const sameKind = preview.choice.kind === before.preview.choice.kind;
		const into = sameKind ? before.into : firstInto(this.#parts.sets(), read, this.#replaces);
		this.#state = { step: 'preview', reading: false, ...read, into };
	}
}
