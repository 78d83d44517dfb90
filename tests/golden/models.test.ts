import { describe, expect, test } from 'vitest';
import { GoldenFolder, goldenMissing, usualFolder } from './golden';
import { judgeOf } from './model';
import { models } from './models';

if (goldenMissing) console.warn('Reference values not found: tests against them are skipped.');
const folder = new GoldenFolder(usualFolder);

describe.skipIf(goldenMissing)('reference values', () => {
	for (const model of models) {
		const cases = goldenMissing ? [] : folder.cases(model.name).filter(({ id }) => judgeOf(model, id));
		test(`${model.name} has cases`, () => {
			expect(cases.length).toBeGreaterThan(0);
		});
		test.for(cases)(`${model.name}: $id`, { timeout: 60_000 }, async (one) => {
			expect(await judgeOf(model, one.id)!(one, folder)).toEqual([]);
		});
	}
});
