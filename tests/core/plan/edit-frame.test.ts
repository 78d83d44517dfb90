import { expect, test } from 'vitest';
import {
	addRole,
	blankAcquisitionLine,
	changeAcquisitionLine,
	moveGoal,
	removeAcquisitionLine,
	removeRole,
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
	expect(roleUses(plan, 'owner')).toEqual({ measures: ['Stempelkarte', 'Monatsbrief'], acquisition: ['Gespräche'] });
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
