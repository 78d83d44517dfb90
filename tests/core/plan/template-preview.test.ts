import { expect, test } from 'vitest';
import { addMeasure } from '../../../src/core/plan/edit';
import { currencies } from '../../../src/core/plan/plan';
import { templateIds } from '../../../src/core/plan/templates/index';
import { firstYear, templateMeasure, templatePreview } from '../../../src/core/plan/templates/preview';
import { atPriceLevel } from '../../../src/core/plan/templates/price-level';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import de from '../../../src/i18n/de/templates';
import { somePlan } from '../../fixtures/plan';

const texts = de().texts;
const measureOf = (id: (typeof templateIds)[number], plan = somePlan()) =>
	templateMeasure(plan, id, texts[id], () => `new-${id}`);
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

test.for(templateIds)('%s: the preview is what the projection says with it less without it', (id) => {
	const plan = somePlan();
	const measure = measureOf(id);
	const preview = templatePreview(plan, measure);
	const before = planProjection(plan);
	const after = planProjection(addMeasure(plan, measure));

	const year = after.likely.months.slice(measure.start, measure.start + 12);
	expect(preview.cost).toBeCloseTo(total(year.map(({ measureCost }) => measureCost.at(-1) ?? 0)), 4);
	expect(preview.hours).toBeCloseTo(total(year.map(({ measureHours }) => measureHours.at(-1) ?? 0)), 6);
	expect(preview.money + preview.time).toBeCloseTo(preview.cost, 4);
	expect(firstYear(plan, measure).cost).toBe(preview.cost);
	for (const costs of ['low', 'high'] as const) {
		const { months } = project(projectionInput(addMeasure(plan, measure), { effects: 'likely', costs }));
		const sum = total(
			months.slice(measure.start, measure.start + 12).map(({ measureCost }) => measureCost.at(-1) ?? 0),
		);
		expect(preview.range[costs]).toBeCloseTo(sum, 4);
	}
	for (const which of ['cautious', 'likely', 'favourable'] as const) {
		const gain =
			total(after[which].months.map(({ result }) => result)) - total(before[which].months.map(({ result }) => result));
		expect(preview.gain[which]).toBeCloseTo(gain, 4);
	}
	const { contribution, retentionCost, customers } = preview.adds;
	expect(contribution - retentionCost).toBeCloseTo(preview.gain.likely, 4);
	expect(customers).toBeCloseTo(after.likely.months.at(-1)!.closing - before.likely.months.at(-1)!.closing, 9);
});

test('hours of a role are told from those the plan already takes of it, and compared with what is left', () => {
	const plan = somePlan();
	const measure = measureOf('complaintRecovery');
	const before = planProjection(plan).likely;
	const after = project(projectionInput(addMeasure(plan, measure)));
	const { roles } = templatePreview(plan, measure);
	expect(roles.length).toBeGreaterThan(0);
	for (const load of roles) {
		const role = plan.team.find(({ id }) => id === load.role)!;
		const added = after.months.map((month, t) => month.hours[role.id]! - before.months[t]!.hours[role.id]!);
		const t = load.month - plan.business.firstMonth;
		expect(load.hours).toBeCloseTo(Math.max(...added), 9);
		expect(added[t]).toBeCloseTo(load.hours, 9);
		expect(load.free).toBeCloseTo(role.hoursPerMonth - before.months[t]!.hours[role.id]!, 9);
		const short = after.months.filter(
			(month, i) => added[i]! > 1e-9 && month.hours[role.id]! > role.hoursPerMonth + 1e-9,
		);
		expect(load.short).toBe(short.length);
	}
});

test('a role without free hours is short in every month it is needed', () => {
	const plan = somePlan();
	const busy = { ...plan, team: plan.team.map((role) => ({ ...role, hoursPerMonth: 0 })) };
	const { roles } = templatePreview(busy, measureOf('newsletter', busy));
	for (const { short, free } of roles) {
		expect(short).toBeGreaterThan(0);
		expect(free).toBeLessThanOrEqual(0);
	}
});

test('a first year past the end of the plan is projected to its end; what the plan gains ends with the plan', () => {
	const plan = somePlan();
	const short = { ...plan, business: { ...plan.business, horizon: 12 } };
	const measure = { ...measureOf('newsletter'), start: 6 };
	expect(templatePreview(short, measure).cost).toBeCloseTo(templatePreview(plan, measure).cost, 4);
	const after = planProjection(addMeasure(short, measure)).likely;
	expect(templatePreview(short, measure).gain.likely).toBeCloseTo(
		total(after.months.map(({ result }) => result)) -
			total(planProjection(short).likely.months.map(({ result }) => result)),
		4,
	);
	const late = templatePreview(short, { ...measure, start: 12 });
	expect(late).toMatchObject({ afterPlan: true, gain: { cautious: 0, likely: 0, favourable: 0 }, roles: [] });
	expect(late.cost).toBeGreaterThan(0);
});

test('without a team the hours cost nothing and are nobody’s, but are counted', () => {
	const plan = { ...somePlan(), team: [] };
	const preview = templatePreview(plan, measureOf('clientDialogue', plan));
	expect(preview).toMatchObject({ time: 0, imputed: 0, roles: [] });
	expect(preview.hours).toBeGreaterThan(0);
	expect(preview.money).toBeCloseTo(preview.cost, 6);
});

test.for(currencies)('amounts are at the price level of %s', (currency) => {
	const plan = somePlan();
	const measure = measureOf('newsletter', { ...plan, business: { ...plan.business, currency } });
	const euro = measureOf('newsletter');
	expect(measure.costs.map(({ amount }) => amount?.likely)).toEqual(
		euro.costs.map(({ amount }) => amount && atPriceLevel(amount.likely, currency)),
	);
});

test('the founder is the first whose pay is imputed, the team the first other role', () => {
	const plan = somePlan();
	const turned = { ...plan, team: plan.team.toReversed() };
	const { owner, hours } = measureOf('regularsEvening', turned);
	expect(owner).toBe('owner');
	expect(new Set(hours.map(({ role }) => role))).toEqual(new Set(['owner', 'help']));
});
