import { monthNamed } from './month-names';

/** What {@link readScore} gives for text that is no score, and for a number outside the scale. */
export const notAScore = -1;
export const scoreOutOfRange = -2;

const whole = /^([-−]?\d{1,3})(?:[.,]0+)?$/;
const ofTen = /^(\d{1,3})\s*(?:\/|von|out of|of)\s*10$/i;
const labelled = /^(\d{1,3})\s*(?:[-–—:=]\s*([^\d\s][^\s.]*)|\(\D)/;

/**
 * Reads an NPS score: `8`, `8.0`, `9/10`, `10 - very likely`. Other scales, words, percentages, and dates that a
 * spreadsheet made of scores (`09-Okt`) are not scores.
 *
 * @returns 0 to 10; {@link notAScore}; {@link scoreOutOfRange}
 */
export function readScore(text: string): number {
	const cell = text.trim();
	const found = whole.exec(cell) ?? ofTen.exec(cell) ?? labelled.exec(cell);
	if (!found || monthNamed(found[2] ?? '') !== undefined) return notAScore;
	const value = Number(found[1]?.replace('−', '-'));
	return value >= 0 && value <= 10 ? value : scoreOutOfRange;
}

/** Whether a score says itself that it is one of ten. */
export const namesTen = (text: string) => ofTen.test(text.trim());
