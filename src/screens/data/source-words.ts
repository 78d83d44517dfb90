import type { Words } from '../../i18n/areas';

/** Name of a recognised export and what is to be known of it; undefined for one that is not known (any more). */
export function sourceWords({ names, remarks }: Words['sources'], source: string | undefined) {
	const known = (Object.keys(names) as (keyof typeof names)[]).find((id) => id === source);
	return known && { name: names[known], remarks: remarks[known] };
}
