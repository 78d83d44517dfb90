import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetsOf, tableOf } from '../../src/intake/read-xlsx';
import { partsOf, sheetWith, workbookOf, zipOf } from '../fixtures/xlsx';

/** The problems of both questions: they are the same. */
async function problemOf(file: File) {
	const sheets = await sheetsOf(file);
	const table = await tableOf(file, 0);
	expect(table.ok ? undefined : table.error).toEqual(sheets.ok ? undefined : sheets.error);
	return sheets.ok ? undefined : sheets.error;
}

const code = async (file: File) => (await problemOf(file))?.code;

const one = { sheets: [{ name: 'A', rows: '<row><c><v>1</v></c></row>' }] };
const sheetPath = 'xl/worksheets/sheet0.xml';
const fileOf = (bytes: Uint8Array | string) =>
	new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'a.xlsx');

/** The container of old and of encrypted workbooks, with the name of one stream. */
const container = (stream: string) =>
	fileOf(
		Buffer.concat([
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			Buffer.alloc(1016),
			Buffer.from(stream, 'utf16le'),
			Buffer.alloc(512),
		]),
	);

describe('what is no workbook is named', () => {
	test('a workbook with a password', async () => {
		expect(await problemOf(container('EncryptedPackage'))).toEqual({ code: 'workbook-locked', file: 'a.xlsx' });
		expect(await code(workbookOf(one, { [sheetPath]: { encrypted: true } }))).toBe('workbook-locked');
	});

	test('an old workbook, another zip file, no zip file', async () => {
		expect(await problemOf(container('Workbook'))).toEqual({ code: 'file-kind', file: 'a.xlsx', kind: 'xls' });
		expect(await problemOf(zipOf({ 'a.txt': 'a' }))).toMatchObject({ code: 'file-kind', kind: 'zip' });
		expect(await code(fileOf('PK\u0003\u0004'))).toBe('workbook-damaged');
		expect(await code(fileOf('a;b\n1;2\n'))).toBe('workbook-damaged');
		expect(await code(fileOf(''))).toBe('workbook-damaged');
	});

	test('one without content', async () => {
		expect(await code(sheetWith('<row r="1"><c r="A1" s="0"/></row>'))).toBe('workbook-empty');
		expect(await code(workbookOf({ sheets: [] }))).toBe('workbook-empty');
	});

	const corpus = '../shared/corpus/b15-xlsx-as-csv.csv';
	test.skipIf(!existsSync(corpus))('the corpus workbook called .csv, which has no sheet', async () => {
		expect(await code(fileOf(readFileSync(corpus)))).toBe('workbook-empty');
	});
	if (!existsSync(corpus)) console.info(`${corpus} is not there: its test is skipped`);
});

