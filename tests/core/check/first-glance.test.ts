import { expect, test } from 'vitest';
import { firstGlance } from '../../../src/core/check/first-glance';
import { somePlan } from '../../fixtures/plan';

test('a plan without measures and acquisition cost is told so', () => {
	const base = somePlan();
	const plan = { ...base, measures: [], baseline: { ...base.baseline, acquisition: [] } };
	expect(firstGlance(plan).map(({ code }) => code)).toEqual(['noMeasures', 'noCac']);
});

test('a phase without any hour line is open, a zero is an answer', () => {
	const base = somePlan();
	const [measure] = base.measures;
	if (!measure) throw new Error('the fixture has a measure');
	const line = (phase: 'analysis' | 'planning' | 'execution' | 'control', likely: number) => ({
		id: phase,
		role: base.team[0]?.id ?? '',
		phase,
		per: 'month' as const,
		hours: { likely, provenance: { kind: 'own' as const } },
	});
	const complete = { ...measure, goals: ['keep' as const], segment: 'x', owner: base.team[0]?.id ?? '' };
	const withHours = (...phases: ('analysis' | 'planning' | 'execution' | 'control')[]) =>
		firstGlance({ ...base, measures: [{ ...complete, hours: phases.map((phase) => line(phase, 0)) }] });
	expect(withHours('analysis', 'planning', 'execution', 'control')).toEqual([]);
	const all = ['analysis', 'planning', 'execution', 'control'] as const;
	const mailing = { ...complete, template: 'newsletter', hours: all.map((phase) => line(phase, 0)) };
	expect(firstGlance({ ...base, measures: [{ ...mailing, legalBasis: undefined }] }).map(({ code }) => code)).toEqual([
		'noLegalBasis',
	]);
	expect(firstGlance({ ...base, measures: [{ ...mailing, legalBasis: 'consent' }] })).toEqual([]);
	expect(withHours('analysis', 'execution')).toEqual([
		{ code: 'noHours', measure: measure.id, name: measure.name, phases: ['planning', 'control'] },
	]);
});
