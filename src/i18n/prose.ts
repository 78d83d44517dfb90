import type { FigureId } from '../core/figures/figure';

/** The place of a key figure within a text: whoever shows the text puts in its present value. */
export interface FigureMark {
	readonly figure: FigureId;
}

/** A running text: words and figures in reading order. */
export type Prose = readonly (string | FigureMark)[];

export const mark = (figure: FigureId): FigureMark => ({ figure });

/** Tag of a sentence with figures in it: prose`Winning costs ${mark('cac.money')}.` */
export function prose(words: TemplateStringsArray, ...values: readonly (string | number | FigureMark)[]): Prose {
	const parts: (string | FigureMark)[] = [];
	words.forEach((text, at) => {
		if (text) parts.push(text);
		const value = values[at];
		if (typeof value === 'object') parts.push(value);
		else if (value !== undefined && value !== '') parts.push(String(value));
	});
	return parts;
}
