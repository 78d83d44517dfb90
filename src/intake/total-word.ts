const total =
	/^(?:(?:gesamt|zwischen|end)?summe|gesamt(?:betrag|ergebnis|umsatz)?|zwischenergebnis|saldo|(?:grand |sub-?)?totals?|sum)\s*:?$/i;

/** Whether a row that begins with this word adds up others, given that it cannot be taken as what it would be else. */
export const isTotalWord = (text: string): boolean => total.test(text.trim());

/** The word a row begins with: its first cell that is not blank, '' if there is none. */
export const firstWord = (cells: readonly string[]): string => cells.find((cell) => cell.trim() !== '') ?? '';
