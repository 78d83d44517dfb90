import { demoLastMonth, demoPlan } from '../core/demo/demos';
import type { DemoId, Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import { loadArea } from '../i18n/locale.svelte';
import { newId } from '../storage/identity';
import { now, todayText } from './browser';
import type { Session } from './session.svelte';

/** Opens a demo, complete at once; a demo already there is opened as it is. */
export async function startDemo(session: Session, demo: DemoId) {
	const there = session.plans.find((plan) => plan.demo === demo);
	if (there) {
		session.openPlan(there.id);
		return;
	}
	const made = await prepare(session, demo);
	if (!made.ok) {
		session.report(made.error);
		return;
	}
	session.createPlan(made.value);
	location.hash = '#/overview';
}

/** A demo in the reader's language, its rows stored. */
async function prepare({ client, locale }: Session, demo: DemoId): Promise<Result<Plan>> {
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
