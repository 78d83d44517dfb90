import { tableChoice } from '../data/workbook';
import type { Problem } from '../core/problem';
import type { FilePreview } from '../intake/intake';
import { firstInto, type ImportParts, type ImportState, type Workbook } from './import-state';
import { fingerprintOf, fromRemembered, type ReadingMemory } from './remembered-choice';

interface Look {
	readonly signal: AbortSignal;
	/** the earlier import the file is to take the place of */
	readonly replaces?: string | undefined;
}

/**
 * The first look at a file: a workbook is taken apart, a file of a known make is read like the last one.
 *
 * @returns what to show; undefined when nobody waits for it any more
 */
export async function firstLook(
	parts: ImportParts,
	file: File,
	look: Look,
	workbook?: Workbook,
): Promise<ImportState | undefined> {
	const { client, memory, sets } = parts;
	const { signal, replaces } = look;
	const isStopped = () => signal.aborted;
	const seen = await client.ask('inspect', workbook ? { file, choice: tableChoice } : { file }, { signal });
	if (isStopped()) return undefined;
	if (!seen.ok) {
		const { error } = seen;
		// A workbook locked with a password begins like one of the old kind: only opening it tells which it is.
		const isWorkbook = !workbook && error.code === 'file-kind' && ['xlsx', 'xls'].includes(error.kind);
		return isWorkbook ? firstSheet(parts, file, look, error) : { step: 'failed', file, problem: error };
	}
	const preview = seen.value;
	const reading = memory && (await recalled(memory, preview));
	const choice = reading && fromRemembered(reading, preview);
	const again = choice && !isStopped() ? await client.ask('inspect', { file, choice }, { signal }) : undefined;
	if (isStopped()) return undefined;
	const found = again?.ok ? again.value : preview;
	const remembered = again?.ok ? reading?.at : undefined;
	const read = { file, preview: found, choice: found.choice, workbook, remembered };
	return { step: 'preview', reading: false, ...read, into: firstInto(sets(), read, replaces) };
}

/** How files of this make are read. Rejected rows come back with three columns more: they are read like the file they are of. */
async function recalled(memory: ReadingMemory, { columns }: FilePreview) {
	return (
		(await memory.recall(fingerprintOf(columns))) ??
		(columns.length > 3 ? await memory.recall(fingerprintOf(columns.slice(0, -3))) : undefined)
	);
}

/** Opens a workbook: its one sheet at once, of several the reader chooses. */
async function firstSheet(
	parts: ImportParts,
	file: File,
	look: Look,
	problem: Problem,
): Promise<ImportState | undefined> {
	const { signal } = look;
	const { workbooks } = parts;
	if (!workbooks) return { step: 'failed', file, problem };
	const found = await workbooks.sheets(file, { signal });
	if (signal.aborted) return undefined;
	if (!found.ok) return { step: 'failed', file, problem: found.error };
	const sheets = found.value.map((sheet, index) => ({ ...sheet, index })).filter(({ rows }) => rows > 0);
	const [first, ...others] = sheets;
	if (!first) return { step: 'failed', file, problem: { code: 'workbook-empty', file: file.name } };
	if (others.length) return { step: 'sheets', file, sheets };
	return lookAtSheet(parts, { file, sheets, chosen: first.index }, look);
}

/** Turns the chosen sheet into a table and looks at that. */
export async function lookAtSheet(
	parts: ImportParts,
	workbook: Workbook,
	look: Look,
): Promise<ImportState | undefined> {
	const { file, chosen } = workbook;
	const table = await parts.workbooks?.table(file, chosen, { signal: look.signal });
	if (!table || look.signal.aborted) return undefined;
	return table.ok ? firstLook(parts, table.value, look, workbook) : { step: 'failed', file, problem: table.error };
}
