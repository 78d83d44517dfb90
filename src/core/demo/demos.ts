import type { DemoId, Plan } from '../plan/plan';
import { cafePlan } from './cafe';
import { consultancyPlan } from './consultancy';
import type { DemoOptions } from './demo-plan';
import { shopPlan } from './shop';

export { demoColumns, demoSetKinds } from './columns';
export { demoLastMonth, type DemoOptions } from './demo-plan';

/**
 * The plan of a demo, complete with its data sets: their rows come from {@link demoColumns} for the same day's
 * {@link demoLastMonth} and language, and belong under the ids in `plan.dataSets`.
 */
export function demoPlan(demo: DemoId, options: DemoOptions): Plan {
	switch (demo) {
		case 'cafe':
			return cafePlan(options);
		case 'shop':
			return shopPlan(options);
		case 'consultancy':
			return consultancyPlan(options);
	}
}
