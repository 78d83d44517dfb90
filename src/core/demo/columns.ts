/** The rows of the demos. Made from a seed, so that the same month gives the same rows on every machine. */
import type { ColumnSet } from '../columns';
import type { DataSetKind, DemoId } from '../plan/plan';
import { consultancyFiles } from './consultancy-columns';
import { shopFiles } from './shop-columns';

/** Language of what customers wrote. */
export type DemoLanguage = 'de' | 'en';

/** One made-up file of a demo: what it is, its rows and the name it would bear. */
export interface DemoColumns {
	readonly kind: DataSetKind;
	readonly columns: ColumnSet;
	readonly file: string;
}

/** The kinds of data sets a demo has, in the order of {@link demoColumns}; empty when it lives on typed figures alone. */
export function demoSetKinds(demo: DemoId): readonly DataSetKind[] {
	switch (demo) {
		case 'cafe':
			return [];
		case 'shop':
			return ['transactions', 'customers', 'nps'];
		case 'consultancy':
			return ['customers', 'transactions'];
	}
}

/**
 * The rows of a demo.
 * @param lastMonth month (year · 12 + month − 1) after the data: they end on the last day of the month before
 * @param language in which the comments are written
 */
export function demoColumns(demo: DemoId, lastMonth: number, language: DemoLanguage): readonly DemoColumns[] {
	switch (demo) {
		case 'cafe':
			return [];
		case 'shop':
			return Object.values(shopFiles(lastMonth, language));
		case 'consultancy':
			return Object.values(consultancyFiles(lastMonth, language));
	}
}
