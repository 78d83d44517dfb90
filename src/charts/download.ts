const transliterated: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	Ä: 'Ae',
	Ö: 'Oe',
	Ü: 'Ue',
	ß: 'ss',
};

/**
 * A file name every system takes: letters A to Z, digits, space, `_` and `-`, at most 80 characters before the ending.
 * @returns `chart` with the ending when nothing of the title is left
 */
export function fileName(title: string, ending: string): string {
	const plain = title
		.replace(/[äöüÄÖÜß]/g, (letter) => transliterated[letter] ?? '')
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9 _-]+/g, ' ')
		.replace(/ +/g, ' ')
		.trim()
		.slice(0, 80)
		.trim();
	const name = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `${plain}_` : plain;
	return `${name || 'chart'}.${ending}`;
}

/** Hands a blob to the reader as a file. */
export function download(blob: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 10_000);
}
