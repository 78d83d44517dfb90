/** Pixels a pointer has to go before it drags: less is a click. */
const threshold = 4;

/**
 * One row of a list being dragged by mouse, pen or finger: where it is, and where it would fall. The list itself is changed by
 * whoever hears `dropped`, and only once.
 */
export class DragOrder {
	#from = $state.raw<number>();
	#to = $state.raw<number>();
	/** pixels the row has been dragged */
	#shift = $state.raw(0);
	#start = 0;
	/** middle of each row in the page when the dragging began, and the height of the dragged one */
	#middles: number[] = [];
	#height = 0;
	readonly #dropped: (from: number, to: number) => void;

	constructor(dropped: (from: number, to: number) => void) {
		this.#dropped = dropped;
	}

	/** position of the row being dragged; undefined while none is */
	get from() {
		return this.#to === undefined ? undefined : this.#from;
	}

	/** position it would fall to */
	get to() {
		return this.#to;
	}

	/** pixels a row stands below its place: the dragged one under the pointer, others to make room where it would fall */
	shiftOf(at: number): number {
		const { from, to } = this;
		if (from === undefined || to === undefined) return 0;
		if (at === from) return this.#shift;
		return (this.placeOf(at) - at) * this.#height;
	}

	/** position a row would have if the dragged one fell now */
	placeOf(at: number): number {
		const { from, to } = this;
		if (from === undefined || to === undefined) return at;
		if (at === from) return to;
		if (from < at && at <= to) return at - 1;
		return to <= at && at < from ? at + 1 : at;
	}

	/** Makes a row draggable: by mouse anywhere but on its buttons, by finger at its `.grip` only, so that the page scrolls. */
	row = (row: HTMLElement) => {
		const down = (event: PointerEvent) => {
			const at = event.target instanceof Element ? event.target : row;
			const grip = at.closest('.grip');
			if (event.button !== 0 || (!grip && (event.pointerType !== 'mouse' || at.closest('button')))) return;
			const rows = [...(row.parentElement?.children ?? [])];
			this.#from = rows.indexOf(row);
			this.#start = event.pageY;
			this.#height = row.getBoundingClientRect().height;
			this.#middles = rows.map((one) => {
				const { top, height } = one.getBoundingClientRect();
				return top + scrollY + height / 2;
			});
			row.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (this.#from === undefined) return;
			const shift = event.pageY - this.#start;
			if (this.#to === undefined && Math.abs(shift) < threshold) return;
			this.#shift = shift;
			const middle = this.#middles[this.#from]! + shift;
			this.#to = this.#middles.filter((other, i) => i !== this.#from && other < middle).length;
		};
		const up = () => {
			const [from, to] = [this.#from, this.#to];
			this.cancel();
			if (from !== undefined && to !== undefined && from !== to) this.#dropped(from, to);
		};
		row.addEventListener('pointerdown', down);
		row.addEventListener('pointermove', move);
		row.addEventListener('pointerup', up);
		row.addEventListener('pointercancel', this.cancel);
		return () => {
			row.removeEventListener('pointerdown', down);
			row.removeEventListener('pointermove', move);
			row.removeEventListener('pointerup', up);
			row.removeEventListener('pointercancel', this.cancel);
		};
	};

	/** Everything stays where it was. */
	cancel = () => {
		this.#from = undefined;
		this.#to = undefined;
		this.#shift = 0;
	};
}
