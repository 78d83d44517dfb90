/** Words by code as the options of a select, in the order they stand. */
export function choices<Value extends string>(
	words: Readonly<Record<Value, string>>,
): { readonly value: Value; readonly label: string }[] {
	return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}

/** The sign of a currency as the language writes it: "€", "CHF". */
export function currencySign(currency: string, language: 'de' | 'en'): string {
	const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(0);
	return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
