import { expect, test } from 'vitest';
import { fileKind } from '../../src/intake/file-kind';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.for([
	['%PDF-1.7', 'pdf'],
	['\x89PNG\r\n', 'image'],
	['\xff\xd8\xff\xe0', 'image'],
	['GIF89a', 'image'],
	['RIFF....WEBP', 'image'],
	['\xd0\xcf\x11\xe0', 'xls'],
	['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">', 'xls'],
	['\x1f\x8b\x08', 'gzip'],
	['PK\x03\x04....[Content_Types].xml....xl/workbook.xml', 'xlsx'],
	['PK\x03\x04....[Content_Types].xml....word/document.xml', 'zip'],
	['PK\x03\x04....orders.csv', 'zip'],
	['<!DOCTYPE html><html>', 'html'],
	['\xef\xbb\xbf <html>', 'html'],
	['<table><tr><td>1', 'html'],
	['{"orders": []}', 'json'],
	['[{"id": 1}]', 'json'],
	['id,name\n1,<b>x</b>\n', undefined],
	['"a","b"\n', undefined],
	['[x],y\n', undefined],
	['', undefined],
] as const)('a file that begins with %j is taken for %s', ([head, kind]) => {
	expect(fileKind(bytesOf(head))).toBe(kind);
});
