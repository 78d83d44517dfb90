/**
 * Reads reference values from the folder `shared/golden` beside the repository. They are not part of it: where they are
 * missing, the tests that need them are skipped and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('../../../shared/golden/', import.meta.url);

export const goldenMissing = !existsSync(folder);
if (goldenMissing) console.warn('Reference values not found: tests against them are skipped.');

/** A field name → allowed difference; `*` is the default. */
type Tolerances = Readonly<Record<string, { readonly abs?: number; readonly rel?: number }>>;

export interface GoldenCase<Input, Expect> {
	readonly id: string;
	readonly kind: string;
	readonly input: Input;
	readonly expect: Expect;
	readonly tol: Tolerances;
}

/** The cases of `<name>.json` whose id matches; none where the folder is missing. */
export function goldenCases<Input, Expect>(name: string, id = /./): GoldenCase<Input, Expect>[] {
	if (goldenMissing) return [];
	const { cases } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as {
		cases: GoldenCase<Input, Expect>[];
	};
	const chosen = cases.filter((one) => id.test(one.id));
	if (chosen.length === 0) throw new Error(`${name}.json has no case ${String(id)}`);
	return chosen;
}

/**
 * Compares with an expectation field by field: a number passes when |got − expected| ≤ max(abs, rel · |expected|), `null`
 * when nothing was computed. The nearest enclosing field named in the tolerances decides.
 */
export function expectGolden(got: unknown, expected: unknown, tolerances: Tolerances, path = '', field = '*'): void {
	if (expected === null) {
		expect(got, `${path} is not available`).toBeUndefined();
	} else if (typeof expected === 'number') {
		const { abs = 0, rel = 0 } = tolerances[field] ?? {};
		const allowed = Math.max(abs, rel * Math.abs(expected));
		const off = Math.abs((got as number) - expected);
		expect(off <= allowed, `${path}: ${String(got)} instead of ${expected}, allowed ±${allowed}`).toBe(true);
	} else if (typeof expected === 'object') {
		if (Array.isArray(expected)) expect(got, path).toHaveLength(expected.length);
		for (const [key, value] of Object.entries(expected)) {
			const next = key in tolerances ? key : field;
			expectGolden((got as Record<string, unknown> | undefined)?.[key], value, tolerances, `${path}/${key}`, next);
		}
	} else expect(got, path).toBe(expected);
}

/** Records of a comma-separated file with quoted fields, by header. For tests only. */
export function goldenTable(path: string): Record<string, string>[] {
	const text = readFileSync(new URL(path, folder), 'utf8').replace(/^\uFEFF/, '');
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
