/** A typed array that grows as rows come in. */
interface Numbers {
	[index: number]: number;
	readonly length: number;
	set(source: ArrayLike<number>): void;
	slice(from: number, to: number): this;
}

export class Growing<T extends Numbers> {
	readonly #make: (length: number) => T;
	#values: T;
	length = 0;

	constructor(make: (length: number) => T, capacity: number) {
		this.#make = make;
		this.#values = make(Math.max(16, capacity));
	}

	push(value: number) {
		if (this.length === this.#values.length) {
			const larger = this.#make(this.length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index] ?? Number.NaN;
	}

	set(index: number, value: number) {
		this.#values[index] = value;
	}

	/** The values, in an array of just their number. */
	finish(): T {
		return this.length === this.#values.length ? this.#values : this.#values.slice(0, this.length);
	}
}

export const int32 = (length: number) => new Int32Array(length);
export const uint32 = (length: number) => new Uint32Array(length);
export const uint8 = (length: number) => new Uint8Array(length);
export const float64 = (length: number) => new Float64Array(length);
