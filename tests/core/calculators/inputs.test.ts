import { expect, test } from 'vitest';
import { calculatorIds } from '../../../src/core/calculators/calculator';
import { complaints } from '../../../src/core/calculators/complaints';
import { discount } from '../../../src/core/calculators/discount';
import {
	calculatorFields,
	clearInputs,
	differingFromPlan,
	inputsOf,
	originOf,
	setInput,
} from '../../../src/core/calculators/index';
import { newsletter } from '../../../src/core/calculators/newsletter';
import { planFacts } from '../../../src/core/calculators/plan-facts';
import { stampCard } from '../../../src/core/calculators/stamp-card';
import { tiersOf } from '../../../src/core/calculators/tiers';
import { topGift } from '../../../src/core/calculators/top-gift';
import { churnOf } from '../../../src/core/figures/churn';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { somePlan } from '../../fixtures/plan';
import { steadyPlan } from './inputs';

const factsOf = (plan = somePlan()) => planFacts(plan, planProjection(plan));

test('facts of a plan in which nobody comes or leaves', () => {
	expect(factsOf(steadyPlan())).toMatchObject({
		customers: 400,
		established: 400,
		lost: 0,
		retention: 1,
		// Nobody leaves: 1 ÷ (1 + 10 % − 1) where the plan discounts at 10 %.
		remaining: expect.closeTo(1 / somePlan().baseline.discountRate.likely, 9) as number,
		founder: 0,
	});
});

test('a kept customer is worth what the cost of churn says a lost one would still have brought', () => {
	const plan = somePlan();
	const projection = planProjection(plan);
	const input = inputsOf('complaints', plan, planFacts(plan, projection));
	const kept = complaints(input);
	expect(kept.ok && kept.value.customerValue).toBeCloseTo(churnOf(plan, projection.likely)?.forgone ?? NaN, 6);
});

test('every calculator has a result with the values it begins with', () => {
	const plan = somePlan();
	const facts = factsOf(plan);
	const { tiers } = tiersOf(plan);
	expect(stampCard(inputsOf('stampCard', plan, facts)).ok).toBe(true);
	expect(topGift(inputsOf('topGift', plan, facts)).ok).toBe(true);
	expect(newsletter({ ...inputsOf('newsletter', plan, facts), tiers, horizon: facts.horizon }).ok).toBe(true);
	expect(discount(inputsOf('discount', plan, facts)).ok).toBe(true);
	expect(complaints(inputsOf('complaints', plan, facts)).ok).toBe(true);
});

test('every value a calculator begins with is within its bounds', () => {
	const facts = factsOf();
	for (const id of calculatorIds)
		for (const [name, { min, max, start }] of Object.entries(calculatorFields[id])) {
			expect(start(facts), `${id}.${name}`).toBeGreaterThanOrEqual(min);
			expect(start(facts), `${id}.${name}`).toBeLessThanOrEqual(max);
		}
});

test('what is typed stands in the plan alone, what is taken back leaves no trace', () => {
	const plan = somePlan();
	const facts = factsOf(plan);
	const typed = setInput(setInput(plan, 'stampCard', 'stamps', 8), 'stampCard', 'basket', 900);
	expect(typed.calculations).toEqual({ stampCard: { stamps: 8, basket: 900 } });
	expect(inputsOf('stampCard', typed, facts)).toMatchObject({
		stamps: 8,
		basket: 900,
		margin: 0.62,
		hourlyCost: 3_000,
	});
	expect(originOf('stampCard', 'stamps', typed)).toBe('own');
	expect(originOf('stampCard', 'margin', typed)).toBe('plan');
	expect(differingFromPlan('stampCard', typed, facts)).toEqual(['basket']);
	expect(setInput(typed, 'stampCard', 'stamps', undefined).calculations).toEqual({ stampCard: { basket: 900 } });
	expect('calculations' in clearInputs(typed, 'stampCard')).toBe(false);
	expect(clearInputs(plan, 'stampCard')).toBe(plan);
});

test('a role that has left the team is nobody: the founder stands in', () => {
	const plan = setInput(somePlan(), 'stampCard', 'role', 1);
	expect(inputsOf('stampCard', plan, factsOf(plan)).hourlyCost).toBe(1_650);
	const alone = { ...plan, team: plan.team.slice(0, 1) };
	expect(inputsOf('stampCard', alone, factsOf(alone))).toMatchObject({ role: 0, hourlyCost: 3_000 });
});
