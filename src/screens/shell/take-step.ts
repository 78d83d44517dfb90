import { tick } from 'svelte';
import type { Locale } from '../../i18n/locale.svelte';
import { to, type Route } from '../../state/route.svelte';
import type { Session } from '../../state/session.svelte';
import { isShown, partsOf, placeName, placeOf } from './changed-place';

/** Where the step takes what had the focus off the page, the focus goes to what is nearest to where it was. */
async function keepFocus() {
	const around: Element[] = [];
	for (let part = document.activeElement; part; part = part.parentElement) around.push(part);
	await tick();
	if (document.activeElement !== null && document.activeElement !== document.body) return;
	const place = around.find((part) => part.isConnected && part !== document.body);
	const near = [...(place?.querySelectorAll<HTMLElement>('input, select, textarea, summary, button, a[href]') ?? [])];
	const next = near.find((field) => field.checkVisibility()) ?? document.getElementById('main');
	next?.focus();
}

/** Undoes or redoes one step and says what that was, with the way there if it happened elsewhere. */
export function takeStep(direction: 'undo' | 'redo', session: Session, locale: Locale, route: Route) {
	const words = locale.t.shell;
	void keepFocus();
	const taken = session.workspace[direction]();
	if (taken === 'nothing') session.toast.say(words.steps.nothing[direction], 'none');
	else if (taken === 'unreadable') session.toast.say(words.steps.unreadable, 'none');
	else {
		const place = placeOf(taken.patch, taken.after);
		const name = place ? placeName(place, words) : words.views.plan;
		const elsewhere = place !== undefined && !isShown(place, route.parts);
		session.toast.say(
			words.steps.done[direction](name),
			elsewhere ? { label: words.steps.show, href: to(...partsOf(place)) } : 'none',
		);
	}
}
