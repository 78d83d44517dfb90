import type { FigureId } from '../core/figures/figure';
import type { Language } from '../i18n/format';
import { figuresIn, type Block, type Draft, type SectionId } from './blocks';
import { sections } from './sections/index';

interface WrittenSection {
	readonly id: SectionId;
	readonly blocks: readonly Block[];
	/** the user's own text, '' where there is none */
	readonly own: string;
}

export interface WrittenDocument {
	readonly title: string;
	readonly sections: readonly WrittenSection[];
	/** figures in the text before the appendix */
	readonly figures: readonly FigureId[];
}

/** Where the user's own text of a section stands in `plan.document.blocks`. */
export const ownTextKey = (section: SectionId, language: Language) => `${section}.${language}`;

/** Writes the document: every section with its heading, in the language of the draft. */
export function writeDocument(draft: Draft): WrittenDocument {
	const written: WrittenSection[] = [];
	let used: readonly FigureId[] = [];
	for (const { id, blocks } of sections) {
		const heading: Block = { kind: 'heading', level: 2, text: draft.words.sections[id] };
		const own = draft.plan.document.blocks[ownTextKey(id, draft.format.language)] ?? '';
		written.push({ id, blocks: [heading, ...blocks(draft, used)], own: own.trim() });
		if (id !== 'appendix') used = figuresIn(written.flatMap((section) => section.blocks));
	}
	return {
		title: draft.words.title(draft.plan.business.name, draft.plan.demo !== undefined),
		sections: written,
		figures: used,
	};
}

/** Words that fill an A4 page as the sheet prints it, its table among them. */
export const pageWords = 640;

/** Words before the appendix, for judging its length. */
export function bodyWords({ sections: written }: WrittenDocument): number {
	const body = written.filter(({ id }) => id !== 'appendix');
	const text = body.flatMap(({ blocks, own }) => [
		own,
		...blocks.flatMap((block) => {
			if (block.kind === 'heading') return [block.text];
			const texts = block.kind === 'table' ? [...block.rows, block.total ?? []].flat() : [block.text];
			return texts.flat().map((part) => (typeof part === 'string' ? part : '0'));
		}),
	]);
	return text.join(' ').split(/\s+/).filter(Boolean).length;
}
