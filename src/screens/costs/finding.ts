import type { Figures } from '../../core/figures/figure';
import type { templateCosts } from '../../core/plan/template-costs';
import type { Words } from '../../i18n/areas';

/** The parts of the costs view, in the order of their tabs. */
export const parts = ['keep', 'payback', 'churn', 'value'] as const;
export type Part = (typeof parts)[number];

/** The part an address names; the first one where it names none. */
export const partAt = (name: string | undefined): Part => parts.find((part) => part === name) ?? 'keep';

/** The finding of a part, from its key figures, and one sentence on what it rests on. */
export function finding(
	part: Part,
	figures: Figures,
	{ templates, all }: ReturnType<typeof templateCosts>,
	words: Words['costs'],
	contractual: boolean,
): { title: string; lead: string } {
	const keep = figures['retentionCost.perActive'].value;
	const win = figures['cac.money'].value;
	switch (part) {
		case 'keep': {
			const lead = words.lead(templates, all);
			if (keep !== undefined && win !== undefined) return { title: words.both(keep, win), lead };
			if (keep !== undefined) return { title: words.keepOnly(keep), lead };
			return { title: win === undefined ? words.none : words.winOnly(win), lead };
		}
		case 'payback': {
			const { title, titleNever, none, lead } = words.parts.payback;
			const n = figures['cac.profitFromPurchase'].value;
			if (win === undefined) return { title: none, lead };
			return { title: n === undefined ? titleNever(win) : title(win, n, contractual), lead };
		}
		case 'churn': {
			const { title, titleNone, open, lead } = words.parts.churn;
			const year = figures['churn.year'].value;
			const each = figures['churn.perCustomer'].value;
			if (year === undefined) return { title: open, lead };
			return { title: each === undefined ? titleNone : title(year, each), lead };
		}
		case 'value': {
			const { title, none, lead } = words.parts.value;
			const value = figures['clv.margin'].value;
			return { title: value === undefined || keep === undefined ? none : title(value, keep), lead };
		}
	}
}
