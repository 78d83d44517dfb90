/**
 * Present value of the margin one customer will still bring, without end date.
 *
 * The first margin falls due one period from now, if the customer stays; it grows by `growth` each period:
 * Σ margin · rᵗ (1 + g)ᵗ⁻¹ / (1 + d)ᵗ for t = 1, 2, … = margin · r / (1 + d − r (1 + g)).
 * Assumes the same retention in every period. Real cohorts improve with age, so read it as a floor.
 *
 * @param margin contribution per customer and period, minor units
 * @param retention share still here one period later, 0 ≤ r ≤ 1
 * @param discount cost of capital for the same period, d > −1 (0.1 = 10 %)
 * @param growth of the margin per period, g ≥ −1
 * @returns minor units, unrounded; undefined when the sum has no limit, r (1 + g) ≥ 1 + d
 * @throws {RangeError} out of range; schemas keep user input from getting here
 * @see Gupta & Lehmann (2003), “Customers as Assets”, J. Interactive Marketing 17(1):9–24
 */
export function lifetimeValue(margin: number, retention: number, discount: number, growth = 0): number | undefined {
	check(retention, discount);
	if (!(growth >= -1)) throw new RangeError(`growth ${growth} is below −1`);
	const divisor = 1 + discount - retention * (1 + growth);
	return divisor > 0 ? (margin * retention) / divisor : undefined;
}

/**
 * Like {@link lifetimeValue}, with a first margin right now that is certain: margin (1 + d) / (1 + d − r).
 * @see Fader & Hardie (2012), “Reconciling and Clarifying CLV Formulas”, on which payment is counted
 */
export function lifetimeValueWithFirst(margin: number, retention: number, discount: number): number | undefined {
	check(retention, discount);
	const divisor = 1 + discount - retention;
	return divisor > 0 ? (margin * (1 + discount)) / divisor : undefined;
}

/**
 * Present value of the margins of `periods` periods: t = 1 … n, or t = 0 … n − 1 with the first margin right now.
 * @returns minor units, unrounded
 */
export function finiteLifetimeValue(
	margin: number,
	retention: number,
	discount: number,
	periods: number,
	first: 'nextPeriod' | 'now' = 'nextPeriod',
): number {
	check(retention, discount);
	if (!(Number.isInteger(periods) && periods >= 0)) throw new RangeError(`${periods} is not a number of periods`);
	const q = retention / (1 + discount);
	let sum = 0;
	let weight = first === 'now' ? 1 : q;
	for (let t = 0; t < periods; t++, weight *= q) sum += weight;
	return margin * sum;
}

/**
 * Simple customer lifetime value: basket · purchases per year · margin · lifetime in years, not discounted.
 *
 * @param basket minor units
 * @param margin share 0 to 1
 * @param lifetime years; undefined (see {@link lifetimeOf}) makes the value undefined
 */
export function simpleLifetimeValue(
	basket: number,
	purchasesPerYear: number,
	margin: number,
	lifetime: number | undefined,
): number | undefined {
	return lifetime === undefined ? undefined : basket * purchasesPerYear * margin * lifetime;
}

/**
 * Expected lifetime in periods: 1 / churn.
 * @param churn share lost per period, 0 to 1
 * @returns undefined for churn 0: nobody ever leaves, so a horizon has to be chosen
 */
export function lifetimeOf(churn: number): number | undefined {
	if (!(churn >= 0 && churn <= 1)) throw new RangeError(`churn ${churn} is not in [0, 1]`);
	return churn > 0 ? 1 / churn : undefined;
}

/** Historic value: margin of a customer's own purchases to date, refunds subtracted, nothing discounted. */
export function historicValue(revenue: number, margin: number): number {
	return revenue * margin;
}

function check(retention: number, discount: number): void {
	if (!(retention >= 0 && retention <= 1)) throw new RangeError(`retention ${retention} is not in [0, 1]`);
	if (!(discount > -1)) throw new RangeError(`discount ${discount} is not above −1`);
}
