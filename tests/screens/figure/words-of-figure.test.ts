import { expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure';
import { figures } from '../../../src/core/figures/figures';
import { planProjection } from '../../../src/core/projection/plan-projection';
import figureWords from '../../../src/i18n/en/figures';
import shellWords from '../../../src/i18n/en/shell';
import { format } from '../../../src/i18n/format';
import { dividedBy, rangeOf } from '../../../src/screens/figure/words-of-figure';
import { somePlan } from '../../fixtures/plan';

const f = format('en', 'EUR');
const words = figureWords(f);
const given = somePlan();
given.definitions.activeCustomers = { likely: 700, provenance: { kind: 'own' } };
const all = figures(given, undefined, planProjection(given));

test('a cost per active customer names the customers it is divided by, other figures none', () => {
	expect(dividedBy(all['retentionCost.perActive'], f, words)).toBe('÷ 700 (Active customers, a number you set)');
	expect(dividedBy(all['customers.active'], f, words)).toBeUndefined();
	expect(dividedBy(all['cac.money'], f, words)).toBeUndefined();
});

test('a range whose ends read the same is none', () => {
	const figure: Figure = { ...all['clv.margin'], interval: { low: 100_010, high: 100_020 } };
	expect(rangeOf(figure, f, shellWords(f))).toBeUndefined();
	expect(rangeOf({ ...figure, interval: { low: 100_000, high: 200_000 } }, f, shellWords(f))).toContain('2,000');
	expect(rangeOf({ ...figure, interval: undefined }, f, shellWords(f))).toBeUndefined();
});
