export type Variant = 'comma' | 'german';

/** A made-up file of transactions: customers in random order over three years, one purchase a row; the same every time. */
export function generate(rows: number, variant: Variant): File {
	let state = 42;
	const random = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const two = (n: number) => String(n).padStart(2, '0');
	const customers = Math.round(rows / 4.8);
	const parts: string[] = [
		variant === 'comma' ? 'order,customer_id,date,amount\n' : 'Bestellnummer;Kundennummer;Datum;Betrag\n',
	];
	let chunk = '';
	for (let row = 0; row < rows; row++) {
		const customer = `C${String(Math.floor(random() * customers)).padStart(7, '0')}`;
		const [year, month, day] = [
			2022 + Math.floor(random() * 3),
			1 + Math.floor(random() * 12),
			1 + Math.floor(random() * 28),
		];
		const [whole, cents] = [Math.floor(random() * 400), two(Math.floor(random() * 100))];
		chunk +=
			variant === 'comma'
				? `${row},${customer},${year}-${two(month)}-${two(day)},${whole}.${cents}\n`
				: `${row};${customer};${two(day)}.${two(month)}.${year};${whole},${cents}\n`;
		if (chunk.length > 1e6) {
			parts.push(chunk);
			chunk = '';
		}
	}
	parts.push(chunk);
	return new File(parts, `${variant}-${rows}.csv`);
}
