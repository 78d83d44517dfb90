import type { Format } from '../format';

/** Around the sheet, in the language of the interface. */
export const screen = (f: Format) => ({
	title: (figures: number, missing: number) =>
		missing === 0
			? `Your section holds ${f.plural(figures, { one: '# key figure', other: '# key figures' })}, all of them computed`
			: `Your section holds ${f.plural(figures, { one: '# key figure', other: '# key figures' })}; ${f.plural(missing, { one: '# is', other: '# are' })} still missing`,
	lead: 'Dotted figures follow the plan and open their calculation. Your own text is added below each section.',
	language: 'Language of the document',
	languages: { de: 'German', en: 'English' },
	print: 'Print or save as PDF',
	copy: 'Copy as Markdown',
	copied: 'The document is copied.',
	copyByHand: 'The browser does not allow copying. The text is selected below; copy it from there.',
	markdown: 'Document as Markdown',
	download: 'Download Markdown',
	file: (name: string) => `${name} retention`.trim(),
	sheet: 'The document',
	own: 'Own text',
	ownFor: (section: string) => `Own text: ${section}`,
	ownHint: 'Appears in the document and in Markdown as you write it. An empty line starts a new paragraph.',
	before: 'Before you hand it in',
	length: (words: number, fits: boolean) =>
		`${f.number(words)} words before the appendix: ${fits ? 'about one page' : 'more than one page; banks expect half a page to a page'}`,
	missing: (name: string, reason: string) => `${name}: ${reason}`,
	complete: 'Every figure in the text is available',
	estimates: (own: number, all: number) =>
		`${f.number(own)} of ${f.plural(all, { one: '# assumption is an own estimate', other: '# assumptions are own estimates' })}`,
	assumptions: 'Go to the assumptions',
	demo: 'This is the document of an example with invented figures.',
	loading: 'The document is being written',
});
