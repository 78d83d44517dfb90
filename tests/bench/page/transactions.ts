/** `comma`: ASCII. `german`: semicolons, decimal commas, Windows-1252 with umlauts in every fourth row. */
export type Variant = 'comma' | 'german';

export const encodingOf = { comma: 'utf-8', german: 'windows-1252' } as const;

const headers = {
	comma: 'order,customer_id,date,amount,city',
	german: 'Bestellnummer;Kundennummer;Datum;Betrag;Ort',
} as const;
const cities = { comma: ['Leeds', 'York', 'Bath', 'Derby'], german: ['Köln', 'Berlin', 'Bonn', 'Kiel'] } as const;

/** A made-up file of transactions: customers in random order over three years, one purchase a row; the same every time. */
export function generate(rows: number, variant: Variant): File {
	let state = 42;
	const random = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const two = (n: number) => String(n).padStart(2, '0');
	const customers = Math.round(rows / 4.8);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let chunk = `${headers[variant]}\n`;
	const end = () => {
		// All letters used are the same in Latin-1 and Windows-1252, and ASCII but for the umlaut.
		parts.push(Uint8Array.from(chunk, (letter) => letter.charCodeAt(0)));
		chunk = '';
	};
	for (let row = 0; row < rows; row++) {
		const customer = `C${String(Math.floor(random() * customers)).padStart(7, '0')}`;
		const [year, month, day] = [
			2022 + Math.floor(random() * 3),
			1 + Math.floor(random() * 12),
			1 + Math.floor(random() * 28),
		];
		const [whole, cents] = [Math.floor(random() * 400), two(Math.floor(random() * 100))];
		const city = cities[variant][row & 3]!;
		chunk +=
			variant === 'comma'
				? `${row},${customer},${year}-${two(month)}-${two(day)},${whole}.${cents},${city}\n`
				: `${row};${customer};${two(day)}.${two(month)}.${year};${whole},${cents};${city}\n`;
		if (chunk.length > 1e6) end();
	}
	end();
	return new File(parts, `${variant}-${rows}.csv`);
}
