import type { FigureId, Figures } from '../core/figures/figure';
import type { Plan } from '../core/plan/plan';
import type { PlanProjection } from '../core/projection/plan-projection';
import type { Words } from '../i18n/areas';
import type { Format } from '../i18n/format';
import type { Prose } from '../i18n/prose';

/** What a section is written from. Words and formats are those of the document's language, not of the interface. */
export interface Draft {
	readonly plan: Plan;
	readonly figures: Figures;
	readonly projection: PlanProjection;
	readonly words: Words['document']['text'];
	/** names, formulas and sources of the figures */
	readonly names: Words['figures'];
	readonly provenance: Words['shell']['provenance'];
	readonly format: Format;
}

export interface Column {
	readonly label: string;
	readonly right?: boolean;
}

export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: Prose }
	| { readonly kind: 'note'; readonly text: Prose }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly columns: readonly Column[];
			readonly rows: readonly (readonly Prose[])[];
			/** last row, ruled off */
			readonly total?: readonly Prose[] | undefined;
	  };

export const sectionIds = ['business', 'start', 'measures', 'value', 'effect', 'control', 'appendix'] as const;
export type SectionId = (typeof sectionIds)[number];

/** One section of the document, without its heading and without the user's own text. */
export interface Section {
	readonly id: SectionId;
	/** @param used figures that stand in the sections before, in reading order */
	readonly blocks: (draft: Draft, used: readonly FigureId[]) => readonly Block[];
}

export const paragraph = (...texts: readonly Prose[]): Block => ({
	kind: 'paragraph',
	text: texts.flatMap((text, at) => (at === 0 ? text : [' ', ...text])),
});

/** Figures that stand in blocks, each once, in reading order. */
export function figuresIn(blocks: readonly Block[]): FigureId[] {
	const texts = blocks.flatMap((block): readonly Prose[] => {
		switch (block.kind) {
			case 'heading':
				return [];
			case 'paragraph':
			case 'note':
				return [block.text];
			case 'table':
				return [...block.rows, block.total ?? []].flat();
		}
	});
	return [...new Set(texts.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.figure])))];
}

/** A figure as text: its value, or why there is none. Never 0 for a missing one. */
export function figureText({ figures, words, format }: Draft, id: FigureId): string {
	const { value, unit, missing } = figures[id];
	if (value !== undefined) return format.unit(value, unit);
	return words.notAvailable(missing ? words.missing[missing] : '');
}

/** The range of a figure as text, measured ones with their kind; undefined where it has none. */
export function rangeText({ figures, names, words, format }: Draft, id: FigureId): string | undefined {
	const { interval, intervalKind, indicative, unit } = figures[id];
	if (!interval) return undefined;
	const low = format.unit(interval.low, unit);
	const high = format.unit(interval.high, unit);
	if (low === high) return undefined;
	return [
		words.range(low, high),
		intervalKind && intervalKind !== 'cases' && names.intervalKind[intervalKind],
		indicative && words.indicative,
	]
		.filter(Boolean)
		.join(', ');
}

/** Text a person typed, as a sentence: trimmed, with a full stop where it has none. */
export function sentence(text: string): string {
	const trimmed = text.trim();
	return /[.!?…:]["“”»«)]?$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}
