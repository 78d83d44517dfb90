import { expect, test } from 'vitest';
import { emptyPhases, phaseSpans } from '../../../src/core/plan/phases';
import { somePlan } from '../../fixtures/plan';

test('phases follow each other without a gap up to the horizon', () => {
	expect(phaseSpans(36)).toEqual([
		{ phase: 'start', from: 0, until: 6 },
		{ phase: 'buildUp', from: 6, until: 18 },
		{ phase: 'operation', from: 18, until: 36 },
	]);
	expect(phaseSpans(12).map(({ phase, until }) => [phase, until])).toEqual([
		['start', 6],
		['buildUp', 12],
	]);
	expect(phaseSpans(18)).toHaveLength(2);
});

test('a later phase is empty when nothing runs in it, and the start is never told', () => {
	const plan = somePlan();
	const [first] = plan.measures;
	const having = (start: number, end?: number) => ({
		...plan,
		business: { ...plan.business, horizon: 36 },
		measures: [{ ...first!, start, end }],
	});
	expect(emptyPhases(having(0, 5))).toEqual(['buildUp', 'operation']);
	expect(emptyPhases(having(0, 6))).toEqual(['operation']);
	expect(emptyPhases(having(20))).toEqual(['buildUp']);
	expect(emptyPhases(having(0))).toEqual([]);
	expect(emptyPhases({ ...plan, measures: [] })).toEqual(
		phaseSpans(plan.business.horizon)
			.map(({ phase }) => phase)
			.filter((phase) => phase !== 'start'),
	);
});
