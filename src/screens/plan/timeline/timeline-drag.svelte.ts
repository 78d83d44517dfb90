import { moveTiming, type TimelineMove, type TimelinePart, type Timing } from '../../../core/plan/edit-timeline';

/** A bar in somebody's hand. */
interface Held {
	readonly id: string;
	readonly part: TimelinePart;
	readonly from: Timing;
	/** where the pointer went down, and how wide a month is, in pixels */
	readonly x: number;
	readonly month: number;
	readonly horizon: number;
	readonly by: number;
	readonly move: TimelineMove;
}

/**
 * A bar being dragged: shown where it would come to lie, changed by nobody until it is let go. The plan hears of it once, by
 * `dropped`.
 */
export class TimelineDrag {
	#held = $state.raw<Held>();
	/** the last drag went somewhere, so that the click that follows opens nothing */
	#went = false;
	readonly #dropped: (id: string, move: TimelineMove) => void;

	constructor(dropped: (id: string, move: TimelineMove) => void) {
		this.#dropped = dropped;
	}

	/** the bar in the hand with where it would lie; the same value until it has moved by a month */
	get held(): Pick<Held, 'id' | 'move' | 'part'> | undefined {
		return this.#held;
	}

	get went() {
		return this.#went;
	}

	/** @param width of the whole plan in pixels */
	begin(event: PointerEvent, id: string, part: TimelinePart, from: Timing, width: number, horizon: number) {
		this.#went = false;
		this.#held = { id, part, from, x: event.clientX, month: width / horizon, horizon, by: 0, move: { timing: from } };
		if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
	}

	move(event: PointerEvent) {
		const held = this.#held;
		if (!held) return;
		const by = Math.round((event.clientX - held.x) / held.month);
		if (by === held.by) return;
		this.#went = true;
		this.#held = { ...held, by, move: moveTiming(held.from, held.part, by, held.horizon) };
	}

	drop() {
		const held = this.#held;
		this.#held = undefined;
		if (held && this.#went) this.#dropped(held.id, held.move);
	}

	/** Puts the bar back where it was. */
	cancel() {
		if (!this.#held) return false;
		this.#held = undefined;
		this.#went = true;
		return true;
	}
}
