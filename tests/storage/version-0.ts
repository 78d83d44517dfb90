import { somePlan } from '../fixtures/plan';

/** A plan as version 0 stored it: kept for ever, so that every past version can still be read. */
export function planOfVersion0() {
	const { baseline, ...plan } = somePlan();
	Reflect.deleteProperty(plan, 'conclusions');
	const { purchasesPerYear, ...rest } = baseline;
	return { ...plan, baseline: { ...rest, frequency: purchasesPerYear } };
}

/** The records of a store of version 0. */
export const storeOfVersion0 = (): [string, unknown][] => [
	['meta', { databaseId: 'first-store' }],
	['plan:plan-cafe', { revision: 4, plan: planOfVersion0() }],
	['settings', { language: 'de' }],
];
