import type { Figure } from '../../core/figures/figure';

/** Words of ranges: of which kind they are, and what cautious and favourable mean. */
export const range = {
	kind: {
		wilson: '95% interval',
		adjustedWald: '95% interval',
		mean: '95% interval of the mean',
		difference: '95% interval',
		cases: 'cautious to favourable',
		measures: 'measures cautious to favourable',
	} satisfies Record<NonNullable<Figure['intervalKind']>, string>,
	meaning: {
		cases:
			'Cautious: every assumption this rests on at its unfavourable end. Favourable: every one at its favourable end.',
		measures:
			'Only what is assumed of the measures varies: reach and effects, and in costs their amounts. Cautious is all of it at its unfavourable end, favourable at the other; the business stays as assumed.',
	},
};
