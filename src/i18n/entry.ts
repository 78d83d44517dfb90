import type { Language } from './format';

/**
 * A number as a person types it: "1.234,5", "1234.5", "12*29", "1 200 €", "45 %". One sign alone is read by the language
 * ("1.234" is 1234 in German, 1.234 in English); two different signs decide for themselves.
 * @returns undefined when it is no number
 */
export function parseEntry(text: string, language: Language): number | undefined {
	const factors = text.replace(/[\s\u00a0\u202f'’€$£%]|CHF|EUR|USD|GBP|h$/gi, '').split(/[*×x]/);
	let product = 1;
	for (const factor of factors) {
		const value = plainNumber(factor, language);
		if (value === undefined) return undefined;
		product *= value;
	}
	return Object.is(product, -0) ? 0 : product;
}

function plainNumber(text: string, language: Language): number | undefined {
	const signed = text.replace('−', '-');
	if (!/^[-+]?[\d.,]+$/.test(signed) || !/\d/.test(signed)) return undefined;
	const lastComma = signed.lastIndexOf(',');
	const lastPoint = signed.lastIndexOf('.');
	const decimal = decimalSign(signed, lastComma, lastPoint, language);
	const thousands = decimal === ',' ? '.' : ',';
	const [whole = '', fraction, ...more] = signed.split(decimal);
	if (more.length > 0 || fraction?.includes(thousands)) return undefined;
	const groups = whole.replace(/^[-+]/, '').split(thousands);
	if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return undefined;
	const value = Number(`${whole.replaceAll(thousands, '')}${fraction === undefined ? '' : `.${fraction}`}`);
	return Number.isFinite(value) ? value : undefined;
}

function decimalSign(text: string, lastComma: number, lastPoint: number, language: Language): ',' | '.' {
	if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? ',' : '.';
	const usual = language === 'de' ? ',' : '.';
	const other = usual === ',' ? '.' : ',';
	const at = usual === ',' ? lastPoint : lastComma;
	// The language's thousands sign, not followed by groups of three, is meant as decimal: "12.5" typed by a German.
	if (at >= 0 && !new RegExp(`^[-+]?\\d{1,3}(\\${other}\\d{3})+$`).test(text)) return other;
	return usual;
}
