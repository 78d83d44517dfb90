import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampCard, stampCardNet } from '../../../src/core/calculators/stamp-card';
import { card } from './inputs';
import { result } from './result';

test('10 + 1 lowers the price by 1/11 for who redeems every card', () => {
	expect(result(stampCard(card)).reductionFull).toBeCloseTo(1 / 11, 12);
	expect(result(stampCard({ ...card, stamps: 5 })).reductionFull).toBeCloseTo(1 / 6, 12);
});

test('a year of a steady card, by hand', () => {
	// 400 · 50 % = 200 participants · 24 = 4,800 purchases; 480 free ones earned, 336 taken, each at 40 % of 8.00 = 3.20.
	const year = result(stampCard(card));
	expect(year).toMatchObject({ participants: 200, paid: 4_800, earned: 480, revenue: 3_840_000, friction: false });
	expect(year.redeemed).toBeCloseTo(336, 9);
	expect(year.itemCost).toBeCloseTo(320, 9);
	expect(year.costs.map(({ key, amount }) => [key, Math.round(amount)])).toEqual([
		['rewards', 107_520],
		['software', 58_800],
		['hours', 72_000],
	]);
	expect(year.perYear).toBeCloseTo(238_320, 6);
	expect(year.firstYear).toBeCloseTo(253_320, 6);
	expect(year.rewardShare).toBeCloseTo(0.028, 12);
	// 238,320 ÷ 200 participants ÷ (8.00 · 60 % − 70 % · 3.20 ÷ 10) = 1,191.6 ÷ 457.6
	expect(result(year.breakEven)).toBeCloseTo(1_191.6 / 457.6, 9);
	// 200 cards with 4.5 stamps, each worth 3.20 ÷ 10 · 70 %
	expect(year.openStamps).toBe(900);
	expect(year.liability).toBeCloseTo(900 * 22.4, 6);
});

test('an item that replaces a paid purchase costs its margin too', () => {
	expect(result(stampCard({ ...card, replaced: 1 })).itemCost).toBeCloseTo(800, 9);
});

test('four rules are friction, three are not', () => {
	expect(result(stampCard({ ...card, rules: 3 })).friction).toBe(false);
	expect(result(stampCard({ ...card, rules: 4 })).friction).toBe(true);
});

test.for([
	[{ stamps: 0 }, 'noStamps'],
	[{ customers: 0 }, 'noCustomers'],
	[{ participation: 0 }, 'noCustomers'],
	[{ purchases: 0 }, 'noPurchases'],
	[{ basket: 0 }, 'noPurchases'],
	[{ redemption: 1.2 }, 'outOfRange'],
	[{ margin: Number.NaN }, 'outOfRange'],
] as const)('%o has no result: %s', ([change, reason]) => {
	expect(stampCard({ ...card, ...change })).toEqual({ ok: false, error: reason });
});

test('a card without margin never pays', () => {
	expect(result(stampCard({ ...card, margin: 0 })).breakEven).toEqual({ ok: false, error: 'neverPays' });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const inputs = fc.record({
	stamps: fc.integer({ min: 1, max: 50 }),
	participation: fc.double({ min: 0.01, max: 1, noNaN: true }),
	redemption: share,
	replaced: share,
	margin: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	software: fc.integer({ min: 0, max: 100_000 }),
	hours: fc.integer({ min: 0, max: 100 }),
});

test('without redemption free items cost nothing', () => {
	fc.assert(
		fc.property(inputs, (change) => {
			const year = result(stampCard({ ...card, ...change, redemption: 0 }));
			expect(year.costs[0]?.amount).toBe(0);
			expect(year.reduction).toBe(0);
			expect(year.liability).toBe(0);
		}),
	);
});

test('money times ten makes every sum of money ten times as large, and no share another', () => {
	fc.assert(
		fc.property(inputs, (change) => {
			const input = { ...card, ...change };
			const one = result(stampCard(input));
			const ten = result(
				stampCard({
					...input,
					basket: input.basket * 10,
					itemPrice: input.itemPrice * 10,
					setUp: input.setUp * 10,
					software: input.software * 10,
					hourlyCost: input.hourlyCost * 10,
				}),
			);
			expect(ten.perYear / 10).toBeCloseTo(one.perYear, 4);
			expect(ten.liability / 10).toBeCloseTo(one.liability, 4);
			expect(ten.costShare).toBeCloseTo(one.costShare, 9);
			expect(ten.reductionFull).toBeCloseTo(one.reductionFull, 9);
		}),
	);
});

test('at the break-even a running year brings exactly what it costs', () => {
	fc.assert(
		fc.property(inputs, (change) => {
			const input = { ...card, ...change };
			const { breakEven, perYear } = result(stampCard(input));
			expect(stampCardNet(input, 0)).toBeCloseTo(-perYear, 4);
			// A margin a hair above what the free items take needs more purchases than anybody makes.
			if (breakEven.ok && breakEven.value < 1e6)
				expect(stampCardNet(input, breakEven.value) / (1 + perYear)).toBeCloseTo(0, 6);
		}),
	);
});
