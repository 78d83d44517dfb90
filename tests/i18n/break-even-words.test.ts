import { expect, test } from 'vitest';
import { outlook as german } from '../../src/i18n/de/plan-outlook';
import { outlook as english } from '../../src/i18n/en/plan-outlook';
import { results } from '../../src/i18n/en/plan-calculator-results';
import { format } from '../../src/i18n/format';
import { letter } from '../core/calculators/inputs';
import { result } from '../core/calculators/result';
import { newsletter } from '../../src/core/calculators/newsletter';

const en = english(format('en', 'EUR'));
const de = german(format('de', 'EUR'));
const kept = (needed: number, assumed: number) =>
	({ unit: 'kept', needed, assumed, factor: needed / assumed }) as const;

test('few customers are shown with a digit, hardly any as fewer than a tenth, many as whole ones', () => {
	expect(en.breakEven(kept(0.4, 0.9), false)).toBe('must keep 0.4 customers (assumed: 0.9)');
	expect(en.breakEven(kept(0.01, 1), false)).toBe('must keep fewer than 0.1 customers (assumed: 1.0)');
	expect(en.breakEven(kept(89.2, 132), false)).toBe('must keep 89 customers (assumed: 132)');
	expect(en.breakEven(kept(89.2, 89.4), false)).toBe('must keep 89.2 customers (assumed: 89.4)');
	expect(de.breakEven(kept(0.4, 0.9), false)).toBe('muss 0,4 Kunden halten (angenommen: 0,9)');
});

test('where other effects pay as well, the break-even says that it counts on them', () => {
	expect(en.breakEven(kept(89, 132), true)).toMatch(/ and have its other effects in the same proportion$/);
	expect(de.breakEven(kept(89, 132), true)).toMatch(/ und ihre übrigen Wirkungen im selben Verhältnis haben$/);
	expect(en.measures.how).toMatch(/All effects of a measure move in the same proportion/);
});

test('one of something is not several', () => {
	expect(en.table.twoRates(1, '2027')).toMatch(/1 customer of the arrivals leaves within/);
	expect(en.table.twoRates(4, '2027')).toMatch(/4 customers of the arrivals leave within/);
	const once = { ...letter, issues: 1 };
	const formulas = results(format('en', 'EUR')).newsletter.lines(once, result(newsletter(once)));
	expect(formulas.map(({ formula }) => formula).join()).toMatch(/ 1 issue a month /);
});
