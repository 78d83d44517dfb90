/** What a calculator knows of a measure: its costs, hours, reach and, where it follows from the numbers, its effect. */
import type { Category, CostBasis, CostGroup, Effects, HourBasis, PresetLine, TargetGroup } from '../plan/measure';
import type { TemplateId } from '../plan/templates/index';
import type { PlanFacts, Reason } from './calculator';
import type { ComplaintInput, Complaints } from './complaints';
import type { Discount, DiscountInput } from './discount';
import type { Newsletter, NewsletterInput } from './newsletter';
import type { StampCard, StampCardInput } from './stamp-card';
import type { TopGift, TopGiftInput } from './top-gift';

/** Names the cost line in `i18n`; price steps of a newsletter are told apart by their month. */
type LineKey =
	| 'setUp'
	| 'software'
	| 'freeItem'
	| 'gifts'
	| 'postage'
	| 'design'
	| 'identity'
	| 'mailing'
	| 'tier'
	| 'text'
	| 'discount'
	| 'fixed'
	| 'goodwill';

export interface HandedLine {
	readonly key: LineKey;
	readonly group: CostGroup;
	readonly preset?: PresetLine;
	readonly per: CostBasis;
	/** minor units, unrounded; absent for `participantRevenue` */
	readonly amount?: number;
	readonly share?: number;
	/** minor units, unrounded */
	readonly promo?: { readonly amount: number; readonly months: number };
}

export interface Handover {
	/** undefined: a measure of its own, without template */
	readonly template: TemplateId | undefined;
	readonly category: Category;
	readonly targetGroup: TargetGroup;
	/** share of the target group; undefined: left as it is */
	readonly reach: number | undefined;
	/** effects that follow from the numbers */
	readonly effects: Partial<Record<keyof Effects, number>>;
	/** effects of the template that a new measure leaves open */
	readonly open: readonly (keyof Effects)[];
	readonly lines: readonly HandedLine[];
	/** `role`: position in the team */
	readonly hours: { readonly role: number; readonly per: HourBasis; readonly hours: number };
}

/**
 * A stamp card as a measure. What more purchases it brings stays open, so that its cost is the calculator's: free items are a
 * share of what participants pay.
 */
export function stampCardHandover(input: StampCardInput, result: StampCard): Handover {
	return {
		template: 'stampCard',
		category: 'discounts',
		targetGroup: 'all',
		reach: input.participation,
		effects: {},
		open: ['purchases'],
		lines: [
			{ key: 'setUp', group: 'tools', per: 'once', amount: input.setUp },
			{ key: 'software', group: 'tools', preset: 'loyaltySoftware', per: 'month', amount: input.software },
			{
				key: 'freeItem',
				group: 'engagement',
				preset: 'rewards',
				per: 'participantRevenue',
				share: result.rewardShare,
			},
		],
		hours: { role: input.role, per: 'month', hours: input.hours },
	};
}

/** A yearly gift as a measure for customers of more than a year. */
export function topGiftHandover(input: TopGiftInput, _result: TopGift, facts: PlanFacts): Handover {
	const { recipients } = input;
	const fits = recipients <= facts.established;
	return {
		template: 'topCustomersGift',
		category: 'events',
		targetGroup: fits ? 'established' : 'all',
		reach: recipients / (fits ? facts.established : input.customers),
		effects: {},
		open: [],
		lines: [
			{
				key: 'gifts',
				group: 'engagement',
				preset: 'recognition',
				per: 'year',
				amount: recipients * input.gift,
			},
			{ key: 'postage', group: 'engagement', per: 'year', amount: recipients * input.postage },
		],
		hours: { role: input.role, per: 'year', hours: input.hours },
	};
}

/**
 * A newsletter as a measure. Each step of the price list is a line of its own: one that costs nothing until the step, or,
 * while the list shrinks, one that ends with it. Together they cost what the price list says in every month.
 */
export function newsletterHandover(input: NewsletterInput, { steps }: Newsletter): Handover {
	const changes = steps.slice(1).map(({ from, price }, at) => ({ from, by: price - (steps[at]?.price ?? 0) }));
	const falls = changes.reduce((sum, { by }) => sum + Math.max(0, -by), 0);
	const mail = { group: 'tools', preset: 'email', per: 'month' } as const;
	return {
		template: 'newsletter',
		category: 'communication',
		targetGroup: 'all',
		reach: undefined,
		effects: {},
		open: [],
		lines: [
			{ key: 'design', group: 'tools', per: 'once', amount: input.design },
			...(input.identity > 0
				? [{ key: 'identity', group: 'tools', per: 'once', amount: input.identity } as const]
				: []),
			{ key: 'mailing', ...mail, amount: (steps[0]?.price ?? 0) - falls },
			...changes.map(({ from, by }): HandedLine => ({
				key: 'tier',
				...mail,
				amount: Math.max(0, by),
				promo: { amount: Math.max(0, -by), months: from },
			})),
			{ key: 'text', group: 'team', preset: 'marketingTime', per: 'month', amount: input.issues * input.text },
		],
		hours: { role: input.role, per: 'month', hours: input.issues * input.hours },
	};
}

/**
 * A discount as a measure: what is given away is a share of what those reached pay, the additional purchases its effect. The
 * share refers to their revenue with the effect, as the projection computes it.
 */
export function discountHandover(input: DiscountInput, result: Discount): Handover {
	const effect = result.extraPerCustomer / input.purchases;
	const given = input.offers * input.redemption * input.discount;
	return {
		template: undefined,
		category: 'discounts',
		targetGroup: 'all',
		reach: input.reached,
		effects: { purchases: effect },
		open: [],
		lines: [
			{
				key: 'discount',
				group: 'engagement',
				preset: 'discounts',
				per: 'participantRevenue',
				share: given / (input.purchases * (1 + input.reached * effect)),
			},
			{ key: 'fixed', group: 'engagement', per: 'year', amount: input.fixed },
		],
		hours: { role: input.role, per: 'month', hours: input.hours },
	};
}

/**
 * Complaint recovery as a measure: it reaches those of the leavers who complain before, and keeps the share recovered of them.
 */
export function complaintHandover(input: ComplaintInput, result: Complaints, facts: PlanFacts): Handover {
	return {
		template: 'complaintRecovery',
		category: 'service',
		targetGroup: 'all',
		reach: result.wouldLeave / facts.lost,
		effects: { loss: input.recovered },
		open: [],
		lines: [
			{
				key: 'goodwill',
				group: 'engagement',
				preset: 'recognition',
				per: 'month',
				amount: input.complaints * input.goodwill,
			},
		],
		hours: { role: input.role, per: 'month', hours: result.hoursPerMonth },
	};
}

/** Why a measure cannot say what the calculator says; undefined when it can. */
export function handoverFault({ reach = 0, effects, lines }: Handover): Reason | undefined {
	if (!(reach <= 1)) return 'moreThanLost';
	const bounded = lines.every(({ share = 0 }) => share <= 1) && (effects.purchases ?? 0) <= 10;
	return bounded ? undefined : 'aboveRevenue';
}
