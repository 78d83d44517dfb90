/** Strict readers of single cells in a known format. What is no value is said so; nothing becomes 0 by itself. */
export {
	amountDecimals,
	ambiguous,
	currencyOf,
	isDamagedNumber,
	isRounded,
	outOfRange,
	provedSign,
	readAmount,
} from './read-amount';
export { hasShortYear, impossibleDate, notADate, readDate } from './read-date';
export { namesTen, notAScore, readScore, scoreOutOfRange } from './read-score';
