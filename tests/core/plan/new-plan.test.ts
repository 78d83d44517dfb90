import { expect, test } from 'vitest';
import { newPlan, type NewPlanOptions } from '../../../src/core/plan/new-plan';
import { assumptionsOf, currencies, industries, Plan, relations } from '../../../src/core/plan/plan';
import de from '../../../src/i18n/de/templates';

function options(change: Partial<NewPlanOptions> = {}): NewPlanOptions {
	let last = 0;
	return {
		id: 'plan',
		now: '2027-01-15T10:00:00.000Z',
		today: '2027-01-15',
		language: 'de',
		industry: 'cafe',
		relation: 'nonContractual',
		currency: 'EUR',
		firstMonth: 24_324,
		names: { founder: 'Gründerin' },
		words: de().newPlan,
		newId: () => `id-${++last}`,
		...change,
	};
}

test.for(industries.flatMap((industry) => relations.map((relation) => [industry, relation] as const)))(
	'%s, %s: a new plan is valid in every currency and marks each number as template or literature',
	([industry, relation]) => {
		for (const currency of currencies) {
			const plan = newPlan(options({ industry, relation, currency, names: { founder: 'a', team: 'b' } }));
			expect(Plan.safeParse(plan).error).toBeUndefined();
			for (const { assumption } of assumptionsOf(plan))
				expect(['template', 'literature']).toContain(assumption.provenance.kind);
		}
	},
);

test('the published band is cited with its caveat: 64 % in retail and media, 80 % in software and finance', () => {
	for (const [industry, band] of [
		['retail', 0.64],
		['media', 0.64],
		['software', 0.8],
		['finance', 0.8],
	] as const) {
		const { established } = newPlan(options({ industry })).baseline.retention;
		expect(established.likely).toBe(band);
		expect(established.provenance).toMatchObject({ kind: 'literature' });
		expect(established.provenance.source).toContain('%');
		expect(established.provenance.note).toContain('Undatiert');
	}
	expect(newPlan(options({ industry: 'crafts' })).baseline.retention.established.provenance.kind).toBe('template');
});

test.for(industries)('%s: newcomers stay less often than established customers', (industry) => {
	const { firstYear, established } = newPlan(options({ industry })).baseline.retention;
	expect(firstYear.likely).toBeLessThan(established.likely);
});

test('the review follows the sales cycle: quarterly for a café, not for software or consulting', () => {
	const cadence = (industry: NewPlanOptions['industry']) => newPlan(options({ industry })).business.cadence;
	expect([cadence('cafe'), cadence('shop'), cadence('retail')]).toEqual(['quarterly', 'quarterly', 'quarterly']);
	expect([cadence('software'), cadence('consulting')]).toEqual(['halfYearly', 'halfYearly']);
	expect(cadence('finance')).toBe('yearly');
});

test('a contract turns the year’s revenue into twelve instalments of the same sum', () => {
	const free = newPlan(options({ industry: 'software' })).baseline;
	const bound = newPlan(options({ industry: 'software', relation: 'contractual' })).baseline;
	expect(bound.purchasesPerYear.likely).toBe(12);
	expect(bound.basket.likely * 12).toBeCloseTo(free.basket.likely * free.purchasesPerYear.likely, -2);
});

test('a plan begins without customers, measures and data, with the founder’s hours priced as imputed cost', () => {
	const plan = newPlan(options());
	expect(plan.baseline.opening.firstYear.likely + plan.baseline.opening.established.likely).toBe(0);
	expect(plan.measures).toEqual([]);
	expect(plan.dataSets).toEqual([]);
	expect(plan.team).toHaveLength(1);
	expect(plan.team[0]).toMatchObject({ name: 'Gründerin', imputed: true });
	expect(plan.team[0]!.hourlyCost).toBeGreaterThan(0);
	expect(plan.baseline.discountRate.likely).toBe(0.08);
});

test('the same options give the same plan', () => {
	expect(newPlan(options())).toEqual(newPlan(options()));
});
