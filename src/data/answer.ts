import type { ColumnSet, Customers, NpsAnswers, Transactions } from '../core/columns';
import { demoColumns } from '../core/demo/columns';
import { contractReport } from '../core/metrics/contract-report';
import { npsReport } from '../core/metrics/nps-report';
import { transactionReport } from '../core/metrics/transaction-report';
import { fail, ok, type Result } from '../core/problem';
import type { FilePreview, ImportChoice } from '../intake/intake';
import { previewFile } from '../intake/preview';
import { readColumns } from '../intake/read-columns';
import { bytesOf, deleteColumns, partsOf, readColumnSet, writeColumns } from '../storage/column-store';
import { demoReceipt } from './demo-receipt';
import { pack, unpack } from './pack';
import type { Calls, PackedSet, Progress } from './protocol';

/** What goes with a question. */
export interface Asking {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
}

type Answerers = {
	[Name in keyof Calls]: (input: Calls[Name]['input'], asking: Asking) => Promise<Result<Calls[Name]['output']>>;
};

/** Answers the page's questions. Holds the inspected file, the columns that wait to be stored, and those last needed. */
export class Answers implements Answerers {
	#inspected: { file: File; preview: FilePreview } | undefined;
	readonly #waiting = new Map<string, ColumnSet>();
	readonly #loaded = new Map<string, ColumnSet>();

	/** Leads a question to its answer. */
	answer<Name extends keyof Calls>(name: Name, input: Calls[Name]['input'], asking: Asking = {}) {
		return (this as Answerers)[name](input, asking);
	}

	async inspect({ file, choice }: Calls['inspect']['input'], { signal }: Asking) {
		const preview = await previewFile(file, choice, signal);
		if (preview.ok) this.#inspected = { file, preview: preview.value };
		return preview;
	}

	async import({ id, choice, today, currency }: Calls['import']['input'], { signal, onProgress }: Asking) {
		// Only a worker that was started anew after a crash has no file here.
		if (!this.#inspected) return fail({ code: 'worker-crashed', detail: 'import' } as const);
		const { file } = this.#inspected;
		const preview = await this.#previewFor(choice, signal);
		if (!preview.ok) return preview;
		const progress =
			onProgress &&
			((done: number, rows: number) => {
				onProgress({ done, rows });
			});
		const options = { id, choice, preview: preview.value, today, currency, signal, onProgress: progress };
		this.#waiting.clear();
		const imported = await readColumns(file, options);
		if (!imported.ok) return imported;
		this.#waiting.set(id, imported.value.columns);
		return ok(imported.value.receipt);
	}

	/** The preview of the file as it is to be read; another way to cut it gives other columns. */
	async #previewFor(choice: ImportChoice, signal: AbortSignal | undefined): Promise<Result<FilePreview>> {
		const { file, preview } = this.#inspected!;
		const same = (['encoding', 'delimiter', 'headerRow'] as const).every((key) => preview.choice[key] === choice[key]);
		return same ? ok(preview) : previewFile(file, choice, signal);
	}

	async commit({ id }: Calls['commit']['input']) {
		const columns = this.#waiting.get(id);
		if (!columns) return fail({ code: 'data-set-missing', id } as const);
		const written = await writeColumns([{ id, columns }]);
		if (!written.ok) return written;
		this.#waiting.delete(id);
		this.#loaded.set(id, columns);
		return ok({ bytes: bytesOf(partsOf(columns)) });
	}

	discard({ id }: Calls['discard']['input']) {
		this.#waiting.delete(id);
		return Promise.resolve(ok(null));
	}

	async report({ sets, windowDays, today }: Calls['report']['input']) {
		const ids = new Set(sets.map(({ id }) => id));
		for (const id of this.#loaded.keys()) if (!ids.has(id)) this.#loaded.delete(id);
		const columns = await this.#columnsOf([...ids]);
		if (!columns.ok) return columns;
		const all = columns.value;
		return ok({
			transactions: transactionReport(
				all.filter((set): set is Transactions => set.kind === 'transactions'),
				{ windowDays },
			),
			contracts: contractReport(
				all.filter((set): set is Customers => set.kind === 'customers'),
				today,
			),
			nps: npsReport(all.filter((set): set is NpsAnswers => set.kind === 'nps')),
		});
	}

	async #columnsOf(ids: readonly string[]): Promise<Result<readonly ColumnSet[]>> {
		const all: ColumnSet[] = [];
		for (const id of ids) {
			const known = this.#loaded.get(id);
			const columns = known ? ok(known) : await readColumnSet(id);
			if (!columns.ok) return columns;
			this.#loaded.set(id, columns.value);
			all.push(columns.value);
		}
		return ok(all);
	}

	async demo({ demo, sets, lastMonth, language }: Calls['demo']['input']) {
		const made = demoColumns(demo, lastMonth, language);
		const named = sets.map(({ id, kind }) => ({ id, demo: made.find((one) => one.kind === kind) }));
		const whole = named.flatMap(({ id, demo: one }) => (one ? [{ id, one, columns: one.columns }] : []));
		if (whole.length !== sets.length) throw new Error(`demo ${demo} has no rows for some of the sets asked for`);
		const written = await writeColumns(whole);
		if (!written.ok) return written;
		for (const { id, columns } of whole) this.#loaded.set(id, columns);
		return ok(whole.map(({ id, one }) => demoReceipt(id, one)));
	}

	async remove({ ids }: Calls['remove']['input']) {
		for (const id of ids) {
			this.#waiting.delete(id);
			this.#loaded.delete(id);
		}
		return deleteColumns(ids);
	}

	async pack({ sets }: Calls['pack']['input']) {
		const packed: PackedSet[] = [];
		for (const { id } of sets) {
			const columns = this.#loaded.get(id) ?? (await readColumnSet(id));
			if (!('ok' in columns)) packed.push(pack(id, columns));
			else if (columns.ok) packed.push(pack(id, columns.value));
			else return columns;
		}
		return ok(packed);
	}

	async unpack({ packed }: Calls['unpack']['input']) {
		const sets: { id: string; columns: ColumnSet }[] = [];
		for (const set of packed) {
			const columns = unpack(set);
			if (!columns.ok) return columns;
			sets.push({ id: set.id, columns: columns.value });
			this.#loaded.delete(set.id);
		}
		return writeColumns(sets);
	}
}
