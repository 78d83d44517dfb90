import type { Locale } from '../../i18n/locale.svelte';
import { to, type Route } from '../../state/route.svelte';
import type { Session } from '../../state/session.svelte';
import { isShown, partsOf, placeName, placeOf } from './changed-place';

/** Undoes or redoes one step and says what that was, with the way there if it happened elsewhere. */
export function takeStep(direction: 'undo' | 'redo', session: Session, locale: Locale, route: Route) {
	const words = locale.t.shell;
	const taken = session.workspace[direction]();
	if (taken === 'nothing') session.toast.say(words.steps.nothing[direction], undefined);
	else if (taken === 'unreadable') session.toast.say(words.steps.unreadable, undefined);
	else {
		const place = placeOf(taken.patch, taken.after);
		const name = place ? placeName(place, words) : words.views.plan;
		const elsewhere = place !== undefined && !isShown(place, route.parts);
		session.toast.say(
			words.steps.done[direction](name),
			elsewhere ? { label: words.steps.show, href: to(...partsOf(place)) } : undefined,
		);
	}
}
