import { expect, test } from 'vitest';
import { foreignSign } from '../../src/intake/currency-names';
import { readOf } from './reading';

test.for([
	['$1,240.00', 'EUR', '$'],
	['1 240,00 kr', 'EUR', 'kr'],
	['1 240,00 Kr.', 'EUR', 'Kr'],
	['¥1240', 'EUR', '¥'],
	['kr', 'USD', 'kr'],
	['$1,240.00', 'USD', undefined],
	['$1,240.00', 'CAD', undefined],
	['1 240,00 kr', 'DKK', undefined],
	['1 240,00 kr', 'SEK', undefined],
	['1 240,00 kr', 'NOK', undefined],
	['¥1240', 'JPY', undefined],
	['1240.00', 'EUR', undefined],
] as const)('%s in a plan in %s: the sign that cannot mean it is %s', ([text, currency, sign]) => {
	expect(foreignSign(text, currency)).toBe(sign);
});

const dollars = 'customer,date,amount\nK1,2024-03-05,12.00\nK2,2024-03-06,"$1,240.00"\nK3,2024-03-07,$5.00\n';

test('dollars read as the currency of the plan are said with their number, first line and sign', async () => {
	const { receipt } = await readOf(dollars);
	expect(receipt.sums).toMatchObject([{ currency: 'EUR', accepted: 125_700 }]);
	expect(receipt.warnings).toEqual([{ code: 'currency-unclear', rows: 2, line: 3, column: 'amount', example: '$' }]);
});

test('dollars are dollars in a plan that counts in dollars, or where a column names the currency', async () => {
	expect((await readOf(dollars, {}, { currency: 'USD' })).receipt.warnings).toEqual([]);
	const named = await readOf('customer,date,amount,currency\nK1,2024-03-05,$12.00,USD\n');
	expect(named.receipt.warnings.map(({ code }) => code)).not.toContain('currency-unclear');
	expect(named.receipt.sums).toMatchObject([{ currency: 'USD', accepted: 1_200 }]);
});

test('a currency column that holds the sign alone is unclear, too', async () => {
	const { receipt } = await readOf('customer,date,amount,currency\nK1,2024-03-05,12.00,$\n');
	expect(receipt.warnings).toMatchObject([{ code: 'currency-unclear', rows: 1, line: 2, column: 'currency' }]);
});
