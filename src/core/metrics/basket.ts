import { meanInterval } from './interval';
import type { Purchases } from './purchases';
import type { Basket, Interval } from './reports';

/**
 * Average basket: revenue / purchases, for all purchases, for those of a customer's first purchase day (new) and for all
 * later ones (returning).
 *
 * @returns minor units, unrounded, with the 95 % interval of the mean
 */
export function baskets({ customers, from, amount, perMinor }: Purchases): Record<'all' | 'new' | 'returning', Basket> {
	const orders = { new: customers, returning: amount.length - customers };
	const sums = { new: 0, returning: 0 };
	for (let c = 0; c < customers; c++) {
		sums.new += amount[from[c]!]!;
		for (let i = from[c]! + 1; i < from[c + 1]!; i++) sums.returning += amount[i]!;
	}
	const means = {
		all: (sums.new + sums.returning) / amount.length,
		new: sums.new / orders.new,
		returning: sums.returning / orders.returning,
	};
	const squares = { all: 0, new: 0, returning: 0 };
	for (let c = 0; c < customers; c++) {
		for (let i = from[c]!; i < from[c + 1]!; i++) {
			const value = amount[i]!;
			squares.all += (value - means.all) ** 2;
			if (i === from[c]) squares.new += (value - means.new) ** 2;
			else squares.returning += (value - means.returning) ** 2;
		}
	}
	const basket = (n: number, sum: number, squared: number): Basket => ({
		orders: n,
		revenue: sum / perMinor,
		mean: n > 0 ? sum / n / perMinor : undefined,
		interval: n > 0 ? meanInterval(sum / n / perMinor, squared / perMinor ** 2, n) : undefined,
	});
	return {
		all: basket(amount.length, sums.new + sums.returning, squares.all),
		new: basket(orders.new, sums.new, squares.new),
		returning: basket(orders.returning, sums.returning, squares.returning),
	};
}

/**
 * Revenue per customer to date, first purchase included, refunds subtracted; times the margin it is the historic value.
 *
 * @returns minor units, 95 % interval of the mean; `zeroOrLess`: customers who brought nothing;
 * `topThreeShare`: revenue share of the three largest, undefined when revenue is not above 0
 */
export function revenuePerCustomer({ customers, from, amount, perMinor }: Purchases): {
	mean: number;
	interval: Interval | undefined;
	zeroOrLess: number;
	topThreeShare: number | undefined;
} {
	const sums = new Float64Array(customers);
	let total = 0;
	let zeroOrLess = 0;
	for (let c = 0; c < customers; c++) {
		let sum = 0;
		for (let i = from[c]!; i < from[c + 1]!; i++) sum += amount[i]!;
		sums[c] = sum;
		total += sum;
		if (sum <= 0) zeroOrLess++;
	}
	const mean = total / customers;
	let squares = 0;
	for (const sum of sums) squares += (sum - mean) ** 2;
	const top = sums.sort().subarray(-3);
	return {
		mean: mean / perMinor,
		interval: meanInterval(mean / perMinor, squares / perMinor ** 2, customers),
		zeroOrLess,
		topThreeShare: total > 0 ? top.reduce((sum, value) => sum + value, 0) / total : undefined,
	};
}
