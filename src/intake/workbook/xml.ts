import { damaged } from './refusal';

/** Hears of what stands in an XML text. Names come without the prefix of their namespace. */
export interface XmlListener {
	/** @param tag the inside of the tag, for {@link readAttributes} */
	open(name: string, tag: string): void;
	close(name: string): void;
	/** a text may come in several pieces */
	text(text: string): void;
}

/** Longest tag or comment; of texts only one that never ends is held back. */
const heldLimit = 1024 * 1024;
const depthLimit = 1_000;

/**
 * Reads XML that comes in pieces. A document type is refused, as the format demands (ECMA-376 part 2): so there are no
 * entities but the five of XML.
 */
export class XmlScanner {
	readonly #listener: XmlListener;
	#held = '';
	#depth = 0;

	constructor(listener: XmlListener) {
		this.#listener = listener;
	}

	/** The next piece; throws a `Refusal` if it cannot be XML. */
	write(piece: string) {
		const source = this.#held + piece;
		let at = 0;
		while (at < source.length) {
			const end = source.charCodeAt(at) === 60 ? this.#markup(source, at) : this.#text(source, at);
			if (end === at) break;
			at = end;
		}
		this.#held = source.slice(at);
		if (this.#held.length > heldLimit) throw damaged('endless tag');
	}

	/** No more pieces. */
	end() {
		if (this.#held.trim() !== '' || this.#depth !== 0) throw damaged('XML ends too early');
	}

	/** Position behind the text at `at`; `at` itself if more is needed. */
	#text(source: string, at: number): number {
		let end = source.indexOf('<', at);
		if (end === -1) {
			end = source.length;
			// A reference such as &amp; may be cut in two.
			const cut = source.lastIndexOf('&');
			if (cut >= at && end - cut < 12 && !source.includes(';', cut)) end = cut;
		}
		if (end > at) this.#listener.text(decoded(source.slice(at, end)));
		return end;
	}

	#markup(source: string, at: number): number {
		const mark = source.charCodeAt(at + 1);
		if (mark === 33) return this.#declaration(source, at);
		if (mark === 63) return behind(source, '?>', at);
		const end = tagEnd(source, at + 1);
		if (end === -1) return at;
		if (mark === 47) {
			if (--this.#depth < 0) throw damaged('closing tag');
			this.#listener.close(nameOf(source.slice(at + 2, end)));
			return end + 1;
		}
		const closed = source.charCodeAt(end - 1) === 47;
		const tag = source.slice(at + 1, closed ? end - 1 : end);
		const name = nameOf(tag);
		this.#listener.open(name, tag);
		if (closed) this.#listener.close(name);
		else if (++this.#depth > depthLimit) throw damaged('too deep');
		return end + 1;
	}

	#declaration(source: string, at: number): number {
		if (source.startsWith('<!--', at)) return behind(source, '-->', at);
		if (source.startsWith('<![CDATA[', at)) {
			const end = behind(source, ']]>', at);
			if (end > at) this.#listener.text(source.slice(at + 9, end - 3));
			return end;
		}
		if (source.length - at < 9) return at;
		throw damaged('document type');
	}
}

function behind(source: string, mark: string, at: number): number {
	const end = source.indexOf(mark, at + 2);
	return end === -1 ? at : end + mark.length;
}

/** A `>` may stand in the value of an attribute. */
function tagEnd(source: string, at: number): number {
	let quote = 0;
	for (let i = at; i < source.length; i++) {
		const code = source.charCodeAt(i);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === 62) return i;
		else if (code === 34 || code === 39) quote = code;
	}
	return -1;
}

function nameOf(tag: string): string {
	let from = 0;
	let to = 0;
	for (; to < tag.length; to++) {
		const code = tag.charCodeAt(to);
		if (code <= 32) break;
		if (code === 58) from = to + 1;
	}
	return tag.slice(from, to);
}

/** Leads every attribute of a tag to `take`, its name without prefix. */
export function readAttributes(tag: string, take: (name: string, value: string) => void) {
	let at = tag.search(/\s/);
	if (at === -1) return;
	for (;;) {
		const equals = tag.indexOf('=', at);
		if (equals === -1) return;
		let from = equals + 1;
		while (tag.charCodeAt(from) <= 32) from++;
		const quote = tag.charAt(from);
		const to = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
		if (to === -1) throw damaged('attribute');
		const name = tag.slice(at, equals).trim();
		if (!name.startsWith('xmlns')) take(name.slice(name.indexOf(':') + 1), decoded(tag.slice(from + 1, to)));
		at = to + 1;
	}
}

/** The attributes of a tag that is rare. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	readAttributes(tag, (name, value) => attributes.set(name, value));
	return attributes;
}

const named = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

const decoded = (text: string) => (text.includes('&') ? text.replaceAll(/&([^;&]*);?/g, reference) : text);

function reference(whole: string, name: string): string {
	const letter = named.get(name);
	if (letter !== undefined && whole.endsWith(';')) return letter;
	const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
	const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
	if (!(code <= 0x10ffff)) throw damaged('reference');
	return String.fromCodePoint(code);
}
