import write from 'write-excel-file/node';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetsOf, tableOf } from '../../src/intake/read-xlsx';
import { partsOf, sheetWith, workbookOf, zipOf } from '../fixtures/xlsx';

async function textOf(file: File, sheet = 0): Promise<string> {
	const table = await tableOf(file, sheet);
	if (!table.ok) throw new Error(JSON.stringify(table.error));
	return table.value.text();
}

/** The cells of the first row, each as a text of its own. */
const firstRow = async (cells: string, more: Parameters<typeof sheetWith>[1] = {}) =>
	(await textOf(sheetWith(`<row r="1">${cells}</row>`, more))).trimEnd().split(',');

describe('what another program writes comes back', () => {
	test('texts, numbers, dates, truth values, several sheets and their names', async () => {
		const blob = await write([
			{
				sheet: 'Bestellungen',
				data: [
					['Bestellnr.', 'Datum', 'Betrag', 'Bezahlt', 'Anteil'],
					[
						'007',
						{ value: new Date(Date.UTC(2026, 2, 29)), type: Date, format: 'dd.mm.yyyy' },
						{ value: 1234.5, type: Number, format: '#,##0.00 [$€-407]' },
						true,
						{ value: 0.5, type: Number, format: '0%' },
					],
					[
						'A;1 "Süß" <&>',
						{ value: new Date(Date.UTC(2026, 9, 25, 2, 30)), type: Date, format: 'dd.mm.yyyy hh:mm' },
						-0.1,
						false,
						null,
					],
				],
			},
			{ sheet: 'Leer', data: [[null]] },
		]).toBuffer();
		const file = new File([new Uint8Array(blob)], 'Umsätze.xlsx');
		expect(await sheetsOf(file)).toEqual({
			ok: true,
			value: [
				{ name: 'Bestellungen', rows: 3, hidden: false },
				{ name: 'Leer', rows: 0, hidden: false },
			],
		});
		const table = await tableOf(file, 0);
		expect(table.ok && [table.value.name, table.value.type]).toEqual(['Umsätze.xlsx – Bestellungen', 'text/csv']);
		expect(await textOf(file)).toBe(
			'Bestellnr.,Datum,Betrag,Bezahlt,Anteil\n007,2026-03-29,1234.5,TRUE,0.5\n' +
				'"A;1 ""Süß"" <&>",2026-10-25 02:30:00,-0.1,FALSE,\n',
		);
		expect(await tableOf(file, 1)).toMatchObject({ ok: false, error: { code: 'workbook-empty' } });
	});

	test('every number of at most 15 digits is the same number, without exponent', async () => {
		const some = fc.sample(
			fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(20)),
			500,
		);
		const numbers = some.map(([digits, places]) => Number(`${digits}e-${places}`));
		const blob = await write(numbers.map((value) => [{ value, type: Number }])).toBuffer();
		const lines = (await textOf(new File([new Uint8Array(blob)], 'a.xlsx'))).trimEnd().split('\n');
		expect(lines.map(Number)).toEqual(numbers);
		expect(lines.filter((line) => !/^-?\d+(?:\.\d+)?$/.test(line) || /\.\d{3}$/.test(line))).toEqual([]);
	});
});

