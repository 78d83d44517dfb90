import { expect, test } from 'vitest';
import write from 'write-excel-file/browser';
import { Workbooks } from '../../src/data/workbook';

test('a workbook is opened by its worker in the browser', async () => {
	const blob = await write([
		{
			sheet: 'Umsätze',
			data: [
				['Nr.', 'Datum', 'Betrag'],
				['007', { value: new Date(Date.UTC(2026, 2, 29)), type: Date, format: 'dd.mm.yyyy' }, 1.234],
			],
		},
		{ sheet: 'Leer', data: [[null]] },
	]).toBlob();
	const file = new File([blob], 'Mappe.xlsx');
	const workbooks = new Workbooks();
	expect(await workbooks.sheets(file)).toEqual({
		ok: true,
		value: [
			{ name: 'Umsätze', rows: 2, hidden: false },
			{ name: 'Leer', rows: 0, hidden: false },
		],
	});
	const table = await workbooks.table(file, 0);
	expect(table.ok && (await table.value.text())).toBe('Nr.,Datum,Betrag\n007,2026-03-29,1.2340\n');
});

test('in the browser, too, damage is a problem', async () => {
	const blob = await write([['a'.repeat(1_000), 1]]).toBlob();
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const workbooks = new Workbooks();
	const broken = bytes.slice();
	broken.fill(0x55, bytes.length * 0.2, bytes.length * 0.6);
	expect(await workbooks.sheets(new File([broken], 'a.xlsx'))).toEqual({
		ok: false,
		error: { code: 'workbook-damaged', file: 'a.xlsx' },
	});
	expect(await workbooks.sheets(new File([bytes.slice(0, 900)], 'a.xlsx'))).toEqual({
		ok: false,
		error: { code: 'workbook-damaged', file: 'a.xlsx' },
	});
});
