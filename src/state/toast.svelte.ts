const shownFor = 8_000;

/** One line about what just happened; goes by itself, but not while pointed at. */
export class Toast {
	#text = $state.raw<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text() {
		return this.#text;
	}

	say(text: string) {
		this.#text = text;
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