describe('texts', () => {
	test('shared texts keep their runs and blanks, without phonetic hints', async () => {
		const strings = [
			'<t>Müller</t>',
			'<r><rPr><b/></rPr><t xml:space="preserve">Anna </t></r><r><t>Groß</t></r><rPh sb="0" eb="1"><t>xx</t></rPh>',
			'<t xml:space="preserve"> 007 </t>',
			'<t>1.234,50</t>',
			'<t>a<![CDATA[<b>]]>&amp;&#228;<!-- no -->c_x000A_d</t>',
			'<t/>',
			'<t>__proto__</t>',
		];
		const cells = strings.map((_, index) => `<c r="${'ABCDEFG'.charAt(index)}1" t="s"><v>${index}</v></c>`).join('');
		expect(await textOf(sheetWith(`<row r="1">${cells}</row>`, { strings }))).toBe(
			'Müller,Anna Groß, 007 ,"1.234,50","a<b>&äc\nd",,__proto__\n',
		);
	});

	test('texts in the cell, results of formulas and errors stand as they are', async () => {
		expect(
			await firstRow(
				'<c r="A1" t="inlineStr"><is><r><t>0</t></r><r><t>07</t></r></is></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>=1+1</v></c>' +
					'<c r="C1"><f>HYPERLINK("http://example.com")</f></c><c r="D1"><f>[1]Other!A1</f><v>5</v></c><c r="E1" t="e"><v>#N/A</v></c>' +
					'<c r="F1" t="b"><v>0</v></c>',
			),
		).toEqual(['007', '=1+1', '', '5', '#N/A', 'FALSE']);
	});

	test('a text with any sign that could part cells is quoted', async () => {
		expect(
			await textOf(
				sheetWith('<row><c t="str"><v>a;b</v></c><c t="str"><v>a|b</v></c><c t="str"><v>a\tb</v></c></row>'),
			),
		).toBe('"a;b","a|b","a\tb"\n');
	});
});

describe('numbers', () => {
	test.for([
		['1.23457E+12', '1234570000000'],
		['0.30000000000000004', '0.3'],
		['19.989999999999998', '19.99'],
		['1.234', '1.2340'],
		['12345678901234567', '12345678901234567'],
		['1E-7', '0.0000001'],
		['-0', '0'],
		['.5', '0.5'],
		['NaN', 'NaN'],
	])('%s is written %s', async ([stored, text]) => {
		expect(await firstRow(`<c r="A1"><v>${stored}</v></c>`)).toEqual([text]);
	});

	test.for([
		['#,##0.00 "€"', '1234.5', '1234.5'],
		['0.0%', '0.5', '0.5'],
		['[Red]-0.00', '-3', '-3'],
		['0.00E+00', '12', '12'],
		['# ?/?', '0.25', '0.25'],
		['0 "Tage"', '3', '3'],
		['General', '44927', '44927'],
		['@', '44927', '44927'],
		['000', '7', '007'],
	] as const)('a cell formatted %s stays a number', async ([format, stored, text]) => {
		expect(await firstRow(`<c r="A1" s="1"><v>${stored}</v></c>`, { formats: [0, format] })).toEqual([text]);
	});
});

describe('dates', () => {
	test.for([
		[14, '45000', '2023-03-15'],
		[22, '45000.5', '2023-03-15 12:00:00'],
		['dd.mm.yyyy', '45000', '2023-03-15'],
		['dd\\.mm\\.yyyy;@', '45000.999999999', '2023-03-16'],
		['[$-407]d. mmmm yyyy', '45000', '2023-03-15'],
		['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45000', '2023-03-15'],
		['d/m/yy h:mm AM/PM', '45000.75', '2023-03-15 18:00:00'],
		['mmm yy', '45000', '2023-03-15'],
		['yyyy"年"m"月"', '45000', '2023-03-15'],
		['hh:mm:ss.000', '0.333333333333333', '08:00:00'],
		['hh:mm', '45000.5', '2023-03-15 12:00:00'],
		['[h]:mm:ss', '1.5', '36:00:00'],
		[14, '1', '1900-01-01'],
		[14, '59', '1900-02-28'],
		[14, '60', '1900-02-29'],
		[14, '61', '1900-03-01'],
		[14, '2958465', '9999-12-31'],
		[14, '-1', '-1'],
		[14, '3000000', '3000000'],
	] as const)('format %s, stored %s is %s', async ([format, stored, text]) => {
		expect(await firstRow(`<c r="A1" s="1"><v>${stored}</v></c>`, { formats: [0, format] })).toEqual([text]);
	});

	test('of the 1904 system are days from 1904-01-01', async () => {
		const more = { formats: [14], from1904: true };
		expect(await firstRow('<c r="A1" s="0"><v>0</v></c><c r="B1" s="0"><v>43538</v></c>', more)).toEqual([
			'1904-01-01',
			'2023-03-15',
		]);
	});

	test('as ISO text are taken as written, in no time zone', async () => {
		expect(
			await firstRow(
				'<c r="A1" t="d"><v>2021-06-10T00:47:45.700Z</v></c><c r="B1" t="d"><v>2021-06-10T00:00:00</v></c>',
			),
		).toEqual(['2021-06-10 00:47:45', '2021-06-10']);
	});

	test.for(['America/Los_Angeles', 'Pacific/Auckland'])('do not shift in %s', async (zone) => {
		const before = process.env['TZ'];
		process.env['TZ'] = zone;
		try {
			const rows = '<c r="A1" s="0"><v>45000</v></c><c r="B1" t="d"><v>2021-06-10</v></c>';
			expect(await firstRow(rows, { formats: [14] })).toEqual(['2023-03-15', '2021-06-10']);
		} finally {
			if (before === undefined) delete process.env['TZ'];
			else process.env['TZ'] = before;
		}
	});
});

