import { expect, test } from 'vitest';
import { importOf, fileOf, previewOf, valueOf } from '../reading';
import { bytesOf, examples, headersOf, named } from './exports';

test.for(examples)('$file is shown as $source without a question left open', async (example) => {
	const { choice } = await previewOf(bytesOf(example));
	const { mapping, dates, decimals } = choice;
	expect(choice.source).toBe(example.source);
	expect(named(mapping, headersOf(example))).toEqual(example.fields);
	for (const field of ['date', 'since', 'until'] as const) if (field in mapping) expect(dates[field]).toBeDefined();
	for (const field of ['amount', 'refund', 'orders'] as const)
		if (field in mapping) expect(decimals[field]).toBeDefined();
	expect(choice.scale).toBe('0-10');
});

test.for(examples)('reading $file takes what is a sale, and nothing twice', async (example) => {
	const { receipt } = valueOf(await importOf(fileOf(bytesOf(example), example.file)));
	const { accepted, rejected = 0, skipped = 0, merged = 0, customers, sum } = example;
	expect(receipt).toMatchObject({ accepted, rejected, skipped, merged, customers });
	expect(receipt.source).toBe(example.source);
	if (sum !== undefined) {
		expect(receipt.sums.map(({ currency }) => currency)).toEqual(['EUR']);
		expect(receipt.sums[0]?.accepted).toBe(sum);
	}
});

test.for(examples)('$file read otherwise still holds what it holds, and there is a way back', async (example) => {
	const known = await previewOf(bytesOf(example));
	const { kind } = known.choice;
	for (const choice of [{ source: undefined }, { source: undefined, kind }]) {
		const otherwise = await previewOf(bytesOf(example), choice);
		expect(otherwise.choice).toMatchObject({ kind, source: undefined });
		expect(otherwise.recognised).toBe(example.source);
	}
	const back = await previewOf(bytesOf(example), { source: known.recognised, kind });
	expect(back.choice).toEqual(known.choice);
});
