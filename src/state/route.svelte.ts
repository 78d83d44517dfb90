import { createContext } from 'svelte';

/** Where the reader is: the hash of the address, `#/plan/measures/…`, as its parts. Links set it; nothing else does. */
export class Route {
	#hash = $state.raw(location.hash);
	readonly parts = $derived(this.#hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent));
	readonly view = $derived(this.parts[0] ?? 'start');

	constructor() {
		addEventListener('hashchange', () => {
			this.#hash = location.hash;
		});
	}

	go(path: string) {
		location.hash = path;
	}
}

/** Address of a view or a place within it. */
export const to = (...parts: readonly string[]) => `#/${parts.map(encodeURIComponent).join('/')}`;

export const [getRoute, setRoute] = createContext<Route>();
