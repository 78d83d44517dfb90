import { expect, test } from 'vitest';
import { detectDelimiter, firstRows } from '../../src/intake/detect';
import { detectHeader, detectHeaderRows, headerOf } from '../../src/intake/detect-header';
import type { Delimiter } from '../../src/intake/intake';
import { previewOf } from './reading';

test.for([
	['a;b\n1;2\n', ';'],
	['a,b\n1,2\n', ','],
	['a\tb\n1\t2\n', '\t'],
	['a|b|c\n1|2,y|3\n2|3,z|4\n', '|'],
	['a\u001fb\nA, B; C\u001f2\n', '\u001f'],
	['E-Mail;Bewertung\na@example.org;9\nb@example.org;10\n', ';'],
	['id;betrag\n1;1,50\n2;2,50\n3;3,50\n', ';'],
	['"a,b";"c,d"\n"1,5";"2,5"\n', ';'],
	['id,text\n1,"a;b;c"\n2,"d;e;f"\n', ','],
	['sep=|\na|b\n', '|'],
	['sep=\t\na\tb\n', '\t'],
	['"sep=;"\na;b\n', ';'],
	[' 0004  19970101  2   29.33\n 0005  19970118 12    9.73\n', ' '],
	['name\nAnna Maria Abel\nBert Karl Bey\n', ','],
	['date of order\n5 March 2024\nno idea at all really\n', ','],
] as const)('the delimiter of %j is %j', ([content, delimiter]) => {
	expect(detectDelimiter(content)).toBe(delimiter);
});

test('a single column of numbers with decimal comma stays one column of cells', async () => {
	const { columns } = await previewOf('betrag\n1,50\n2,50\n');
	expect(columns).toHaveLength(1);
});

const rowsOf = (text: string, delimiter: Delimiter = ',') => firstRows(text, delimiter).rows;

test.for([
	['a,b\n1,2\n', 1],
	['1,2024-03-05,3\n2,2024-03-06,4\n', 0],
	['Report\n\na,b,c\n1,2,3\n4,5,6\n', 3],
	['#,score\nr1,9\n', 1],
	['a@example.org,1\nb@example.org,2\n', 0],
	['a,b\n1,2,\n3,4,\n', 1],
	['Sales 2024,,,\nno,customer,date,amount\n1,K1,2024-01-05,12\n2,K2,2024-01-06,13\n', 2],
	['Sales 2024,,,\n,,,\nno,customer,date,amount\n1,K1,2024-01-05,12\n2,K2,2024-01-06,13\n', 3],
	['Sales,,,\nPeriod,Jan to Dec,,\n,,,\nno,customer,date,amount\n1,K1,2024-01-05,12\n', 4],
	['Period,2024-01-01 - 2024-12-31,,\nno,customer,date,amount\n1,K1,2024-01-05,12\n', 2],
	['As of,2024-12-31,,\nPrinted,2025-01-02,,\nno,customer,date,amount\n1,K1,2024-01-05,12\n', 3],
	['2024-12-31,,\nno,date,amount\n1,2024-01-05,12\n', 2],
	['Period,2024,\ncustomer,date,amount\nK1,2024-01-05,12\nK2,2024-01-06,13\n', 2],
	['Sales,\ncustomer,amount\nK1,12\nK2,13\n', 2],
	['Our customers,,\nname,town,group\nAnna,Bonn,A\nBert,Köln,B\n', 2],
	// Headers with gaps are none of these.
	['customer,,\nK1,2024-01-05,12\nK2,2024-01-06,13\n', 1],
	['id,,mail,\nK1,Anna,a@example.org,x\nK2,Bert,b@example.org,y\n', 1],
	['customer,\nAnna,Bonn\nBert,Köln\n', 1],
	['customer,amount,\nK1,12,note\nK2,13,note\n', 1],
	['customer,,,\n"Abel, Anna",2024-01-05,12,x\n', 1],
	['Respondent,How likely is it?,,\n,Response,Comment,Reason\nr1,9,good,price\nr2,8,fine,taste\n', 1],
] as const)('the header of %j stands in row %i', ([content, row]) => {
	expect(detectHeader(rowsOf(content), false)).toBe(row);
});

test.for([
	['ID,Which?,,Why?\n,Chat,Phone,Open-Ended Response\n1,Chat,,x\n', 2],
	['ID,How likely?\n,Response\n1,9\n', 2],
	// "Score" stands under a question of one column and is no word for an answer: that may be data.
	['ID,How likely?,Comment\n,Score,Open-Ended Response\n1,9,good\n', 1],
	['ID,Name,\nK1,Anna,x\n', 1],
	['ID,Name,\n,Anna,2024-03-05\n', 1],
	['ID,Name\n,\nK1,Anna\n', 1],
	['ID,Name\n', 1],
] as const)('%j has %i header rows', ([content, count]) => {
	expect(detectHeaderRows(rowsOf(content), 1)).toBe(count);
});

test('a question that spans columns is said of each of them', () => {
	const rows = rowsOf('ID,Which?,,Why?\n,Chat,Phone,Response\n');
	expect(headerOf(rows, 1, 2)).toEqual(['ID', 'Which? Chat', 'Which? Phone', 'Why? Response']);
	expect(headerOf(rows, 1, 1)).toEqual(['ID', 'Which?', '', 'Why?']);
	expect(headerOf(rows, 0, 1)).toEqual([]);
});
