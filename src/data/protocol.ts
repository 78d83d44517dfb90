/**
 * The questions the page may ask the data worker, and its answers. The page hands over files and gets reports of a few
 * kilobytes; rows stay in the worker. Types only: this file costs nothing at run time.
 */
import type { DataSetKind, DemoId } from '../core/plan/plan';
import type { DataReport } from '../core/metrics/reports';
import type { Result } from '../core/problem';
import type { FilePreview, ImportChoice } from '../intake/intake';
import type { Receipt } from '../intake/receipt';
import type { RejectWords } from '../intake/rejects';

export type { RejectWords } from '../intake/rejects';

/** A stored data set, as the plan names it. */
interface StoredSet {
	readonly id: string;
	readonly kind: DataSetKind;
}

export interface Calls {
	/** What a file is and how it would be read. Nothing is kept but the bytes until `import`, `discard` or the next `inspect`. */
	inspect: { input: { file: File; choice?: Partial<ImportChoice> }; output: FilePreview };
	/**
	 * Reads all rows of the inspected file into columns that wait under `id`. Orders that stand in one of the `against` sets
	 * do not count again; rows that may stand there are named; customers spelled almost like those there are offered as one. `against`: all other sets of the plan. Sends progress; can be cancelled.
	 */
	import: {
		input: { id: string; choice: ImportChoice; today: number; currency: string; against: readonly StoredSet[] };
		output: Receipt;
	};
	/** Every rejected row of the waiting import as CSV: the file's own columns, then line, column and reason. */
	rejects: { input: { id: string; words: RejectWords }; output: Blob };
	/** Stores the waiting columns, with pairs of customers (as written) taken for one. All or nothing: the plan names the set only after this succeeded. */
	commit: { input: { id: string; same: readonly (readonly [string, string])[] }; output: Committed };
	/** Forgets the waiting columns. */
	discard: { input: { id: string }; output: null };
	/** Figures of the stored sets; they are loaded when first needed. */
	/** `currency`: of the plan; amounts in others do not count for money figures */
	report: {
		input: { sets: readonly StoredSet[]; windowDays: number | undefined; today: number; currency: string };
		output: DataReport;
	};
	/** Builds the rows of a demo from its seed and stores them; a commit included. */
	demo: {
		input: { demo: DemoId; sets: readonly StoredSet[]; lastMonth: number; language: 'de' | 'en' };
		output: readonly Receipt[];
	};
	/** Deletes stored columns. */
	remove: { input: { ids: readonly string[] }; output: null };
	/** Columns of stored sets as text for a backup file / back from one. */
	pack: { input: { sets: readonly StoredSet[] }; output: readonly PackedSet[] };
	unpack: { input: { packed: readonly PackedSet[] }; output: null };
}

export interface Committed {
	readonly bytes: number;
	/** after merging */
	readonly customers: number;
}

/** A data set inside a backup file: columns in base64, dictionaries as text. */
export interface PackedSet {
	readonly id: string;
	readonly kind: DataSetKind;
	readonly columns: Readonly<Record<string, unknown>>;
}

export interface Progress {
	/** 0 to 1 */
	readonly done: number;
	readonly rows: number;
}

export type Request =
	{ [Name in keyof Calls]: { id: number; name: Name; input: Calls[Name]['input'] } }[keyof Calls] | { cancel: number };
export type Reply = { id: number; result: Result<unknown> } | { id: number; progress: Progress };
