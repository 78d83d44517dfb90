import type { Figures } from '../../core/figures/figure';
import type { Plan } from '../../core/plan/plan';
import type { PlanProjection } from '../../core/projection/plan-projection';
import type { Draft } from '../../document/blocks';
import type { Language } from '../../i18n/format';
import { Locale } from '../../i18n/locale.svelte';

/** Words and formats in the document's own language, whatever the interface speaks. */
export async function paperLocale(language: Language, currency: string): Promise<Locale> {
	const locale = new Locale();
	locale.currency = currency;
	await locale.use(language);
	await locale.need(['shell', 'figures', 'document']);
	return locale;
}

/** What the document is written from, in the words of `locale`. */
export function draftOf(locale: Locale, plan: Plan, figures: Figures, projection: PlanProjection): Draft {
	const { document, figures: names, shell } = locale.t;
	return { plan, figures, projection, words: document.text, names, provenance: shell.provenance, format: locale.f };
}
