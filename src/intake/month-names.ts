/** Names of months, German and English, long and short, in lower case and without the dot. */
const names: readonly (readonly string[])[] = [
	['jan', 'januar', 'january', 'jän', 'jänner', 'jaen', 'jaenner'],
	['feb', 'februar', 'february', 'feber'],
	['mär', 'märz', 'mrz', 'maerz', 'mar', 'march'],
	['apr', 'april'],
	['mai', 'may'],
	['jun', 'juni', 'june'],
	['jul', 'juli', 'july'],
	['aug', 'august'],
	['sep', 'sept', 'september'],
	['okt', 'oct', 'oktober', 'october'],
	['nov', 'november'],
	['dez', 'dec', 'dezember', 'december'],
];
const months: ReadonlyMap<string, number> = new Map(
	names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
);

/** The month, 1 to 12, that a word names, in whatever case; undefined for other words. */
export const monthNamed = (word: string) => months.get(word.normalize('NFC').toLowerCase());
