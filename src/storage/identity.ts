/** A new random id, 24 hexadecimal digits. `crypto.randomUUID` is missing on pages served without TLS. */
export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names this tab as the writer of its records. */
export const writer = newId();
