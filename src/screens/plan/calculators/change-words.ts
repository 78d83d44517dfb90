import type { Change } from '../../../core/calculators/take-over';
import type { CostLine } from '../../../core/plan/measure';
import type { Locale } from '../../../i18n/locale.svelte';

/** One line of a list: what it is, and its value or "before → after". */
export interface ChangeLine {
	readonly name: string;
	readonly text: string;
}

/** What a cost line costs: "49 € monatlich", "2,8 % Anteil am Umsatz …", "6 Monate 0 €, dann 15 € monatlich". */
export function costText({ per, amount, share, promo }: CostLine, locale: Locale): string {
	const { f, t } = locale;
	const basis = t.plan.terms.costBasis[per];
	if (share) return `${f.percent(share.likely, 2)} ${basis}`;
	const price = f.money(amount?.likely ?? 0);
	const text = promo ? t.plan.calculators.takeOver.promo(f.money(promo.amount), promo.months, price) : price;
	return `${text} ${basis}`;
}

/** A change as a line: what is new says so, what is replaced shows both values. */
export function changeText(change: Change, locale: Locale): ChangeLine {
	const { f, t } = locale;
	const words = t.plan.calculators.takeOver;
	const both = (before: string | undefined, after: string) =>
		before === undefined ? `${words.newLine}: ${after}` : words.from(before, after);
	switch (change.kind) {
		case 'targetGroup': {
			const names = t.plan.terms.targetGroup;
			return { name: t.plan.editor.frame.targetGroup, text: both(names[change.before], names[change.after]) };
		}
		case 'reach':
			return {
				name: t.plan.editor.effect.reach,
				text: both(f.percent(change.before, 1), f.percent(change.after, 1)),
			};
		case 'effect':
			return {
				name: t.plan.terms.effect[change.effect],
				text: both(change.before === undefined ? undefined : f.percent(change.before, 1), f.percent(change.after, 1)),
			};
		case 'cost':
			return {
				name: change.after.name,
				text: both(change.before && costText(change.before, locale), costText(change.after, locale)),
			};
		case 'hours': {
			const basis = t.plan.terms.hourBasis[change.per];
			const text = (hours: number) => `${f.hours(hours)} ${basis}`;
			return {
				name: words.hours,
				text: both(change.before === undefined ? undefined : text(change.before), text(change.after)),
			};
		}
	}
}
