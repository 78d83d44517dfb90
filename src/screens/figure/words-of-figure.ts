import { isActiveInput } from '../../core/figures/active-customers';
import type { Figure } from '../../core/figures/figure';
import type { Words } from '../../i18n/areas';
import type { Format } from '../../i18n/format';

/** The range of a figure in words; undefined without one, or where low and high read the same. */
export function rangeOf({ interval, unit }: Figure, f: Format, words: Words['shell']): string | undefined {
	if (!interval) return undefined;
	const low = f.unit(interval.low, unit);
	const high = f.unit(interval.high, unit);
	return low === high ? undefined : words.range(low, high);
}

/** Which customers a cost per active customer is divided by, and how many they are; undefined for other figures. */
export function dividedBy({ inputs, unit }: Figure, f: Format, words: Words['figures']): string | undefined {
	const active = unit === 'count' ? undefined : inputs.find(isActiveInput);
	return active && words.dividedBy(f.unit(active.value, active.unit), words.input[active.name]);
}
