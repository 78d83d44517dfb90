import { expect, test } from 'vitest';
import { csv } from '../../../src/charts/csv';
import { budgetTable, type BudgetView } from '../../../src/core/plan/budget';
import { budgetLines } from '../../../src/core/plan/budget-lines';
import { planProjection } from '../../../src/core/projection/plan-projection';
import de from '../../../src/i18n/de/plan';
import en from '../../../src/i18n/en/plan';
import { format } from '../../../src/i18n/format';
import { linesTable, shownTable } from '../../../src/screens/plan/numbers/budget-tables';
import { plain } from '../../charts/words';
import { somePlan } from '../../fixtures/plan';

const plan = somePlan();
plan.measures[1]!.name = '=HYPERLINK("x")';
const lines = budgetLines(plan, planProjection(plan).likely.months);
const view: BudgetView = { period: 'year', rows: 'measure', counted: 'all' };
const rowsOf = (text: string) => plain(text).replace('\ufeff', '').trimEnd().split('\r\n');

test('the file is what is shown, in the language’s notation, with formulas defused', () => {
	const f = format('de', 'EUR');
	const table = shownTable(budgetTable(plan, lines, view), view, plan, de(f), f);
	expect(rowsOf(csv(table, 'de')).map((row) => row.split(';').slice(0, 2))).toEqual([
		['"Maßnahmen: Alles"', '"Jan. 27 – Dez. 27 (EUR)"'],
		['"Stempelkarte"', '1665'],
		[`"'=HYPERLINK(""x"")"`, '1215'],
		['"Summe"', '2880'],
	]);
	const english = format('en', 'EUR');
	expect(rowsOf(csv(shownTable(budgetTable(plan, lines, view), view, plan, en(english), english), 'en'))[0]).toMatch(
		/^"Measures: Everything","Jan 27 – Dec 27 \(EUR\)",/,
	);
});

test('all lines by month are exact to the cent and add up', () => {
	const f = format('de', 'EUR');
	const table = linesTable(lines, plan, de(f), f);
	const text = rowsOf(csv(table, 'de'));
	expect(text).toHaveLength(lines.length + 2);
	expect(text[4]!.split(';').slice(0, 9)).toEqual([
		'"Stempelkarte"',
		'"Stunden: Aushilfe, Durchführung"',
		'"Team"',
		'',
		'"Laufend"',
		'"Ausgezahlt"',
		'0',
		'49,5',
		'49,5',
	]);
	const [total, ...body] = table.rows.toReversed();
	for (let at = 6; at < table.columns.length; at++)
		expect(body.reduce((sum, row) => sum + (row[at] as number), 0)).toBe(total![at]);
});
