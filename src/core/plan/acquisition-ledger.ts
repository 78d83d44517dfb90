import type { Projection } from '../projection/input';
import type { AcquisitionLine, Plan } from './plan';

/** One line of the acquisition worksheet in plan year 1 (R34). Money in minor units, unrounded. */
interface AcquisitionLedgerLine {
	readonly id: string;
	readonly name: string;
	readonly kind: AcquisitionLine['kind'];
	readonly per: AcquisitionLine['per'];
	readonly hours: number;
	/** hours at the role's hourly cost included */
	readonly money: number;
}

export interface AcquisitionLedger {
	readonly lines: readonly AcquisitionLedgerLine[];
	readonly money: number;
	readonly hours: number;
	/** customers acquired in year 1; those referred or won back are not among them */
	readonly acquired: number;
}

/** What winning customers takes in the plan's first year, line by line; the sums are those behind the acquisition cost. */
export function acquisitionLedger(plan: Plan, projection: Projection): AcquisitionLedger {
	const year = projection.years[0];
	const acquired = year?.acquired ?? 0;
	const lines = plan.baseline.acquisition.map(({ id, name, kind, per, amount, hours, role }): AcquisitionLedgerLine => {
		const times = per === 'month' ? (year?.months ?? 0) : acquired;
		const time = (hours?.likely ?? 0) * times;
		const price = plan.team.find((one) => one.id === role)?.hourlyCost ?? 0;
		return { id, name, kind, per, hours: time, money: (amount?.likely ?? 0) * times + time * price };
	});
	const sum = (of: 'money' | 'hours') => lines.reduce((all, line) => all + line[of], 0);
	return { lines, money: sum('money'), hours: sum('hours'), acquired };
}
