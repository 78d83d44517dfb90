import type { Measure } from '../../../core/plan/measure';
import type { Plan } from '../../../core/plan/plan';
import type { TemplateEntry } from '../../../core/plan/templates/filter';
import { templateIds, templateOf, type TemplateTexts, type TemplateWords } from '../../../core/plan/templates/index';
import { firstYear, templateMeasure, type FirstYear } from '../../../core/plan/templates/preview';
import { searchText } from '../../../core/plan/templates/search';
import { suggestTemplates, type SuggestionReason } from '../../../core/plan/templates/suggest';
import type { MeasureTemplate } from '../../../core/plan/templates/template';

/** What a card of the library shows. */
export interface LibraryEntry extends TemplateEntry {
	readonly template: MeasureTemplate;
	readonly words: TemplateWords;
	/** what it would take in this plan; projected when first asked */
	readonly year: () => FirstYear;
	/** measures of the plan made from it */
	readonly used: readonly Pick<Measure, 'id' | 'name'>[];
	/** why it is proposed, if it is */
	readonly reason: SuggestionReason | undefined;
}

/** All templates as they stand to a plan: those proposed for the business first, the others by field. */
export function libraryEntries(plan: Plan, texts: TemplateTexts): LibraryEntry[] {
	const proposed = suggestTemplates(plan.business.industry, plan.business.relation);
	const entries = templateIds.map((id): LibraryEntry => {
		const words: TemplateWords = texts[id];
		let known: FirstYear | undefined;
		const year = () =>
			(known ??= firstYear(
				plan,
				templateMeasure(plan, id, words, () => ''),
			));
		return {
			id,
			template: templateOf(id),
			words,
			text: searchText(words),
			cost: () => year().cost,
			year,
			used: plan.measures.filter(({ template }) => template === id),
			reason: proposed.find(({ template }) => template === id)?.reason,
		};
	});
	return [...entries.filter(({ reason }) => reason), ...entries.filter(({ reason }) => !reason)];
}
