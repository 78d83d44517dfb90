import { blank, lineFeed, quote, tab } from './ascii';

/** Leaves one blank between cells and none around records, in place. */
export function withSingleBlanks(bytes: Uint8Array): Uint8Array {
	let to = 0;
	let begin = 0;
	let gap = false;
	let isQuoted = false;
	let inQuotes = false;
	for (const byte of bytes) {
		if (!inQuotes && (byte === blank || byte === tab)) {
			gap = true;
			continue;
		}
		if (!inQuotes && byte === lineFeed) begin = to + 1;
		else if (gap || to === begin) {
			if (to > begin) bytes[to++] = blank;
			isQuoted = inQuotes = byte === quote;
		} else if (isQuoted && byte === quote) inQuotes = !inQuotes;
		gap = false;
		bytes[to++] = byte;
	}
	return bytes.subarray(0, to);
}
