const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Characters of a cell, without its quotes. */
export function cellLength(bytes: Uint8Array): number {
	const text = decoder.decode(bytes);
	return text.startsWith('"') ? text.trimEnd().replaceAll('""', '"').length - 2 : text.length;
}
