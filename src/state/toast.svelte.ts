const shownFor = 8_000;

/** Where a line about what happened leads: back, or to the place it happened at. */
export type Way = 'undo' | 'none' | { readonly label: string; readonly href: string };

/** One line about what just happened; goes by itself, but not while pointed at. */
export class Toast {
	#text = $state.raw<string>();
	#way = $state.raw<Way>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text() {
		return this.#text;
	}

	/** What can be done about it, beside the text. */
	get way() {
		return this.#way;
	}

	say(text: string, way: Way = 'undo') {
		this.#text = text;
		this.#way = way;
		this.hold(false);
	}

	hold(on: boolean) {
		clearTimeout(this.#timer);
		if (!on) this.#timer = setTimeout(() => (this.#text = undefined), shownFor);
	}

	hide() {
		clearTimeout(this.#timer);
		this.#text = undefined;
	}
}
