import { businessModel } from './business-model';
import { communication } from './communication';
import { discounts } from './discounts';
import { events } from './events';
import { service } from './service';
import type { MeasureTemplate } from './template';

/** THE list of measure templates, in the order they are shown: by category (R12). */
const templates = { ...businessModel, ...service, ...communication, ...discounts, ...events };

export type TemplateId = keyof typeof templates;
export const templateIds = Object.keys(templates) as readonly TemplateId[];

/** A template by id. */
export function templateOf(id: TemplateId): MeasureTemplate {
	return templates[id];
}

/** The template a measure was made from; undefined for one made by hand or by a version that knows more. */
export function templateOfMeasure(measure: { readonly template?: string | undefined }): MeasureTemplate | undefined {
	return templateIds.includes(measure.template as TemplateId) ? templates[measure.template as TemplateId] : undefined;
}

/** What a template is called and says in one language. */
export interface TemplateWords {
	readonly name: string;
	/** what it is, in one line */
	readonly summary: string;
	/** why it fits: a proposal to edit (R10) */
	readonly why: string;
	/** what the customer has from it */
	readonly benefit: string;
	/** the target group */
	readonly segment: string;
	/** what usually goes wrong */
	readonly pitfall: string;
	/** names of the cost lines by key */
	readonly costs: Readonly<Record<string, string>>;
	/** what the law asks, where it asks something */
	readonly legal?: string;
}

type WordsFor<T extends MeasureTemplate> = TemplateWords & {
	readonly costs: Readonly<Record<keyof T['costs'], string>>;
} & (T['needsLegalBasis'] extends true ? { readonly legal: string } : unknown);

/** Words of all templates: does not compile while a template, a cost line or a legal note is missing. */
export type TemplateTexts = { readonly [Id in TemplateId]: WordsFor<(typeof templates)[Id]> };
