import { expect, test } from 'vitest';
import { noCustomer, type Transactions } from '../../src/core/columns';
import { transactionReport } from '../../src/core/metrics/transaction-report';
import RetentionScreen from '../../src/screens/retention/RetentionScreen.svelte';
import { somePlan } from '../fixtures/plan';
import { openScreen } from './screen';

test('the retention view counts the days of customers who are named, not the sales to nobody known', async () => {
	const plan = somePlan();
	const sales: Transactions = {
		kind: 'transactions',
		rows: 5,
		customer: Uint32Array.from([0, 0, 1, noCustomer, noCustomer]),
		day: Int32Array.from([20_000, 20_040, 20_050, 20_010, 20_060]),
		amount: { values: new Float64Array(5).fill(1_000), decimals: 2 },
		customers: ['K1', 'K2'],
		currencies: [plan.business.currency],
		currency: undefined,
		order: undefined,
	};
	const transactions = transactionReport([sales], { windowDays: 90, currency: plan.business.currency });
	expect(transactions).toMatchObject({ orders: 5, anonymous: { orders: 2 } });
	const { screen, workspace } = await openScreen(RetentionScreen, ['retention', 'summaries'], plan);
	workspace.report = { transactions, contracts: undefined, nps: undefined, summaries: undefined };
	await expect.element(screen.getByText(/^Gemessen an 3 Kauftagen von 2 Kunden/)).toBeVisible();
});
