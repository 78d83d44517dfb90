import type { ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { readColumns, type Imported, type ImportOptions } from '../../src/intake/read-columns';
import type { Problem, Result } from '../../src/core/problem';
import { parseDay } from '../../src/core/calendar';

/** The day all tests of reading take as today. */
export const today = parseDay('2025-06-30')!;

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'file.csv') => new File([content], name);

/** The value of a result that has to be good. */
export function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

export function problemOf(result: Result<unknown>): Problem {
	if (result.ok) throw new Error('expected a problem');
	return result.error;
}

export const previewOf = async (content: string | Uint8Array<ArrayBuffer>, choice: Partial<ImportChoice> = {}) =>
	valueOf(await previewFile(fileOf(content), choice));

/** Reads a file as detected, with `choice` on top. */
export async function importOf(
	file: File,
	choice: Partial<ImportChoice> = {},
	more: Partial<ImportOptions> = {},
): Promise<Result<Imported>> {
	const preview = await previewFile(file, choice);
	if (!preview.ok) return preview;
	const whole = { ...preview.value.choice, ...choice };
	return readColumns(file, { id: 'set', choice: whole, preview: preview.value, today, currency: 'EUR', ...more });
}

export const readOf = async (
	content: string | Uint8Array<ArrayBuffer>,
	choice: Partial<ImportChoice> = {},
	more: Partial<ImportOptions> = {},
) => valueOf(await importOf(fileOf(content), choice, more));

/** Sum of the accepted rows in the plan's currency, minor units. */
export const sumOf = ({ receipt }: Imported) => receipt.sums.find(({ currency }) => currency === 'EUR')?.accepted;
