import type { Assumption } from './assumption';
import { industryPresets, type IndustryPreset } from './industry-presets';
import type { AcquisitionLine, Baseline, Currency, Industry, Plan, relations, Role } from './plan';
import { templateRange } from './templates/from-template';
import { atPriceLevel, rangeAtPriceLevel } from './templates/price-level';
import type { Range } from './templates/template';

/** Words a new plan is written with, in its language. */
export interface NewPlanWords {
	readonly acquisition: Readonly<Record<'ads' | 'content' | 'salesHours' | 'firstOrderDiscount', string>>;
	/** source and caveat of the published retention band (R71) */
	readonly retentionSource: string;
	readonly retentionNote: string;
	/** why first-year customers are set lower (R27) */
	readonly firstYearNote: string;
}

export interface NewPlanOptions {
	readonly id: string;
	/** ISO instant */
	readonly now: string;
	/** `yyyy-mm-dd` */
	readonly today: string;
	readonly language: 'de' | 'en';
	readonly industry: Industry;
	readonly relation: (typeof relations)[number];
	readonly currency: Currency;
	/** year · 12 + month − 1 */
	readonly firstMonth: number;
	/** names of the roles; a team role only where there is a team */
	readonly names: { readonly founder: string; readonly team?: string | undefined };
	readonly words: NewPlanWords;
	/** gives ids nobody else has */
	readonly newId: () => string;
}

/** A year's twelve equal seasonal weights. */
const evenSeason = (): number[] => Array.from({ length: 12 }, () => 1);

/** Hourly cost at the euro's price level and hours a month a founder and a small team usually have for retention. */
const usualRoles = { founder: { hourlyCost: 3_500, hours: 24 }, team: { hourlyCost: 2_400, hours: 30 } };

function rolesOf({ names, currency, newId }: NewPlanOptions): [Role, ...Role[]] {
	const role = (name: string, kind: 'founder' | 'team'): Role => ({
		id: newId(),
		name,
		hourlyCost: atPriceLevel(usualRoles[kind].hourlyCost, currency),
		imputed: kind === 'founder',
		hoursPerMonth: usualRoles[kind].hours,
	});
	const founder = role(names.founder, 'founder');
	return names.team === undefined ? [founder] : [founder, role(names.team, 'team')];
}

function acquisitionOf(preset: IndustryPreset, founder: string, options: NewPlanOptions): AcquisitionLine[] {
	const { words, currency, newId } = options;
	const money = (range: Range) => templateRange(rangeAtPriceLevel(range, currency));
	const { ads, content, salesHours, firstOrderDiscount } = preset.acquisition;
	const named = (kind: keyof NewPlanWords['acquisition']) => ({ id: newId(), kind, name: words.acquisition[kind] });
	return [
		{ ...named('ads'), per: 'month', amount: money(ads) },
		{ ...named('content'), per: 'month', amount: money(content) },
		{ ...named('salesHours'), per: 'month', hours: templateRange(salesHours), role: founder },
		{ ...named('firstOrderDiscount'), per: 'newCustomer', amount: money(firstOrderDiscount) },
	];
}

function retentionOf({ retention }: IndustryPreset, words: NewPlanWords, today: string): Baseline['retention'] {
	const published: Assumption['provenance'] = {
		kind: 'literature',
		source: words.retentionSource,
		date: today,
		note: words.retentionNote,
	};
	return {
		firstYear: { ...templateRange(retention.firstYear), provenance: { kind: 'template', note: words.firstYearNote } },
		established: {
			...templateRange(retention.established),
			...(retention.published && { provenance: published }),
		},
	};
}

/** Under a contract the year's revenue comes in twelve monthly instalments. */
function salesOf(preset: IndustryPreset, { relation, currency }: NewPlanOptions) {
	const [low, likely, high] = rangeAtPriceLevel(preset.basket, currency);
	if (relation === 'nonContractual')
		return { purchasesPerYear: templateRange(preset.purchasesPerYear), basket: templateRange([low, likely, high]) };
	const instalment = (amount: number) => Math.round((amount * preset.purchasesPerYear[1]) / 12);
	return {
		purchasesPerYear: { likely: 12, provenance: { kind: 'template' } } satisfies Assumption,
		basket: templateRange([instalment(low), instalment(likely), instalment(high)]),
	};
}

/**
 * A plan to begin with: nothing of the user's own yet, everything prefilled from the industry with ranges and marked
 * as a template (the retention of industries with a published band as literature). No customers, no measures.
 */
export function newPlan(options: NewPlanOptions): Plan {
	const { industry, currency } = options;
	const preset = industryPresets[industry];
	const team = rolesOf(options);
	const nobody = (): Assumption => ({ likely: 0, provenance: { kind: 'template' } });
	return {
		id: options.id,
		created: options.now,
		changed: options.now,
		business: {
			name: '',
			offer: '',
			place: '',
			industry,
			relation: options.relation,
			currency,
			firstMonth: options.firstMonth,
			horizon: 36,
			cadence: preset.cadence,
		},
		baseline: {
			opening: { firstYear: nobody(), established: nobody() },
			acquired: {
				perMonth: templateRange(preset.acquiredPerMonth),
				growth: templateRange([0, 0.05, 0.15]),
				season: evenSeason(),
			},
			retention: retentionOf(preset, options.words, options.today),
			...salesOf(preset, options),
			margin: templateRange(preset.margin),
			discountRate: templateRange([0.06, 0.08, 0.12]),
			acquisition: acquisitionOf(preset, team[0].id, options),
		},
		team,
		goals: {
			ranking: ['keep', 'satisfaction', 'basket', 'brand', 'data', 'winBack'],
			strategy: '',
			whyAgain: '',
			whyHere: '',
		},
		measures: [],
		survey: { tallies: [] },
		dataSets: [],
		scenarios: [],
		actuals: [],
		definitions: { activityWindow: preset.activityWindow },
		conclusions: [],
		document: { language: options.language, blocks: {} },
	};
}
