/** Whether a cell may be a number cut by a spreadsheet: `1,23457E+12`. */
export function mayBeDamaged(bytes: Uint8Array, from: number, to: number): boolean {
	const first = bytes[from]!;
	if (first < 48 || first > 57) return false;
	for (let at = from + 1; at < to; at++) if (bytes[at] === 43) return true;
	return false;
}
