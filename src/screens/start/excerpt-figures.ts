import { demoPlan } from '../../core/demo/demos';
import type { Figures } from '../../core/figures/figure';
import { figures } from '../../core/figures/figures';
import { planProjection } from '../../core/projection/plan-projection';
import { loadArea, type Locale } from '../../i18n/locale.svelte';
import { now, todayText } from '../../state/browser';

/** The figures of the café demo, computed as everywhere else. */
export async function excerptFigures({ language, f }: Locale): Promise<Figures> {
	const [demoWords, templates] = await Promise.all([loadArea('demo', language, f), loadArea('templates', language, f)]);
	let last = 0;
	const plan = demoPlan('cafe', {
		id: 'excerpt',
		now: now(),
		today: todayText(),
		language,
		words: { demo: demoWords, templates },
		newId: () => `excerpt-${(last += 1)}`,
	});
	return figures(plan, undefined, planProjection(plan));
}
