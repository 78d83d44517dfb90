import type { AnonymousSales } from './anonymous-sales';
import { meanInterval } from './interval';
import type { Purchases } from './purchases';
import type { Basket, Interval } from './reports';

/** Transactions of one sort: how many, their sum, and in a second pass the squares around their mean. */
class Sample {
	orders = 0;
	#sum = 0;
	#mean = 0;
	#squares = 0;

	add(value: number) {
		this.orders++;
		this.#sum += value;
	}

	/** Ends the first pass. */
	settle() {
		this.#mean = this.#sum / this.orders;
	}

	deviate(value: number) {
		this.#squares += (value - this.#mean) ** 2;
	}

	/** @param perMinor units of the values in a minor unit */
	basket(perMinor: number): Basket {
		const { orders } = this;
		const mean = orders > 0 ? this.#mean / perMinor : undefined;
		return {
			orders,
			revenue: this.#sum / perMinor,
			mean,
			interval: mean === undefined ? undefined : meanInterval(mean, this.#squares / perMinor ** 2, orders),
		};
	}
}

/**
 * Average basket: revenue / transactions, for all, for those of a customer's first purchase day (new) and for all later
 * ones (returning). A transaction is a customer's purchase day, or a row that names nobody; the latter count for all
 * only. Purchases without any amount in the plan's currency do not count.
 *
 * @returns minor units, unrounded, with the 95 % interval of the mean
 */
export function baskets(
	purchases: Purchases | undefined,
	anonymous: AnonymousSales | undefined,
): Record<'all' | 'new' | 'returning', Basket> {
	const sorts = { all: new Sample(), new: new Sample(), returning: new Sample() };
	const perMinor = purchases?.perMinor ?? 1;
	if (purchases)
		eachPriced(purchases, (value, isFirst) => {
			sorts.all.add(value);
			(isFirst ? sorts.new : sorts.returning).add(value);
		});
	for (const value of anonymous?.amounts ?? []) sorts.all.add(value * perMinor);
	for (const sample of Object.values(sorts)) sample.settle();
	if (purchases)
		eachPriced(purchases, (value, isFirst) => {
			sorts.all.deviate(value);
			(isFirst ? sorts.new : sorts.returning).deviate(value);
		});
	for (const value of anonymous?.amounts ?? []) sorts.all.deviate(value * perMinor);
	return {
		all: sorts.all.basket(perMinor),
		new: sorts.new.basket(perMinor),
		returning: sorts.returning.basket(perMinor),
	};
}

/** Purchases with an amount in the plan's currency, and whether each is its customer's first purchase of all. */
function eachPriced({ customers, from, amount, priced }: Purchases, take: (value: number, isFirst: boolean) => void) {
	for (let c = 0; c < customers; c++)
		for (let i = from[c]!; i < from[c + 1]!; i++) if (priced?.[i] !== 0) take(amount[i]!, i === from[c]);
}

/**
 * Revenue per customer to date, first purchase included, refunds subtracted; times the margin it is the historic value.
 * Of customers with an amount in the plan's currency.
 *
 * @returns minor units, 95 % interval of the mean; `zeroOrLess`: customers who brought nothing;
 * `topThreeShare`: revenue share of the three largest, undefined when revenue is not above 0; `mean` is undefined when
 * no customer paid in the plan's currency
 */
export function revenuePerCustomer({ customers, from, amount, priced, perMinor }: Purchases): {
	mean: number | undefined;
	interval: Interval | undefined;
	zeroOrLess: number;
	topThreeShare: number | undefined;
} {
	const sums = new Float64Array(customers);
	let counted = 0;
	let total = 0;
	let zeroOrLess = 0;
	for (let c = 0; c < customers; c++) {
		let sum = 0;
		let paid = false;
		for (let i = from[c]!; i < from[c + 1]!; i++) {
			sum += amount[i]!;
			if (priced?.[i] !== 0) paid = true;
		}
		if (!paid) continue;
		sums[counted++] = sum;
		total += sum;
		if (sum <= 0) zeroOrLess++;
	}
	if (counted === 0) return { mean: undefined, interval: undefined, zeroOrLess: 0, topThreeShare: undefined };
	const mean = total / counted;
	let squares = 0;
	let [first, second, third] = [-Infinity, -Infinity, -Infinity];
	for (let c = 0; c < counted; c++) {
		const sum = sums[c]!;
		squares += (sum - mean) ** 2;
		if (sum > first) [first, second, third] = [sum, first, second];
		else if (sum > second) [second, third] = [sum, second];
		else if (sum > third) third = sum;
	}
	const top = [first, second, third].slice(0, counted);
	return {
		mean: mean / perMinor,
		interval: meanInterval(mean / perMinor, squares / perMinor ** 2, counted),
		zeroOrLess,
		topThreeShare: total > 0 ? top.reduce((sum, value) => sum + value, 0) / total : undefined,
	};
}
