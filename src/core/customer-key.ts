const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const plain = /^[!-~]+$/;

/**
 * A customer's number, e-mail address or name as it is kept and shown: trimmed, without invisible characters and the
 * apostrophe that calms spreadsheets, composed (NFC). Digits stay text: 007 is not 7.
 */
export function customerSpelling(raw: string): string {
	if (plain.test(raw) && !raw.startsWith("'")) return raw;
	return raw
		.replace(invisible, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim()
		.replace(/^'(?=[=+\-@\d])/, '')
		.normalize('NFC');
}

/** The key under which two spellings of a customer are one: lower case, without regard to the browser's language. */
export const customerKey = (raw: string) => customerSpelling(raw).toLowerCase();
