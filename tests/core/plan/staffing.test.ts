import { expect, test } from 'vitest';
import { acquisitionHours, overloadSpans, staffing } from '../../../src/core/plan/staffing';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { acquisitionTerms } from '../../../src/core/projection/plan-to-input';
import { somePlan } from '../../fixtures/plan';

test('hours stand by role and month, with the measures that take them', () => {
	const plan = somePlan();
	const { roles, unassigned } = staffing(plan, planProjection(plan).likely);
	const [owner, help] = roles;
	expect(owner!.months.slice(0, 4).map(({ hours }) => hours)).toEqual([0, 5, 0, 4]);
	expect(owner!.months[1]!.measures).toEqual([{ id: 'stamp-card', name: 'Stempelkarte', hours: 5 }]);
	expect(owner).toMatchObject({ available: 20, overloaded: [], peak: { month: 24325, hours: 5 } });
	expect(help!.total).toBe(35 * 3);
	expect(unassigned.every((hours) => hours === 0)).toBe(true);
});

test('a month that takes more than there is names its causes, the largest first', () => {
	const plan = somePlan();
	plan.team[0]!.hoursPerMonth = 7;
	plan.measures[1]!.hours[0]!.role = 'owner';
	plan.measures[0]!.hours.push({
		id: 'check',
		role: 'owner',
		phase: 'control',
		per: 'quarter',
		hours: { likely: 6, provenance: { kind: 'own' } },
	});
	const [owner] = staffing(plan, planProjection(plan).likely).roles;
	expect(owner!.overloaded[0]).toMatchObject({
		month: 24325,
		hours: 11,
		measures: [{ id: 'stamp-card', hours: 11 }],
	});
	expect(owner!.overloaded[1]).toMatchObject({
		month: 24328,
		hours: 10,
		measures: [
			{ id: 'stamp-card', hours: 6 },
			{ id: 'letter', hours: 4 },
		],
	});
});

test('exactly the hours there are is no overload, a role without hours has no peak', () => {
	const plan = somePlan();
	plan.team[0]!.hoursPerMonth = 5;
	plan.team.push({ id: 'idle', name: 'Büro', hourlyCost: 0, imputed: false, hoursPerMonth: 0 });
	const { roles } = staffing(plan, planProjection(plan).likely);
	expect(roles[0]!.overloaded).toEqual([]);
	expect(roles[2]).toMatchObject({ peak: undefined, overloaded: [], total: 0 });
});

test('hours of a role that left the team are nobody’s', () => {
	const plan = somePlan({ team: [] });
	expect(staffing(plan, planProjection(plan).likely).unassigned.slice(0, 4)).toEqual([0, 8, 3, 7]);
});

test('overloaded months that follow one another are one span with its busiest month and what causes that', () => {
	const plan = somePlan();
	// 5 hours once in month 1, from month 3 on 4 hours: with 3 available one month alone and then all to the end.
	plan.team[0]!.hoursPerMonth = 3;
	const [owner] = staffing(plan, planProjection(plan).likely).roles;
	const spans = overloadSpans(owner!);
	expect(spans.map(({ from, to, missing }) => [from, to, missing])).toEqual([
		[24325, 24325, 2],
		[24327, 24359, 33],
	]);
	expect(spans[1]).toMatchObject({
		worst: { month: 24327, hours: 4, measures: [{ id: 'letter', name: 'Monatsbrief', hours: 4 }] },
	});
	plan.team[0]!.hoursPerMonth = 5;
	expect(overloadSpans(staffing(plan, planProjection(plan).likely).roles[0]!)).toEqual([]);
});

test('hours for new customers stand by role, monthly ones and those per customer, and add up to the acquisition terms', () => {
	const plan = somePlan();
	plan.baseline.acquisition.push({
		id: 'tasting',
		name: 'Probe',
		kind: 'other',
		per: 'newCustomer',
		hours: { likely: 0.5, provenance: { kind: 'own' } },
		role: 'help',
	});
	const { likely } = planProjection(plan);
	const hours = acquisitionHours(plan, likely);
	expect(hours.map(({ name, months }) => [name, months[0]])).toEqual([
		['Inhaberin', 6],
		['Aushilfe', 12.5],
	]);
	const terms = acquisitionTerms(plan);
	likely.months.forEach(({ acquired }, t) => {
		const all = hours.reduce((sum, { months }) => sum + months[t]!, 0);
		expect(all).toBeCloseTo(terms.monthlyHours + terms.hoursPerCustomer * acquired, 9);
	});
	expect(acquisitionHours({ ...plan, baseline: { ...plan.baseline, acquisition: [] } }, likely)).toEqual([]);
});
