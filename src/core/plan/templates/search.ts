import type { TemplateWords } from './index';

/**
 * Text as it is compared: small letters, no accents, an umlaut like its two letters (ü = ue = u), ß like ss; "E-Mail",
 * "email" and "e mail" are found by each other, since a text is kept with its hyphens closed and opened.
 */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/([aou])e/g, '$1');
}

const hyphens = /[-\u00ad\u2010-\u2013'’]/g;
const between = /[^\p{L}\p{N}]+/gu;

/** All words of a template in the form {@link mentions} looks through. */
export function searchText({ name, summary, why, benefit, segment, pitfall, costs }: TemplateWords): string {
	const text = fold([name, summary, why, benefit, segment, pitfall, ...Object.values(costs)].join(' . '));
	return `${text.replace(hyphens, '').replace(between, ' ')} ${text.replace(between, ' ')}`;
}

/** Whether every word of a query occurs in a text, in any order, as a word or a part of one. An empty query is met by all. */
export function mentions(text: string, query: string): boolean {
	return fold(query)
		.replace(hyphens, '')
		.split(between)
		.every((word) => text.includes(word));
}
