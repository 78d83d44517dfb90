import { changed } from '../plan/edit';
import type { Plan } from '../plan/plan';
import type { CalculatorId, Fields, InputOf, Origin, PlanFacts } from './calculator';
import { complaintFields } from './complaints';
import { discountFields } from './discount';
import { newsletterFields } from './newsletter';
import { stampCardFields } from './stamp-card';
import { topGiftFields } from './top-gift';

/** The fields of all calculators, in the order they are shown. */
export const calculatorFields = {
	stampCard: stampCardFields,
	topGift: topGiftFields,
	newsletter: newsletterFields,
	discount: discountFields,
	complaints: complaintFields,
} as const satisfies Record<CalculatorId, Fields>;
export type FieldsOf<Id extends CalculatorId> = (typeof calculatorFields)[Id];
export type FieldName<Id extends CalculatorId = CalculatorId> = Id extends CalculatorId
	? Extract<keyof FieldsOf<Id>, string>
	: never;

/** The values of a calculator: what the user typed, else what the plan, a template or an example says. */
export function inputsOf<Id extends CalculatorId>(id: Id, plan: Plan, facts: PlanFacts): InputOf<FieldsOf<Id>> {
	const fields: Fields = calculatorFields[id];
	const typed = plan.calculations?.[id];
	const values = Object.fromEntries(
		Object.entries(fields).map(([name, { kind, start }]) => {
			const value = typed?.[name];
			// A role that has left the team is nobody's hours.
			const known = value !== undefined && (kind !== 'role' || value in facts.roles);
			return [name, known ? value : start(facts)];
		}),
	);
	const hourlyCost = facts.roles[values['role'] ?? facts.founder]?.hourlyCost ?? 0;
	return { ...values, hourlyCost } as InputOf<FieldsOf<Id>>;
}

/** Where a field's value comes from: the user, or what stands there by default. */
export function originOf<Id extends CalculatorId>(id: Id, name: FieldName<Id>, plan: Plan): Origin | 'own' {
	const fields: Fields = calculatorFields[id];
	return plan.calculations?.[id]?.[name] === undefined ? (fields[name]?.from ?? 'example') : 'own';
}

/** The plan with a value typed into a calculator; undefined takes it back, so that the default stands again. */
export function setInput<Id extends CalculatorId>(
	plan: Plan,
	id: Id,
	name: FieldName<Id>,
	value: number | undefined,
): Plan {
	const numbers: Record<string, number | undefined> = { ...plan.calculations?.[id], [name]: value };
	const kept = Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== undefined);
	return { ...plan, calculations: { ...plan.calculations, [id]: Object.fromEntries(kept) } };
}

/** The plan without anything typed into a calculator; the same plan if there is nothing. */
export function clearInputs(plan: Plan, id: CalculatorId): Plan {
	if (Object.keys(plan.calculations?.[id] ?? {}).length === 0) return plan;
	const rest = Object.entries(plan.calculations ?? {}).filter(([name]) => name !== id);
	return changed(plan, { calculations: rest.length > 0 ? Object.fromEntries(rest) : undefined });
}

/** Fields of the plan's own numbers (basket, customers …) a calculator was given another value for. */
export function differingFromPlan(id: CalculatorId, plan: Plan, facts: PlanFacts): string[] {
	const fields: Fields = calculatorFields[id];
	return Object.entries(fields).flatMap(([name, { group, start }]) => {
		const typed = plan.calculations?.[id]?.[name];
		return group === 'plan' && typed !== undefined && typed !== start(facts) ? [name] : [];
	});
}
