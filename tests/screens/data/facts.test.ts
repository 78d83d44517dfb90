import { expect, test } from 'vitest';
import { fileCard } from '../../../src/core/file-card/file-card';
import { factsOfPreview, factsOfSet } from '../../../src/screens/data/facts';
import { dataSet } from '../../../src/state/import-state';
import { previewOf, readOf } from '../../intake/reading';

const lacksOf = (facts: Parameters<typeof fileCard>[0]) =>
	fileCard(facts).flatMap((answer) => (answer.can ? [] : [[answer.id, answer.lack]]));

const pounds = 'customer,date,amount\nK1,2024-03-05,£12.00\nK2,2024-04-06,"£1,240.00"\n';

const card = async (content: string) => {
	const preview = await previewOf(content);
	return lacksOf(factsOfPreview(preview, preview.choice, 'EUR'));
};

test('amounts in another currency than the plan’s are said before anything is read', async () => {
	expect(await card(pounds)).toContainEqual(['revenue', 'other-currency']);
	expect(await card(pounds.replace('£12.00', '12.00'))).toEqual([]);
	expect(await card(pounds.replaceAll('£', ''))).toEqual([]);
	expect(await card('customer,date,amount,currency\nK1,2024-03-05,1.00,GBP\n')).toContainEqual([
		'basket',
		'other-currency',
	]);
	expect(await card('customer,date,amount,currency\nK1,2024-03-05,1.00,EUR\nK2,2024-03-05,1.00,GBP\n')).toEqual([]);
});

const setOf = async (content: string, currency: string) => {
	const { receipt } = await readOf(content, {}, { currency });
	const preview = await previewOf(content);
	return dataSet(
		receipt,
		{ choice: preview.choice, preview, currency },
		{ bytes: 0, customers: 2 },
		'2025-06-30T10:00:00Z',
	);
};

test('of a file in one foreign currency the sum is kept under its own name, and the card says so later, too', async () => {
	const set = await setOf(pounds, 'EUR');
	expect(set.sum).toBeUndefined();
	expect(set.sums).toEqual([{ currency: 'GBP', sum: 125_200, rows: 2 }]);
	expect(lacksOf(factsOfSet(set, 'EUR'))).toContainEqual(['revenue', 'other-currency']);
});

test('of a file in the plan’s currency alone one sum is kept', async () => {
	const set = await setOf(pounds, 'GBP');
	expect(set.sum).toBe(125_200);
	expect(set.sums).toBeUndefined();
	expect(lacksOf(factsOfSet(set, 'GBP')).map(([, lack]) => lack)).not.toContain('other-currency');
});

test('of a file in several currencies all sums are kept, and that of the plan stands out', async () => {
	const set = await setOf(pounds.replace('£12.00', '€12.00'), 'EUR');
	expect(set.sum).toBe(1_200);
	expect(set.sums).toEqual([
		{ currency: 'EUR', sum: 1_200, rows: 1 },
		{ currency: 'GBP', sum: 124_000, rows: 1 },
	]);
});
