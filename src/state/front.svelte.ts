import { createContext } from 'svelte';
import type { Locale } from '../i18n/locale.svelte';
import { readMarker } from '../storage/marker';
import type { Preferences } from './preferences.svelte';
import type { Session } from './session.svelte';

/**
 * What stands before the session: the first page needs no storage, no plan and no computation, so it is there before
 * their code is loaded. Everything else enters first.
 */
export class Front {
	#session = $state.raw<Session>();
	#entering: Promise<Session> | undefined;
	readonly #locale: Locale;
	readonly #preferences: Preferences;

	constructor(locale: Locale, preferences: Preferences) {
		this.#locale = locale;
		this.#preferences = preferences;
	}

	/** undefined until entered */
	get session() {
		return this.#session;
	}

	/** whether this browser has kept something for the app before */
	get returning() {
		return readMarker() !== null;
	}

	/** Loads the session and reads what this browser keeps; once. */
	enter(): Promise<Session> {
		this.#entering ??= this.#enter();
		return this.#entering;
	}

	/** Hands over what was not yet written. Nothing to do before the session is there. */
	flush() {
		this.#session?.flush();
	}

	async #enter(): Promise<Session> {
		const { Session } = await import('./session.svelte');
		const session = new Session(this.#locale, this.#preferences);
		await session.start();
		this.#session = session;
		return session;
	}
}

export const [getFront, setFront] = createContext<Front>();
