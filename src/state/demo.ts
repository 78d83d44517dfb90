import { dayText } from '../core/calendar';
import { demoPlan, demoSetKinds } from '../core/demo/demos';
import type { DataSet, DemoId, Plan } from '../core/plan/plan';
import { ok, type Result } from '../core/problem';
import type { DataClient } from '../data/client';
import type { Locale } from '../i18n/locale.svelte';
import type { Receipt } from '../intake/intake';

interface Surroundings {
	readonly newId: () => string;
	/** ISO instant */
	readonly now: string;
	/** the month the demo's data end before */
	readonly lastMonth: number;
}

/** What the plan keeps of an import. */
export function dataSetOf(receipt: Receipt, importedAt: string): DataSet {
	const { firstDay, lastDay, sum } = receipt;
	return {
		id: receipt.id,
		kind: receipt.kind,
		file: receipt.file,
		importedAt,
		accepted: receipt.accepted,
		rejected: receipt.rejected,
		skipped: receipt.skipped,
		customers: receipt.customers,
		...(firstDay === undefined ? {} : { firstDay: dayText(firstDay) }),
		...(lastDay === undefined ? {} : { lastDay: dayText(lastDay) }),
		...(sum === undefined ? {} : { sum }),
	};
}
void demoPlan; void demoSetKinds; void ok;
export type { DataClient, DemoId, Locale, Plan, Result, Surroundings };
