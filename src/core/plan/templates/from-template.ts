import type { Assumption } from '../assumption';
import type { Effects } from '../measure';
import { type CostLine, type HourLine, type Measure } from '../measure';
import type { Currency } from '../plan';
import { templateOf, type TemplateId, type TemplateWords } from './index';
import { atPriceLevel, rangeAtPriceLevel } from './price-level';
import type { Range, TemplateCost } from './template';

/** A range as an assumption that rests on nothing but the template. */
export function templateRange([low, likely, high]: Range): Assumption {
	return { low, likely, high, provenance: { kind: 'template' } };
}

/** For whom a measure is made. */
export interface MeasureContext {
	/** hours of `team` go to the founder where there is no team */
	readonly roleIds: { readonly founder: string; readonly team?: string | undefined };
	readonly currency: Currency;
}

function costLine(cost: TemplateCost, id: string, name: string, currency: Currency): CostLine {
	return {
		id,
		name,
		group: cost.group,
		per: cost.per,
		...(cost.preset && { preset: cost.preset }),
		...(cost.amount && { amount: templateRange(rangeAtPriceLevel(cost.amount, currency)) }),
		...(cost.share && { share: templateRange(cost.share) }),
		...(cost.promo && { promo: { amount: atPriceLevel(cost.promo.amount, currency), months: cost.promo.months } }),
		...(cost.offset !== undefined && { offset: cost.offset }),
	};
}

/**
 * A measure of a plan made from a template. All its numbers bear the provenance `template`; on what its e-mails
 * rest stays open, since that is for the user to say.
 *
 * @param words the template's words in the plan's language
 * @param newId gives ids nobody else has
 */
export function fromTemplate(
	id: TemplateId,
	words: TemplateWords,
	{ roleIds, currency }: MeasureContext,
	newId: () => string,
): Measure {
	const template = templateOf(id);
	const effects: Effects = {};
	for (const name of Object.keys(template.effects) as (keyof Effects)[]) {
		const range = template.effects[name];
		if (range) effects[name] = templateRange(range);
	}
	return {
		id: newId(),
		name: words.name,
		category: template.category,
		template: id,
		why: words.why,
		benefit: words.benefit,
		targetGroup: template.targetGroup,
		segment: words.segment,
		ladderStep: template.ladderStep,
		goals: [...template.goals],
		kpi: { id: template.kpi },
		owner: roleIds.founder,
		personalisation: template.personalisation,
		start: template.start,
		lag: template.lag,
		ramp: template.ramp,
		fade: template.fade,
		reach: templateRange(template.reach),
		effects,
		costs: Object.entries(template.costs).map(([key, cost]) =>
			costLine(cost, newId(), words.costs[key] ?? key, currency),
		),
		hours: template.hours.map(({ role, phase, per, hours }): HourLine => ({
			id: newId(),
			role: (role === 'team' ? roleIds.team : undefined) ?? roleIds.founder,
			phase,
			per,
			hours: templateRange(hours),
		})),
	};
}
