import type { Category } from '../../../core/plan/measure';

/** Each field of retention work keeps its colour everywhere. */
export const categoryColour: Readonly<Record<Category, string>> = {
	businessModel: 'var(--c5)',
	service: 'var(--c3)',
	communication: 'var(--c2)',
	discounts: 'var(--c1)',
	events: 'var(--c7)',
};
