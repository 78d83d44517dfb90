/** What the intake needs of a file, without the threads a real one asks: most of the time would go there. */
class MemoryFile {
	readonly name = 'fuzz.csv';
	readonly size: number;
	readonly #bytes: Uint8Array<ArrayBuffer>;

	constructor(bytes: Uint8Array<ArrayBuffer>) {
		this.#bytes = bytes;
		this.size = bytes.length;
	}

	slice(from = 0, to = this.size) {
		return new MemoryFile(this.#bytes.slice(from, to));
	}

	arrayBuffer() {
		return Promise.resolve(this.#bytes.slice().buffer);
	}

	stream() {
		const chunks = [this.#bytes.slice()];
		const read = () => {
			const value = chunks.pop();
			return Promise.resolve(value ? { done: false, value } : { done: true });
		};
		// No byte stream: such a reader is refused, as browsers without them do.
		const getReader = (options?: { mode: string }) => {
			if (options) throw new TypeError('no byte stream');
			return { read, cancel: () => Promise.resolve() };
		};
		return { getReader };
	}
}

/** A file that lies in memory. */
export const memoryFile = (bytes: Uint8Array<ArrayBuffer>) => new MemoryFile(bytes) as unknown as File;
