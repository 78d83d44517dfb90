import { openPhases } from './edit-measure';
import type { Measure } from './measure';
import { templateOfMeasure } from './templates/index';

/** What a single measure still lacks, the gravest first. */
const measureFindings = [
	'legalBasis', // sends e-mails, and nobody said on what that rests (P26)
	'noEffect', // reaches nobody or changes nothing
	'loses', // costs more than it brings (P2)
	'segment', // no target group in words
	'hours', // hours of a phase are an open question (R9)
	'why', // no reason why it fits (R10)
	'owner',
] as const;
export type MeasureFinding = (typeof measureFindings)[number];

/** Whether a measure writes to existing customers, so that its legal basis has to be named. */
export function needsLegalBasis(measure: Measure): boolean {
	return templateOfMeasure(measure)?.needsLegalBasis ?? measure.category === 'communication';
}

/**
 * The gravest gap of a measure, and beside it a loss that has effects behind it: none outweighs that. Empty without a gap.
 * @param gain minor units over the horizon
 */
export function findingsOf(measure: Measure, gain: number): MeasureFinding[] {
	const open: Readonly<Record<MeasureFinding, boolean>> = {
		legalBasis: needsLegalBasis(measure) && measure.legalBasis === undefined,
		noEffect: measure.reach.likely === 0 || !Object.values(measure.effects).some((effect) => Boolean(effect?.likely)),
		loses: gain < 0,
		segment: measure.segment.trim() === '',
		hours: openPhases(measure).length > 0,
		why: measure.why.trim() === '',
		owner: measure.owner === undefined,
	};
	const found = measureFindings.filter((finding) => open[finding]);
	return found.filter((finding, at) => at === 0 || (finding === 'loses' && !open.noEffect));
}
