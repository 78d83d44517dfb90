import { noCustomer, type ColumnSet } from '../core/columns';
import { customerKey } from '../core/customer-key';
import { demoColumns } from '../core/demo/columns';
import { aliasesOf } from '../core/metrics/aliases';
import { contractReport } from '../core/metrics/contract-report';
import { npsReport } from '../core/metrics/nps-report';
import { summaryReport } from '../core/metrics/summary-report';
import { transactionReport } from '../core/metrics/transaction-report';
import { fail, ok, type Result } from '../core/problem';
import { customersOf as customersIn, type EarlierSet } from '../intake/earlier-sets';
import type { FilePreview, ImportChoice } from '../intake/intake';
import { withMerged } from '../intake/merge-customers';
import { previewFile } from '../intake/preview';
import { isPseudonym, pseudonymsOf, withPseudonyms } from '../intake/pseudonyms';
import { readColumns, type ImportOptions } from '../intake/read-columns';
import { rejectedRows } from '../intake/rejects';
import { bytesOf, partsOf } from '../storage/column-parts';
import { deleteColumns, readColumnSet, writeColumns } from '../storage/column-store';
import { pseudonymKey } from '../storage/pseudonym-key';
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

/** Columns that wait to be stored, and how they were read: rejected rows are read again when asked for. */
interface Waiting {
	readonly columns: ColumnSet;
	readonly file: File;
	readonly options: ImportOptions;
}

/** Answers the page's questions. Holds the inspected file, the columns that wait to be stored, and those last needed. */
export class Answers implements Answerers {
	#inspected: { file: File; preview: FilePreview } | undefined;
	readonly #waiting = new Map<string, Waiting>();
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

	async import(input: Calls['import']['input'], { signal, onProgress }: Asking) {
		// Only a worker that was started anew after a crash has no file here.
		if (!this.#inspected) return fail({ code: 'worker-crashed', detail: 'import' } as const);
		const { file } = this.#inspected;
		const { id, choice, today, currency } = input;
		const preview = await this.#previewFor(choice, signal);
		if (!preview.ok) return preview;
		const against = await this.#setsOf(input.against);
		if (!against.ok) return against;
		const options = {
			...{ id, choice, today, currency },
			preview: preview.value,
			against: against.value,
			hashed: await hashingFor(against.value),
		};
		const progress = (done: number, rows: number) => {
			onProgress?.({ done, rows });
		};
		this.#waiting.clear();
		const imported = await readColumns(file, { ...options, signal, onProgress: progress });
		if (!imported.ok) return imported;
		this.#waiting.set(id, { columns: imported.value.columns, file, options });
		return ok(imported.value.receipt);
	}

	/** The preview of the file as it is to be read; another way to cut it gives other columns. */
	async #previewFor(choice: ImportChoice, signal: AbortSignal | undefined): Promise<Result<FilePreview>> {
		const { file, preview } = this.#inspected!;
		const same = (['encoding', 'delimiter', 'headerRow', 'headerRows'] as const).every(
			(key) => preview.choice[key] === choice[key],
		);
		return same ? ok(preview) : previewFile(file, choice, signal);
	}

	rejects({ id, words }: Calls['rejects']['input'], { signal }: Asking): Promise<Result<Blob>> {
		const waiting = this.#waiting.get(id);
		if (!waiting) return Promise.resolve(fail({ code: 'data-set-missing', id }));
		return rejectedRows(waiting.file, { ...waiting.options, signal }, words);
	}

	async commit({ id, same }: Calls['commit']['input']) {
		const waiting = this.#waiting.get(id);
		if (!waiting) return fail({ code: 'data-set-missing', id } as const);
		if (waiting.columns.rows === 0) {
			const { name: file } = waiting.file;
			return fail({ code: 'no-rows-accepted', file, rejected: waiting.options.preview.records } as const);
		}
		const merged = withMerged(waiting.columns, same);
		const columns = waiting.options.choice.pseudonyms ? await pseudonymous(merged) : ok(merged);
		if (!columns.ok) return columns;
		const written = await writeColumns([{ id, columns: columns.value }]);
		if (!written.ok) return written;
		this.#waiting.delete(id);
		this.#loaded.set(id, columns.value);
		return ok({ bytes: bytesOf(partsOf(columns.value)), customers: customersOf(columns.value) });
	}