describe('sizes', () => {
	const filled = ' '.repeat(8 * 1024 * 1024);

	test('are checked before anything is unpacked', async () => {
		const bytes = 300 * 1024 * 1024;
		const parts = { ...partsOf(one), 'xl/a.xml': filled, 'xl/b.xml': filled };
		const lies = { 'xl/a.xml': { unpacked: bytes, stored: true }, 'xl/b.xml': { unpacked: bytes, stored: true } };
		const problem = await problemOf(zipOf(parts, lies));
		expect(problem).toMatchObject({ code: 'workbook-too-large', limit: 400 * 1024 * 1024 });
		expect(problem).toHaveProperty(
			'bytes',
			expect.toSatisfy((sum: number) => sum > 2 * bytes),
		);
	});

	test('that no packing reaches are no sizes', async () => {
		expect(await code(workbookOf(one, { [sheetPath]: { unpacked: 10_000_000 } }))).toBe('workbook-damaged');
	});

	test('that were lied about are not unpacked beyond', async () => {
		const rows = `<row><c t="str"><v>${filled}</v></c></row>`;
		for (const unpacked of [0, 1_000, 9_000_000])
			expect(await code(workbookOf({ sheets: [{ name: 'A', rows }] }, { [sheetPath]: { unpacked } }))).toBe(
				'workbook-damaged',
			);
	});

	test('of pictures do not count, and those in the zip64 field do', async () => {
		const parts = { ...partsOf(one), 'xl/media/a.png': filled };
		const picture = { 'xl/media/a.png': { unpacked: 4_000_000_000 } };
		expect(await code(zipOf(parts, picture))).toBeUndefined();
		expect(await code(zipOf(parts, { [sheetPath]: { zip64: true } }))).toBeUndefined();
		expect(await code(zipOf(parts, { [sheetPath]: { zip64: true, unpacked: 2 ** 40 } }))).toBe('workbook-damaged');
	});

	test('too many parts are no workbook', async () => {
		const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a${n}.xml`, '']));
		expect(await code(zipOf({ ...partsOf(one), ...many }))).toBe('workbook-damaged');
	});

	async function codeOf(parts: Record<string, string>) {
		return code(zipOf({ ...partsOf(one), ...parts }));
	}

	test('a tag that never ends and a nesting without end are refused', async () => {
		expect(await codeOf({ [sheetPath]: `<worksheet><sheetData ${'a'.repeat(3_000_000)}` })).toBe('workbook-damaged');
		expect(await codeOf({ [sheetPath]: `<worksheet>${'<a>'.repeat(500_000)}` })).toBe('workbook-damaged');
		expect(await codeOf({ [sheetPath]: `<worksheet><!--${'-'.repeat(3_000_000)}` })).toBe('workbook-damaged');
		expect(await codeOf({ [sheetPath]: '<worksheet><sheetData>' })).toBe('workbook-damaged');
	});

	test('rows and columns beyond the format are refused at once', async () => {
		for (const cell of ['<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', '<row r="99999999999"><c><v>1</v></c></row>'])
			expect(await code(sheetWith(cell))).toBe('workbook-damaged');
		expect(await code(sheetWith('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'))).toBe(
			'workbook-damaged',
		);
	});
});

describe('content', () => {
	const withSheet = (sheet: string) => zipOf({ ...partsOf(one), [sheetPath]: sheet });

	test('a document type is refused, so no entity grows', async () => {
		const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
		expect(
			await code(
				withSheet(`${bomb}<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`),
			),
		).toBe('workbook-damaged');
		expect(await code(sheetWith('<row><c t="str"><v>&b;</v></c></row>'))).toBe('workbook-damaged');
	});

	test('a cell that refers to nothing is not taken for empty', async () => {
		expect(await code(sheetWith('<row><c t="s"><v>3</v></c></row>', { strings: ['<t>a</t>'] }))).toBe(
			'workbook-damaged',
		);
		expect(await code(sheetWith('<row><c t="x"><v>3</v></c></row>'))).toBe('workbook-damaged');
	});

	test('a part that is missing or changed is damage', async () => {
		const parts: Record<string, string> = partsOf(one);
		const left = Object.fromEntries(Object.entries(parts).filter(([path]) => path !== sheetPath));
		expect(await code(zipOf(left))).toBe('workbook-damaged');
		expect(await code(zipOf(parts, { [sheetPath]: { checksum: 1 } }))).toBe('workbook-damaged');
	});

	test('links to other files, paths that lead out and zip files inside are only names', async () => {
		const parts: Record<string, string> = partsOf(one);
		const links = 'xl/_rels/workbook.xml.rels';
		const outside =
			'<Relationship Id="x" Type="a/sharedStrings" Target="http://example.com/a.xml" TargetMode="External"/>';
		const file = zipOf({
			...parts,
			[links]: parts[links]!.replace('worksheets/', '../../../xl/worksheets/').replace(
				'<Relationship ',
				`${outside}<Relationship `,
			),
			'../../etc/passwd.xml': 'x',
			__proto__: 'x',
			'xl/inner.xml': 'PK\u0003\u0004',
			'xl/inner.zip': 'PK\u0003\u0004',
		});
		expect(await code(file)).toBeUndefined();
		const table = await tableOf(file, 0);
		expect(table.ok && (await table.value.text())).toBe('1\n');
	});

	test('a workbook with any bytes changed gives a problem or a table, never an error', async () => {
		const whole = new Uint8Array(
			await sheetWith('<row><c t="s"><v>0</v></c><c s="0"><v>45000</v></c></row>', {
				strings: ['<t>a</t>'],
				formats: [14],
			}).arrayBuffer(),
		);
		const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(change, fc.nat(whole.length), async (changes, cut) => {
				const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
				for (const [at, value] of changes) bytes[at] = value;
				const table = await tableOf(fileOf(bytes), 0);
				// Checksums: what is read is what was written.
				if (table.ok) expect(await table.value.text()).toBe('a,2023-03-15\n');
			}),
			{ numRuns: 500 },
		);
	});

	test('XML with anything changed gives a problem or a table, never an error', async () => {
		const parts: Record<string, string> = partsOf({ ...one, strings: ['<t>a&amp;b</t>'], formats: [14, 'dd.mm.yyyy'] });
		const paths = Object.keys(parts);
		const piece = fc.constantFrom(
			'<',
			'>',
			'/',
			'"',
			'&',
			'&#x110000;',
			' r="',
			'<c>',
			'</row>',
			'<!--',
			'<![CDATA[',
			'\u0000',
			'9',
			'',
		);
		const change = fc.tuple(fc.constantFrom(...paths), fc.nat(1_000), fc.nat(5), piece);
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
				const changed = { ...parts };
				for (const [path, place, length, put] of changes) {
					const text = changed[path] ?? '';
					const at = place % (text.length + 1);
					changed[path] = text.slice(0, at) + put + text.slice(at + length);
				}
				const file = zipOf(changed);
				const [sheets, table] = [await sheetsOf(file), await tableOf(file, 0)];
				if (table.ok) expect(sheets.ok).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
