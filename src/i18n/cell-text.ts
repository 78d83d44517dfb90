/** How cells of foreign files are named and shown inside sentences. */

/** Letter of a column as spreadsheets show it; `column` counted from 1: 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
	let letters = '';
	for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	return letters;
}

const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** A cell as it may stand in a sentence: control characters visible, writing direction kept inside. */
export function cellText(value: string): string {
	const shown = value.replace(/\p{Cc}/gu, picture);
	return turning.test(shown) ? `\u2068${shown.replace(/[\u2066-\u2069]/g, '')}\u2069` : shown;
}

/** The sign Unicode has for showing a control character. */
function picture(letter: string): string {
	const code = letter.charCodeAt(0);
	if (code === 10) return '⏎';
	return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '␡' : '␦';
}

/** The beginning of a text that may have swallowed many lines: its first line, at most 40 characters of it. */
export function cellBeginning(value: string): string {
	const start = /^[^\r\n]{0,40}/u.exec(value.trim())![0];
	return cellText(start.length < value.trim().length ? `${start}…` : start);
}
