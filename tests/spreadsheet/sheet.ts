import Papa from 'papaparse';

type Value = number | string;

interface Sheet {
	/** the value of a cell such as `B3` */
	at(cell: string): Value;
	/** number of the row whose first cell is the label */
	row(label: string): number;
	/** letters of the column headed so in a row */
	column(row: number, head: string): string;
}

/**
 * Computes a sheet saved as CSV: cells are numbers, texts, or formulas in A1 notation with + − * / ^, comparisons and the
 * functions below. Knows nothing of the app.
 *
 * @param typed numbers that stand in cells instead of what the file has there
 */
export function computed(csv: string, typed: Readonly<Record<string, number>> = {}): Sheet {
	const cells = Papa.parse<string[]>(csv).data;
	const known = new Map<string, Value>(Object.entries(typed));
	const at = (cell: string): Value => {
		const found = known.get(cell);
		if (found !== undefined) return found;
		const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
		const text = cells[Number(row) - 1]?.[index(letters)] ?? '';
		const value = text.startsWith('=')
			? formula(text.slice(1), at)
			: text === '' || isNaN(Number(text))
				? text
				: Number(text);
		known.set(cell, value);
		return value;
	};
	const row = (label: string) => {
		const found = cells.findIndex(([first]) => first === label);
		if (found < 0) throw new Error(`no row ${label}`);
		return found + 1;
	};
	const column = (headRow: number, head: string) => {
		const found = (cells[headRow - 1] ?? []).indexOf(head);
		if (found < 0) throw new Error(`no column ${head}`);
		return letter(found);
	};
	return { at, row, column };
}

const index = (letters: string) => Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
const letter = (at: number): string =>
	(at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const functions: Readonly<Record<string, (args: readonly (readonly number[])[]) => number>> = {
	SUM: (args) => args.flat().reduce((sum, value) => sum + value, 0),
	MIN: (args) => Math.min(...args.flat()),
	MAX: (args) => Math.max(...args.flat()),
	MOD: ([[a = 0] = [], [b = 1] = []]) => ((a % b) + b) % b,
	IF: ([[condition = 0] = [], [yes = 0] = [], [no = 0] = []]) => (condition ? yes : no),
	INDEX: ([list = [], [place = 1] = []]) => list[place - 1] ?? NaN,
};

/** Computes one formula by descent: comparison, sum, product, power, value. */
function formula(text: string, at: (cell: string) => Value): number {
	const tokens = text.match(/\$?[A-Z]+\$?\d+|[A-Z]+|\d+(?:\.\d+)?|<=|>=|[-+*/^(),:<>=]/g) ?? [];
	let next = 0;
	const take = (token: string) => tokens[next] === token && ++next > 0;
	const must = (token: string) => {
		if (!take(token)) throw new Error(`${token} expected in ${text}`);
	};
	const number = (cell: string) => {
		const value = at(cell);
		if (typeof value !== 'number') throw new Error(`${cell} is no number`);
		return value;
	};
	const value = (): readonly number[] => {
		if (take('(')) {
			const inner = comparison();
			must(')');
			return inner;
		}
		if (take('-')) return [-one(value())];
		const token = tokens[next++] ?? '';
		const called = functions[token];
		if (called) {
			must('(');
			const args = [comparison()];
			while (take(',')) args.push(comparison());
			must(')');
			return [called(args)];
		}
		if (!/^\$?[A-Z]/.test(token)) return [Number(token)];
		const from = token.replaceAll('$', '');
		if (!take(':')) return [number(from)];
		return between(from, (tokens[next++] ?? '').replaceAll('$', '')).map(number);
	};
	const chain =
		(part: () => readonly number[], signs: Readonly<Record<string, (a: number, b: number) => number>>) => () => {
			let left = part();
			for (let sign = signs[tokens[next] ?? '']; sign; sign = signs[tokens[next] ?? '']) {
				next++;
				left = [sign(one(left), one(part()))];
			}
			return left;
		};
	const power = chain(value, { '^': (a, b) => a ** b });
	const product = chain(power, { '*': (a, b) => a * b, '/': (a, b) => a / b });
	const sum = chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
	const comparison = chain(sum, {
		'=': (a, b) => Number(a === b),
		'<': (a, b) => Number(a < b),
		'>': (a, b) => Number(a > b),
		'<=': (a, b) => Number(a <= b),
		'>=': (a, b) => Number(a >= b),
	});
	const result = one(comparison());
	if (next !== tokens.length) throw new Error(`cannot read ${text}`);
	return result;
}

const one = (values: readonly number[]) => values[0] ?? NaN;

/** The cells of a range in one row or one column. */
function between(from: string, to: string): string[] {
	const [, a = '', b = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
	const [, c = '', d = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
	const list: string[] = [];
	for (let column = index(a); column <= index(c); column++)
		for (let row = Number(b); row <= Number(d); row++) list.push(`${letter(column)}${row}`);
	return list;
}
