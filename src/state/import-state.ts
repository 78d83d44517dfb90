import { dayText } from '../core/calendar';
import type { DataSet, Plan } from '../core/plan/plan';
import type { Problem, Result } from '../core/problem';
import type { Calls, Committed, Progress } from '../data/protocol';
import type { Sheet, Workbooks } from '../data/workbook';
import { mappedFields, storedFields } from './import-choice';
import type { FilePreview, ImportChoice } from '../intake/intake';
import type { Receipt } from '../intake/receipt';
import type { ReadingMemory } from './remembered-choice';

/** What of the data client an import needs. */
export interface ImportClient {
	ask<Name extends keyof Calls>(
		name: Name,
		input: Calls[Name]['input'],
		options?: { signal?: AbortSignal; onProgress?: (progress: Progress) => void },
	): Promise<Result<Calls[Name]['output']>>;
}

/** A sheet with something in it, and its place in the workbook. */
export type FilledSheet = Sheet & { readonly index: number };

export interface ImportParts {
	readonly client: ImportClient;
	readonly newId: () => string;
	/** days since 1970-01-01 */
	readonly today: () => number;
	readonly currency: () => string;
	/** what the plan has already */
	readonly sets: () => readonly DataSet[];
	/** told once the rows are safely stored: from here on the plan may name the set, in place of the one it replaces */
	readonly stored: (set: DataSet, replaced: string | undefined) => void;
	readonly workbooks?: Pick<Workbooks, 'sheets' | 'table'>;
	readonly memory?: ReadingMemory;
	/** ISO instant */
	readonly now?: () => string;
}

/** Where the rows go: beside what is there, or in place of an earlier import (its id); undefined: not decided. */
export type Into = 'add' | { readonly replaces: string } | undefined;

/** The workbook a table comes from. */
export interface Workbook {
	readonly file: File;
	readonly sheets: readonly FilledSheet[];
	/** index of the sheet being read */
	readonly chosen: number;
}

/** A file and how it is read. */
export interface Read {
	readonly file: File;
	readonly preview: FilePreview;
	readonly choice: ImportChoice;
	readonly into: Into;
	readonly workbook?: Workbook | undefined;
	/** ISO instant of the import whose reading was taken over */
	readonly remembered?: string | undefined;
	/** what the reader said of rows that stand in an earlier import, too */
	readonly overlap?: ImportChoice['overlap'] | undefined;
}

export type ImportState =
	| { readonly step: 'idle' }
	| { readonly step: 'reading'; readonly file: File }
	| { readonly step: 'sheets'; readonly file: File; readonly sheets: readonly FilledSheet[] }
	/** `reading`: a change is on its way to the worker, the preview is the one before it */
	| ({ readonly step: 'preview'; readonly reading: boolean } & Read)
	| ({ readonly step: 'importing'; readonly progress: Progress } & Read)
	| ({ readonly step: 'receipt'; readonly receipt: Receipt } & Read)
	| ({ readonly step: 'storing'; readonly receipt: Receipt } & Read)
	| { readonly step: 'done'; readonly set: DataSet; readonly choice: ImportChoice; readonly replaced: boolean }
	/** `before`: where `back` leads; without it the file cannot be used at all */
	| {
			readonly step: 'failed';
			readonly file: File;
			readonly problem: Problem;
			readonly before?: (Read & { readonly receipt?: Receipt }) | undefined;
	  };

/** Earlier imports the rows could be added to or take the place of, those of the same file name first. */
export function candidates(sets: readonly DataSet[], { file, choice }: Pick<Read, 'file' | 'choice'>) {
	const alike = sets.filter(({ kind }) => kind === choice.kind);
	return [...alike.filter((set) => set.file === file.name), ...alike.filter((set) => set.file !== file.name)];
}

/** Nothing is replaced unasked; a file of the same name is asked about. */
export function firstInto(sets: readonly DataSet[], read: Pick<Read, 'file' | 'choice'>, replaces?: string): Into {
	const found = candidates(sets, read);
	if (replaces !== undefined && found.some(({ id }) => id === replaces)) return { replaces };
	return found[0]?.file === read.file.name ? undefined : 'add';
}

/** What a state says of file and reading, without the step. */
export function readOf({ file, preview, choice, into, workbook, remembered, overlap }: Read): Read {
	return { file, preview, choice, into, workbook, remembered, overlap };
}

/** The receipt whose rows wait in the worker. */
export const receiptOf = (state: ImportState): Receipt | undefined =>
	'receipt' in state ? state.receipt : state.step === 'failed' ? state.before?.receipt : undefined;

/** The plan once it names a set, in place of the one it replaces. */
export const withSet = (plan: Plan, set: DataSet, replaced: string | undefined): Plan => ({
	...plan,
	dataSets: [...plan.dataSets.filter(({ id }) => id !== replaced), set],
});

/**
 * What the plan keeps of a receipt.
 *
 * @param read.currency of the plan: only where another occurs, too, the sums are kept by currency
 */
export function dataSet(
	receipt: Receipt,
	{ choice, preview, currency }: Pick<Read, 'choice' | 'preview'> & { readonly currency: string },
	{ customers }: Committed,
	importedAt: string,
): DataSet {
	const { id, kind, file, accepted, rejected, skipped, firstDay, lastDay, sums, merged, anonymous, source } = receipt;
	const overlaps = receipt.imported.map(({ set, rows }) => ({ set, rows }));
	const own = sums.find((sum) => sum.currency === currency);
	const others = sums.some((sum) => sum.currency !== currency);
	return {
		id,
		kind,
		file,
		importedAt,
		accepted,
		rejected,
		skipped,
		customers,
		fields: [...storedFields(mappedFields(choice), choice.pseudonyms)],
		columns: preview.columns.length,
		merged,
		anonymous,
		pseudonyms: choice.pseudonyms,
		...(firstDay === undefined ? {} : { firstDay: dayText(firstDay) }),
		...(lastDay === undefined ? {} : { lastDay: dayText(lastDay) }),
		...(own ? { sum: own.accepted } : {}),
		...(others ? { sums: sums.map(({ currency, accepted: sum, rows }) => ({ currency, sum, rows })) } : {}),
		...(source === undefined ? {} : { source }),
		...(overlaps.length ? { overlaps } : {}),
	};
}