	discard({ id }: Calls['discard']['input']) {
		this.#waiting.delete(id);
		return Promise.resolve(ok(null));
	}

	async report({ sets, windowDays, today, currency }: Calls['report']['input']) {
		const ids = new Set(sets.map(({ id }) => id));
		for (const id of this.#loaded.keys()) if (!ids.has(id)) this.#loaded.delete(id);
		const all = await this.#columnsOf(sets);
		if (!all.ok) return all;
		const customers = ofKind(all.value, 'customers');
		const aliases = aliasesOf(customers);
		return ok({
			transactions: transactionReport(ofKind(all.value, 'transactions'), { windowDays, currency, aliases }),
			contracts: contractReport(customers, today, aliases),
			nps: npsReport(ofKind(all.value, 'nps')),
			summaries: summaryReport(ofKind(all.value, 'summaries'), { windowDays, currency, aliases }),
		});
	}

	async #columnsOf(sets: readonly { readonly id: string }[]): Promise<Result<readonly ColumnSet[]>> {
		const all = await this.#setsOf(sets);
		return all.ok ? ok(all.value.map(({ columns }) => columns)) : all;
	}

	async #setsOf(sets: readonly { readonly id: string }[]): Promise<Result<readonly EarlierSet[]>> {
		const all: EarlierSet[] = [];
		for (const id of new Set(sets.map((set) => set.id))) {
			const known = this.#loaded.get(id);
			const columns = known ? ok(known) : await readColumnSet(id);
			if (!columns.ok) return columns;
			this.#loaded.set(id, columns.value);
			all.push({ id, columns: columns.value });
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

const ofKind = <Kind extends ColumnSet['kind']>(sets: readonly ColumnSet[], kind: Kind) =>
	sets.filter((set): set is Extract<ColumnSet, { kind: Kind }> => set.kind === kind);

/** How names become the pseudonyms of earlier imports; undefined where these have none, or the key is not to be had. */
async function hashingFor(against: readonly EarlierSet[]) {
	// A set bears pseudonyms throughout or not at all.
	const hasPseudonyms = ({ columns }: EarlierSet) =>
		isPseudonym(customersIn(columns).find((customer) => customer !== '') ?? '');
	if (!against.some(hasPseudonyms)) return undefined;
	if (!(crypto as Partial<Crypto>).subtle) return undefined;
	const secret = await pseudonymKey();
	return secret.ok ? (customers: readonly string[]) => pseudonymsOf(customers, secret.value) : undefined;
}

/** With customers replaced by hashes under this browser's own key. */
async function pseudonymous(columns: ColumnSet): Promise<Result<ColumnSet>> {
	// Pages served without TLS have no WebCrypto.
	if (!(crypto as Partial<Crypto>).subtle) return fail({ code: 'storage-unavailable', detail: 'crypto.subtle' });
	const secret = await pseudonymKey();
	return secret.ok ? ok(await withPseudonyms(columns, secret.value)) : secret;
}

/** Distinct customers of a set; 0 where none are named. */
function customersOf(columns: ColumnSet): number {
	switch (columns.kind) {
		case 'customers':
		case 'summaries':
			return columns.rows;
		case 'transactions':
			return distinct(columns.rows, columns.customer, columns.customers.length);
		case 'nps':
			return new Set(columns.customers.map(customerKey).filter((key) => key !== '')).size;
	}
}

/** Customers that really occur. */
function distinct(rows: number, customer: Uint32Array, customers: number): number {
	const occurs = new Uint8Array(customers);
	for (let row = 0; row < rows; row++) {
		const position = customer[row]!;
		if (position !== noCustomer) occurs[position] = 1;
	}
	let found = 0;
	for (let position = 0; position < customers; position++) found += occurs[position]!;
	return found;
}