describe('rows', () => {
	test('the number of a record is the row of the sheet, and all of the table are as wide as the widest', async () => {
		const rows =
			'<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="3" spans="1:9"><c r="A3" s="0"/></row><row r="5"><c r="A5"><v>2</v></c><c r="D5"><v>3</v></c></row>';
		expect(await textOf(sheetWith(rows))).toBe('\n,1,1,\n\n\n2,,,3\n');
		expect(await sheetsOf(sheetWith(rows))).toMatchObject({ ok: true, value: [{ rows: 5 }] });
	});

	test('titles above the table stay as short as they are, so that the header is found', async () => {
		const rows =
			'<row r="1"><c t="str"><v>Bericht</v></c></row><row r="3"><c t="str"><v>Nr.</v></c><c t="str"><v>Name</v></c></row>' +
			'<row r="4"><c t="str"><v>1</v></c></row>';
		expect(await textOf(sheetWith(rows))).toBe('Bericht\n\nNr.,Name\n1,\n');
	});

	test('cells and rows without address follow each other', async () => {
		expect(await textOf(sheetWith('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toBe(
			'1,2\n3,\n',
		);
	});

	test('an area claimed too wide or too narrow does not count', async () => {
		for (const ref of ['A1:XFD1048576', 'A1:A1', 'A1']) {
			const parts = partsOf({
				sheets: [{ name: 'A', rows: '<row><c><v>1</v></c><c><v>1</v></c></row><row><c r="C2"><v>2</v></c></row>' }],
			});
			const path = 'xl/worksheets/sheet0.xml';
			const sheet = (parts as Record<string, string>)[path]!;
			const file = zipOf({ ...parts, [path]: sheet.replace('<sheetData>', `<dimension ref="${ref}"/><sheetData>`) });
			expect(await textOf(file)).toBe('1,1,\n,,2\n');
		}
	});

	test('two cells far apart cost nothing', async () => {
		const far = sheetWith('<row r="1"><c><v>1</v></c><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>');
		const text = await textOf(far);
		expect([text.length, text.slice(0, 4), text.slice(-5)]).toEqual([1_048_581, '1,1\n', '\n\n2,\n']);
		const wide = sheetWith(
			'<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
		);
		expect(await tableOf(wide, 0)).toEqual({
			ok: false,
			error: { code: 'file-too-many-columns', file: 'Mappe.xlsx', limit: 2000 },
		});
	});

	test('hidden sheets are named as such', async () => {
		const rows = '<row><c><v>1</v></c></row>';
		const file = workbookOf({
			sheets: [
				{ name: 'A &amp; B', rows: '' },
				{ name: 'Daten', rows, state: 'veryHidden' },
			],
		});
		expect(await sheetsOf(file)).toEqual({
			ok: true,
			value: [
				{ name: 'A & B', rows: 0, hidden: false },
				{ name: 'Daten', rows: 1, hidden: true },
			],
		});
		expect(await textOf(file, 1)).toBe('1\n');
	});
});
