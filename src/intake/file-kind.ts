import type { FileKind } from '../core/problem';

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0) =>
	magic.every((byte, index) => bytes[at + index] === byte);
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** First bytes by which a format is known, whatever the file is called. */
const magics: readonly (readonly [FileKind, readonly number[]])[] = [
	['pdf', ascii('%PDF-')],
	['image', [0x89, ...ascii('PNG')]],
	['image', [0xff, 0xd8, 0xff]],
	['image', ascii('GIF8')],
	['xls', [0xd0, 0xcf, 0x11, 0xe0]],
	['gzip', [0x1f, 0x8b]],
];

/** Share of control bytes above which bytes are no text. */
const controlLimit = 0.1;

/**
 * What a file is when it is no table of text, by its content.
 *
 * @param head first bytes of the file, a few thousand
 * @returns undefined for what may be text
 */
export function fileKind(head: Uint8Array): FileKind | undefined {
	for (const [kind, magic] of magics) if (startsWith(head, magic)) return kind;
	if (startsWith(head, ascii('RIFF')) && startsWith(head, ascii('WEBP'), 8)) return 'image';
	const text = new TextDecoder('windows-1252').decode(head);
	if (text.startsWith('PK\u0003\u0004')) return isWorkbook(text) ? 'xlsx' : 'zip';
	if (/^(?:ï»¿)?\s*<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?workbook\b/i.test(text)) return 'xls';
	const start = text.replace(/^ï»¿/, '').trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|table|div)\b/i.test(start)) return 'html';
	if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\[|\]|"|\d+\s*,))/.test(start)) return 'json';
	return undefined;
}

/** Documents and slides come in the same wrapping, with other folders. */
const isWorkbook = (text: string) => /\[Content_Types\]\.xml|xl\/|_rels\//.test(text) && !/word\/|ppt\//.test(text);

/** Whether the bytes hold so many control characters that they are no text in any one-byte encoding. */
export function isBinary(head: Uint8Array): boolean {
	let controls = 0;
	for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
	return controls > Math.max(1, head.length * controlLimit);
}
