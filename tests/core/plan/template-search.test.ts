import { expect, test } from 'vitest';
import { mentions, searchText } from '../../../src/core/plan/templates/search';

const text = searchText({
	name: 'E-Mail-Gruß an Stammgäste',
	summary: 'Ein Brief zum Geburtstag.',
	why: 'Wer bedacht wird, kommt wieder.',
	benefit: 'Eine Überraschung',
	segment: 'Gäste seit über einem Jahr',
	pitfall: 'Zu häufig',
	costs: { print: 'Druck & Porto', goods: 'Kaffeebohnen' },
});

test.for([
	['stammgaeste', 'an umlaut as two letters'],
	['STAMMGÄSTE', 'capitals'],
	['Stammgaste', 'an umlaut without its dots'],
	['gruss', 'ß as ss'],
	['email', 'without the hyphen'],
	['e-mail', 'with the hyphen'],
	['E mail', 'with a blank instead'],
	['porto', 'a cost line'],
	['überraschung', 'the benefit'],
	['zu häufig', 'the pitfall'],
	['wieder geburt', 'parts of words in any order'],
	['  ', 'nothing at all'],
] as const)('“%s” is found: %s', ([query]) => {
	expect(mentions(text, query)).toBe(true);
});

test.for(['stammgäste hotel', 'newsletter', 'e-post'])('“%s” is not: every word has to occur', (query) => {
	expect(mentions(text, query)).toBe(false);
});

test('words of two fields do not run into one', () => {
	expect(mentions(text, 'stammgästeein')).toBe(false);
});
