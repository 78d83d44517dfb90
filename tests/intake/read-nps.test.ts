import { expect, test } from 'vitest';
import { noDay, type NpsAnswers } from '../../src/core/columns';
import { dayText } from '../../src/core/calendar';
import { readOf } from './reading';

test('answers keep score, day and comment; an empty score is no answer', async () => {
	const { columns, receipt } = await readOf(
		'NPS;Datum;Kommentar\n9/10;05.03.2024;"gut,\nschnell"\n;06.03.2024;\n11;06.03.2024;\n9,5;06.03.2024;\n0;06.03.2024;\n',
	);
	const { score, day, comments, customers } = columns as NpsAnswers;
	expect([...score]).toEqual([9, 0]);
	expect(comments).toEqual(['gut,\nschnell', '']);
	expect(customers).toEqual([]);
	expect(dayText(day[1]!)).toBe('2024-03-06');
	expect(receipt.problems.map(({ code, line }) => [code, line])).toEqual([
		['missing', 4],
		['score-range', 5],
		['score', 6],
	]);
});

test('answers without a date column have no day', async () => {
	const { columns } = await readOf('NPS;Kommentar\n9;gut\n');
	expect([...(columns as NpsAnswers).day]).toEqual([noDay]);
});

test('who answered is kept as written; nobody need be named', async () => {
	const { columns, receipt } = await readOf('E-Mail;NPS\nA@x.de;9\n;8\na@x.de;7\n', {
		kind: 'nps',
		mapping: { customer: 0, score: 1 },
	});
	expect((columns as NpsAnswers).customers).toEqual(['A@x.de', '', 'a@x.de']);
	expect(receipt).toMatchObject({ accepted: 3, customers: 1 });
});

test('answers to another question than that of the NPS are left out', async () => {
	const { columns, receipt } = await readOf('Type,Score\nnps,9\ncsat,5\nCES,3\n,8\n', {
		kind: 'nps',
		mapping: { type: 0, score: 1 },
	});
	expect([...(columns as NpsAnswers).score]).toEqual([9, 8]);
	expect(receipt.skips.map(({ line, value, code }) => [line, value, code])).toEqual([
		[3, 'csat', 'state'],
		[4, 'CES', 'state'],
	]);
});
