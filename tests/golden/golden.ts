/**
 * Reads reference values. They are no part of the repository: the folder lies beside it (`../shared/golden`), and where it
 * is missing the tests that need it are skipped and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A field name → allowed difference; `*` is the default. */
export type Tolerances = Readonly<Record<string, { readonly abs?: number; readonly rel?: number }>>;

export interface GoldenCase<Input = unknown, Expect = unknown> {
	readonly id: string;
	readonly kind: string;
	readonly input: Input;
	readonly expect: Expect;
	readonly tol: Tolerances;
}

/** A folder of reference values. */
export class GoldenFolder {
	readonly #path: string;

	constructor(folder: string) {
		this.#path = folder;
	}

	get missing(): boolean {
		return !existsSync(this.#path);
	}

	/** All cases of `<model>.json`. */
	cases(model: string): readonly GoldenCase[] {
		return (JSON.parse(this.text(`${model}.json`)) as { cases: GoldenCase[] }).cases;
	}

	text(name: string): string {
		return readFileSync(path.join(this.#path, name), 'utf8');
	}

	/** A file as a browser would hand it over. */
	file(name: string): File {
		return new File([readFileSync(path.join(this.#path, name))], path.basename(name));
	}

	/** Records of a comma-separated file with quoted fields, by header. */
	table(name: string): Record<string, string>[] {
		const text = this.text(name).replace(/^\uFEFF/, '');
		const records: string[][] = [];
		let record: string[] = [];
		for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
			if (match.index === text.length && record.length === 0) break;
			record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
			if (match[3] !== ',') {
				records.push(record);
				record = [];
			}
		}
		const [header = [], ...rows] = records;
		return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
	}
}

/** The folder beside the repository. */
export const usualFolder = '../shared/golden';
const beside = new GoldenFolder(usualFolder);

export const goldenMissing = beside.missing;

/** Records of a reference file beside the repository. */
export const goldenTable = (name: string) => beside.table(name);

/**
 * Compares with an expectation field by field: a number passes when |got − expected| ≤ max(abs, rel · |expected|), `null`
 * when nothing was computed. The nearest enclosing field named in the tolerances decides.
 *
 * @returns what differs, one line each
 */
export function differences(
	got: unknown,
	expected: unknown,
	tolerances: Tolerances,
	place = '',
	field = '*',
): readonly string[] {
	const differs = (allowed = '') => [`${place || 'value'}: ${text(got)} instead of ${text(expected)}${allowed}`];
	if (expected === null) return got === undefined ? [] : differs();
	if (typeof expected === 'number') {
		const { abs = 0, rel = 0 } = tolerances[field] ?? {};
		const allowed = Math.max(abs, rel * Math.abs(expected));
		return Math.abs((got as number) - expected) <= allowed ? [] : differs(`, allowed ±${allowed}`);
	}
	if (typeof expected !== 'object') return got === expected ? [] : differs();
	if (Array.isArray(expected) && (got as unknown[] | undefined)?.length !== expected.length) return differs();
	return Object.entries(expected).flatMap(([key, value]) => {
		const next = key in tolerances ? key : field;
		return differences((got as Record<string, unknown> | undefined)?.[key], value, tolerances, `${place}/${key}`, next);
	});
}

function text(value: unknown): string {
	const json = (JSON.stringify(value) as string | undefined) ?? 'nothing';
	return json.length > 200 ? `${json.slice(0, 200)}…` : json;
}

/** The fields of an expectation that `got` has, too: the rest belongs to models not built. */
export function ownPart<Expect extends object>(expected: Expect, got: object): Partial<Expect> {
	return Object.fromEntries(Object.entries(expected).filter(([key]) => key in got)) as Partial<Expect>;
}
