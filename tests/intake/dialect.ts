/** Ways of writing the same table, as programs and countries do. */
import fc from 'fast-check';
import { dateOf } from '../../src/core/calendar';
import type { DateFormat, DecimalSign, Delimiter, Encoding } from '../../src/intake/intake';

export interface Dialect {
	readonly encoding: Encoding;
	/** UTF-16 always has one here: without it only a guess is possible */
	readonly byteOrderMark: boolean;
	readonly delimiter: Delimiter;
	readonly quotes: 'all' | 'needed';
	readonly newline: '\n' | '\r\n' | '\r';
	readonly decimal: DecimalSign;
	/** '' for none */
	readonly thousands: string;
	readonly dates: { readonly order: DateFormat; readonly sign: string; readonly padded: boolean };
	/** lines above the header */
	readonly titles: readonly string[];
	readonly endsWithNewline: boolean;
}

const dateStyles = fc.oneof(
	fc.record({ order: fc.constant('ymd' as const), sign: fc.constantFrom('-', '/'), padded: fc.constant(true) }),
	fc.record({ order: fc.constant('dmy' as const), sign: fc.constantFrom('.', '/', '-'), padded: fc.boolean() }),
	fc.record({ order: fc.constant('mdy' as const), sign: fc.constantFrom('/', '-'), padded: fc.boolean() }),
);

export const dialects: fc.Arbitrary<Dialect> = fc
	.record({
		encoding: fc.constantFrom<Encoding[]>('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
		byteOrderMark: fc.boolean(),
		delimiter: fc.constantFrom<Delimiter[]>(',', ';', '\t', '|'),
		quotes: fc.constantFrom('all' as const, 'needed' as const),
		newline: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
		decimal: fc.constantFrom<DecimalSign[]>(',', '.'),
		grouped: fc.constantFrom('none' as const, 'other' as const, 'blank' as const),
		dates: dateStyles,
		titles: fc.constantFrom<string[][]>([], ['Umsätze 2024'], ['Umsätze', 'Stand: Juni']),
		endsWithNewline: fc.boolean(),
	})
	.map(({ grouped, ...rest }) => {
		const other = rest.decimal === ',' ? '.' : ',';
		const thousands = { none: '', other, blank: '\u00a0' }[grouped];
		const byteOrderMark = rest.encoding.startsWith('utf-16') || (rest.encoding === 'utf-8' && rest.byteOrderMark);
		return { ...rest, thousands, byteOrderMark };
	});

/** Minor units as text, always with two decimals: they prove the sign. */
export function amountText(minor: number, { decimal, thousands }: Dialect): string {
	const digits = String(Math.abs(minor)).padStart(3, '0');
	const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
	return `${minor < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
}

export function dayAs(days: number, { dates: { order, sign, padded } }: Dialect): string {
	const { year, month, day } = dateOf(days);
	const two = (value: number) => (padded ? String(value).padStart(2, '0') : String(value));
	const parts = {
		ymd: [year, two(month), two(day)],
		dmy: [two(day), two(month), year],
		mdy: [two(month), two(day), year],
	};
	return parts[order as keyof typeof parts].join(sign);
}

/** The letters a single byte of windows-1252 holds, of those used here. */
const singleByte = new Map(Array.from('äöüßéÄÖÜ\u00a0', (letter) => [letter, letter.charCodeAt(0)]));

function bytesOf(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'windows-1252':
			return Uint8Array.from(text, (letter) => singleByte.get(letter) ?? letter.charCodeAt(0));
		case 'utf-16le':
		case 'utf-16be': {
			const view = new DataView(new ArrayBuffer(2 * text.length));
			for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
			return new Uint8Array(view.buffer);
		}
	}
}

/** A table as a file in the dialect. */
export function written(rows: readonly (readonly string[])[], dialect: Dialect): File {
	const { quotes, delimiter, newline, titles, byteOrderMark, endsWithNewline } = dialect;
	const cell = (text: string) =>
		quotes === 'all' || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
	const lines = [...titles, ...rows.map((row) => row.map(cell).join(delimiter))];
	const text = lines.join(newline) + (endsWithNewline ? newline : '');
	return new File([bytesOf((byteOrderMark ? '\ufeff' : '') + text, dialect.encoding)], 'table.csv');
}
