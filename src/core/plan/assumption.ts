import { Day, Id, Line, Text, z, type Infer } from '../schema';

/** What a number rests on, from strong to weak. */
export const provenanceKinds = ['measured', 'asked', 'literature', 'template', 'own'] as const;
export type ProvenanceKind = (typeof provenanceKinds)[number];

export const Provenance = z.looseObject({
	kind: z.enum(provenanceKinds),
	/** data set file, survey, or title and year of the literature */
	source: z.optional(Line),
	date: z.optional(Day),
	/** how many were measured or asked */
	n: z.optional(z.int().check(z.minimum(0))),
	/** the definition behind a measured figure, such as "activity window 90 days" */
	definition: z.optional(Line),
	dataSet: z.optional(Id),
	note: z.optional(Text),
});
export type Provenance = Infer<typeof Provenance>;

/**
 * A number somebody or something supplied: its likely value, a range where there is one, and what it rests on.
 * `low` and `high` mean a bad and a good case in the sense of size, not of desirability.
 */
export const assumption = (value: z.ZodMiniType<number, number>) =>
	z
		.looseObject({ likely: value, low: z.optional(value), high: z.optional(value), provenance: Provenance })
		.check(
			z.refine((a) => (a.low ?? a.likely) <= a.likely && a.likely <= (a.high ?? a.likely), { error: 'range-order' }),
		);

export interface Assumption {
	likely: number;
	low?: number | undefined;
	high?: number | undefined;
	provenance: Provenance;
}

/** Which of the three values of every assumption a computation takes. */
export type Case = 'low' | 'likely' | 'high';

/** The value of an assumption in a case; a missing range means the likely value. */
export function valueOf(a: Assumption, which: Case = 'likely'): number {
	return a[which] ?? a.likely;
}

/** The weakest support among several: what a result made of them rests on. */
export function weakest(list: readonly Provenance[]): ProvenanceKind | undefined {
	const worst = Math.max(-1, ...list.map((p) => provenanceKinds.indexOf(p.kind)));
	return provenanceKinds[worst];
}

/** Low, likely and high in the order of their size: what stood in the wrong place is exchanged. */
export function inOrder<T extends Pick<Assumption, 'likely' | 'low' | 'high'>>(a: T): T {
	const [low, likely, high] = [a.low ?? a.likely, a.likely, a.high ?? a.likely].sort((x, y) => x - y);
	return { ...a, low, likely: likely ?? a.likely, high };
}
