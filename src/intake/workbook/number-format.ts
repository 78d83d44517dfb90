/** What the number format of a cell says about the meaning of its number (ECMA-376 part 1, 18.8.30 and 18.8.31). */
export type NumberMeaning = 'number' | 'date' | 'time' | 'elapsed' | { readonly digits: number };

/** Formats known by their id alone; the order of day and month in them is the reader's, the number is the same. */
const builtIn = new Map<number, NumberMeaning>();
for (const id of [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
	builtIn.set(id, 'date');
for (const id of [18, 19, 20, 21, 32, 33, 34, 35, 45, 47]) builtIn.set(id, 'time');
builtIn.set(46, 'elapsed');

export const builtInMeaning = (id: number): NumberMeaning => builtIn.get(id) ?? 'number';

/** The meaning of a format such as `dd.mm.yyyy` or `#,##0.00 "€"`. */
export function meaningOf(format: string): NumberMeaning {
	if (/^(?:general|standard)$/i.test(format)) return 'number';
	const bare = format
		.replaceAll(/"[^"]*"?|\\.|[_*]./gs, '')
		.replace(/;.*/s, '')
		.toLowerCase();
	if (/^0{2,}$/.test(bare)) return { digits: bare.length };
	const elapsed = /\[(?:h+|m+|s+)\]/.test(bare);
	const letters = bare
		.replaceAll(/\[[^\]]*\]/g, '')
		.replaceAll(/am\/pm|a\/p/g, '')
		.replaceAll(/(s|\])\.0+/g, '$1');
	// Placeholders of digits: a number, whatever its unit is called.
	if (/[0#?%]|e[+-]/.test(letters)) return 'number';
	if (elapsed) return 'elapsed';
	if (/[yd]|mmm|e{2,}/.test(letters)) return 'date';
	if (/[hs]/.test(letters)) return 'time';
	return letters.includes('m') ? 'date' : 'number';
}
