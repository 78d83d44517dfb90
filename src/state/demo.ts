import { demoLastMonth, demoPlan } from '../core/demo/demos';
import type { DemoId, Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import type { DataClient } from '../data/client';
import { loadArea, type Locale } from '../i18n/locale.svelte';
import { newId } from '../storage/identity';
import { now, todayText } from './browser';

/** A demo in the reader's language, its rows stored: complete as soon as this resolves. */
export async function prepareDemo(client: DataClient, locale: Locale, demo: DemoId): Promise<Result<Plan>> {
	const { language, f } = locale;
	const [demoWords, templates] = await Promise.all([loadArea('demo', language, f), loadArea('templates', language, f)]);
	const today = todayText();
	const words = { demo: demoWords, templates };
	const plan = demoPlan(demo, { id: newId(), now: now(), today, language, words, newId });
	const sets = plan.dataSets.map(({ id, kind }) => ({ id, kind }));
	if (sets.length === 0) return ok(plan);
	const stored = await client.ask('demo', { demo, sets, lastMonth: demoLastMonth(today), language });
	return stored.ok ? ok(plan) : stored;
}
