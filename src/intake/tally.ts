import type { Evidence } from './intake';

/** Characters of an example that are kept. */
const exampleLength = 60;

/** What is kept of a cell to be shown: its beginning, copied, since a part of a text would keep all of it in memory. */
export const excerpt = (text: string) =>
	text.length <= exampleLength
		? text
		: Array.from(text.slice(0, exampleLength + 1), String)
				.slice(0, exampleLength)
				.join('');

/** Counts values of one sort and keeps the first. */
export class Tally {
	values = 0;
	example = '';

	add(example: string) {
		if (this.values++ === 0) this.example = excerpt(example);
	}

	get evidence(): Evidence {
		return { values: this.values, example: this.example };
	}
}
