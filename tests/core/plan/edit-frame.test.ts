import { expect, test } from 'vitest';
import {
	addRole,
	blankAcquisitionLine,
	changeAcquisitionLine,
	duplicateAcquisitionLine,
	holdsMoney,
	moveAcquisitionLine,
	moveGoal,
	removeAcquisitionLine,
	removeRole,
	replaceRole,
	roleIsUsed,
	roleUses,
	setAcquisitionLine,
	updateBaseline,
	updateBusiness,
	updateRole,
} from '../../../src/core/plan/edit-frame';
import { AcquisitionLine, Plan } from '../../../src/core/plan/plan';
import { somePlan } from '../../fixtures/plan';

test('a role in use stays, and says where it is needed', () => {
	const plan = somePlan();
	expect(roleUses(plan, 'owner')).toEqual({
		hours: ['Stempelkarte', 'Monatsbrief'],
		owner: ['Stempelkarte'],
		acquisition: ['Gespräche'],
	});
	expect(removeRole(plan, 'owner')).toBe(plan);
});

test('a role nobody needs can go, unless it is the last one', () => {
	const plan = addRole(somePlan(), { id: 'third', name: 'Dritte', hourlyCost: 0, imputed: false, hoursPerMonth: 0 });
	expect(removeRole(plan, 'third').team.map(({ id }) => id)).toEqual(['owner', 'help']);
	const alone = somePlan({ team: [plan.team[2]!], measures: [] });
	expect(removeRole(alone, 'third')).toBe(alone);
});

test('a role is changed alone', () => {
	const plan = updateRole(somePlan(), 'help', { hourlyCost: 2_000 });
	expect(plan.team.map(({ hourlyCost }) => hourlyCost)).toEqual([3_000, 2_000]);
});

test('hours of a role or money: an acquisition line is always one of them', () => {
	const line = changeAcquisitionLine(blankAcquisitionLine('x'), { kind: 'salesHours' }, 'owner');
	expect(line).toEqual({
		id: 'x',
		name: '',
		kind: 'salesHours',
		per: 'month',
		hours: { likely: 0, provenance: { kind: 'own' } },
		role: 'owner',
	});
	const money = changeAcquisitionLine(line, { kind: 'firstOrderDiscount', per: 'newCustomer' }, 'owner');
	expect(money.amount).toBeDefined();
	expect([money.hours, money.role]).toEqual([undefined, undefined]);
	expect(AcquisitionLine.safeParse(money).success).toBe(true);
});

test('an acquisition line is replaced in its place, added when new, and removed', () => {
	const plan = somePlan();
	const flyer = plan.baseline.acquisition[0]!;
	expect(setAcquisitionLine(plan, { ...flyer, name: 'Plakat' }).baseline.acquisition[0]?.name).toBe('Plakat');
	expect(setAcquisitionLine(plan, blankAcquisitionLine('x')).baseline.acquisition).toHaveLength(3);
	expect(removeAcquisitionLine(plan, 'flyer').baseline.acquisition.map(({ id }) => id)).toEqual(['talks']);
});

test('optional fixed costs can be taken away again', () => {
	const plan = updateBaseline(somePlan(), { loanService: undefined });
	expect('loanService' in plan.baseline).toBe(false);
	expect(Plan.safeParse(updateBusiness(plan, { horizon: 48 })).success).toBe(true);
});

test('a goal moves by one place and stops at the ends', () => {
	const plan = somePlan();
	expect(moveGoal(plan, 'basket', -1).goals.ranking).toEqual([
		'keep',
		'basket',
		'satisfaction',
		'winBack',
		'brand',
		'data',
	]);
	expect(moveGoal(plan, 'keep', -1)).toBe(plan);
});

test('a role that goes hands hours, responsibility and acquisition lines over to another one', () => {
	const before = somePlan();
	const after = replaceRole(before, 'owner', 'help');
	expect(after.team.map(({ id }) => id)).toEqual(['help']);
	expect(roleIsUsed(after, 'owner')).toBe(false);
	expect(after.measures.map(({ owner }) => owner)).toEqual(['help', undefined]);
	expect(after.measures.flatMap(({ hours }) => hours.map(({ role }) => role))).toEqual(['help', 'help', 'help']);
	expect(after.baseline.acquisition.map(({ role }) => role)).toEqual([undefined, 'help']);
	expect(Plan.safeParse(after).success).toBe(true);
	expect(before).toEqual(somePlan());
});

test('without another role its hours and acquisition lines go with it, and nobody is responsible', () => {
	const after = replaceRole(somePlan(), 'owner', undefined);
	expect(after.measures.map(({ hours }) => hours.map(({ id }) => id))).toEqual([['run'], []]);
	expect(after.measures.some((measure) => 'owner' in measure)).toBe(false);
	expect(after.baseline.acquisition.map(({ id }) => id)).toEqual(['flyer']);
	expect(Plan.safeParse(after).success).toBe(true);
});

test('a role is handed over only to another one that exists, and the last one stays', () => {
	const plan = somePlan();
	expect(replaceRole(plan, 'owner', 'owner')).toBe(plan);
	expect(replaceRole(plan, 'owner', 'nobody')).toBe(plan);
	expect(replaceRole(plan, 'nobody', 'owner')).toBe(plan);
	const alone = somePlan({ team: [plan.team[0]!] });
	expect(replaceRole(alone, 'owner', undefined)).toBe(alone);
});

test('acquisition lines move and are copied right below, and stay as they are where nothing happens', () => {
	const plan = somePlan();
	const ids = (of: typeof plan) => of.baseline.acquisition.map(({ id }) => id);
	expect(ids(moveAcquisitionLine(plan, 'talks', -1))).toEqual(['talks', 'flyer']);
	expect(moveAcquisitionLine(plan, 'talks', 1)).toBe(plan);
	const copied = duplicateAcquisitionLine(plan, 'flyer', { id: 'copy', name: 'Flyer 2' });
	expect(copied.baseline.acquisition[1]).toEqual({ ...plan.baseline.acquisition[0], id: 'copy', name: 'Flyer 2' });
	expect(duplicateAcquisitionLine(plan, 'none', { id: 'copy', name: '' })).toBe(plan);
});

test('a plan holds money as soon as one amount is given', () => {
	const none = { likely: 0, provenance: { kind: 'own' as const } };
	const plan = somePlan();
	const gone = { fixedCosts: undefined, ownerSalary: undefined, loanService: undefined };
	const empty = somePlan({
		baseline: { ...plan.baseline, ...gone, basket: none, acquisition: [] },
		team: plan.team.map((role) => ({ ...role, hourlyCost: 0 })),
		measures: [],
	});
	expect(holdsMoney(empty)).toBe(false);
	expect(holdsMoney({ ...empty, team: plan.team })).toBe(true);
	expect(holdsMoney({ ...empty, measures: plan.measures })).toBe(true);
});
