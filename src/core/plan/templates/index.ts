import type { Category } from '../measure';
import { businessModel } from './business-model';
import { channels } from './channels';
import { clientWork } from './client-work';
import { communication } from './communication';
import { discounts } from './discounts';
import { events } from './events';
import { knowledge } from './knowledge';
import { membership } from './membership';
import { occasions } from './occasions';
import { proactiveService } from './proactive-service';
import { programmes } from './programmes';
import { service } from './service';
import type { LegalGate, MeasureTemplate } from './template';

/** Groups of templates whose words stand together, in the order they are shown. */
const groups = {
	businessModel: { ...businessModel, ...membership },
	service: { ...service, ...proactiveService },
	communication: { ...communication, ...channels },
	knowledge: { ...knowledge, ...clientWork },
	discounts: { ...discounts, ...programmes },
	events: { ...events, ...occasions },
};

/** THE list of measure templates, in the order they are shown: by category (R12). */
const templates = {
	...groups.businessModel,
	...groups.service,
	...groups.communication,
	...groups.knowledge,
	...groups.discounts,
	...groups.events,
};

export type TemplateId = keyof typeof templates;
export const templateIds = Object.keys(templates) as readonly TemplateId[];

/** A template by id. */
export function templateOf(id: TemplateId): MeasureTemplate {
	return templates[id];
}

/** The templates of a category, in the order they are shown. */
export function templatesOf(category: Category): readonly TemplateId[] {
	return templateIds.filter((id) => templates[id].category === category);
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

type NeedsNote = { readonly needsLegalBasis: true } | { readonly legalGate: LegalGate };
type WordsFor<T extends MeasureTemplate> = TemplateWords & {
	readonly costs: Readonly<Record<keyof T['costs'], string>>;
} & (T extends NeedsNote ? { readonly legal: string } : unknown);

/** Words of one group of templates: does not compile while a template, a cost line or a legal note is missing. */
export type TextsOf<Group extends keyof typeof groups> = {
	readonly [Id in keyof (typeof groups)[Group]]: (typeof groups)[Group][Id] extends infer T extends MeasureTemplate
		? WordsFor<T>
		: never;
};

/** Words of all templates. */
export type TemplateTexts = { readonly [Id in TemplateId]: WordsFor<(typeof templates)[Id]> };
