import { z95 } from './interval';

/**
 * Smallest number of answers for which the adjusted Wald interval of the NPS is no wider than ± `half`, if the shares of
 * promoters and detractors stay as given.
 *
 * @param promoters share 0 to 1
 * @param detractors share 0 to 1, promoters + detractors ≤ 1
 * @param half half the width in points, above 0
 * @throws {RangeError} out of range
 * @see Rocks (2016), “Interval Estimation for the Net Promoter Score”, The American Statistician 70(4):365–372
 */
export function answersNeeded(promoters: number, detractors: number, half: number, z = z95): number {
	if (!(promoters >= 0 && detractors >= 0 && promoters + detractors <= 1 + 1e-9))
		throw new RangeError(`${promoters} and ${detractors} are not shares of one whole`);
	if (!(half > 0)) throw new RangeError(`half width ${half} is not above 0`);
	const wide = (answers: number) => {
		const n = answers + 3;
		const p = (answers * promoters + 0.75) / n;
		const d = (answers * detractors + 0.75) / n;
		return 100 * z * Math.sqrt((p + d - (p - d) ** 2) / n) > half;
	};
	let high = 1;
	while (wide(high)) high *= 2;
	let low = Math.floor(high / 2);
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (wide(middle)) low = middle;
		else high = middle;
	}
	return high;
}
