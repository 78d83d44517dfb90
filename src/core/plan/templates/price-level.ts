import type { Currency } from '../plan';
import type { Range } from './template';

/**
 * How many units of a currency an amount of one euro usually is: orders of magnitude for template values,
 * not exchange rates.
 */
const unitsPerEuro: Readonly<Record<Currency, number>> = {
	EUR: 1,
	CHF: 1,
	USD: 1,
	GBP: 1,
	DKK: 7.5,
	SEK: 11,
	NOK: 11,
	PLN: 4,
	CZK: 25,
};

/**
 * A template amount at a currency's price level, rounded to two significant digits; unchanged where a unit is
 * worth about a euro.
 * @param minor minor units at the price level of the euro
 * @returns whole minor units
 */
export function atPriceLevel(minor: number, currency: Currency): number {
	const units = unitsPerEuro[currency];
	return units === 1 || minor === 0 ? minor : Math.round(Number((minor * units).toPrecision(2)));
}

/** {@link atPriceLevel} for low, likely and high. */
export function rangeAtPriceLevel(range: Range, currency: Currency): Range {
	return [atPriceLevel(range[0], currency), atPriceLevel(range[1], currency), atPriceLevel(range[2], currency)];
}
