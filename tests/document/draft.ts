import type { Plan } from '../../src/core/plan/plan';
import { figures } from '../../src/core/figures/figures';
import { planProjection } from '../../src/core/projection/plan-projection';
import type { Draft } from '../../src/document/blocks';
import documentDe from '../../src/i18n/de/document';
import figuresDe from '../../src/i18n/de/figures';
import shellDe from '../../src/i18n/de/shell';
import documentEn from '../../src/i18n/en/document';
import figuresEn from '../../src/i18n/en/figures';
import shellEn from '../../src/i18n/en/shell';
import { format, type Language } from '../../src/i18n/format';
import { somePlan } from '../fixtures/plan';

/** What a document is written from, as the screen puts it together. */
export function someDraft(language: Language, plan: Plan = somePlan()): Draft {
	const f = format(language, plan.business.currency);
	const projection = planProjection(plan);
	const { document, names, shell } =
		language === 'de'
			? { document: documentDe(f), names: figuresDe(f), shell: shellDe(f) }
			: { document: documentEn(f), names: figuresEn(f), shell: shellEn(f) };
	return {
		plan,
		figures: figures(plan, undefined, projection),
		projection,
		words: document.text,
		names,
		provenance: shell.provenance,
		format: f,
	};
}
