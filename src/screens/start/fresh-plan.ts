import { newPlan } from '../../core/plan/new-plan';
import type { Plan } from '../../core/plan/plan';
import type { Locale } from '../../i18n/locale.svelte';
import type { Session } from '../../state/session.svelte';

type Choice = Pick<Plan['business'], 'industry' | 'relation' | 'currency' | 'firstMonth'>;

/** A plan to begin with, prefilled for an industry, in the reader's language. Needs the words of area `templates`. */
export function freshPlan(session: Session, locale: Locale, choice: Choice): Plan {
	return newPlan({
		...choice,
		id: session.newId(),
		now: session.now(),
		today: session.today(),
		language: locale.language,
		names: { founder: locale.language === 'de' ? 'Gründerin oder Gründer' : 'Founder' },
		words: locale.t.templates.newPlan,
		newId: session.newId,
	});
}
