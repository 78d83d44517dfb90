import { breakEvenFactor } from '../../../src/core/projection/break-even';
import { gains } from '../../../src/core/projection/gain';
import type { ProjectionCost, ProjectionInput, ProjectionMeasure } from '../../../src/core/projection/input';
import { newCustomerValue } from '../../../src/core/projection/new-customer-value';
import { project } from '../../../src/core/projection/project';
import { differences } from '../golden';
import { judged, type GoldenModel } from '../model';

type GoldenMeasure = Omit<ProjectionMeasure, 'id' | 'end' | 'effects' | 'costs' | 'hours'> & {
	name: string;
	end: number | null;
	effects: { loss?: number; purchases?: number; basket?: number; referralsPerCustomerYear?: number; winBack?: number };
	costs: (Omit<ProjectionCost, 'amount'> & { amount?: number; month?: number })[];
	hours: (ProjectionMeasure['hours'][number] & { month?: number })[];
};
interface GoldenInput {
	horizon: number;
	baseline: Omit<ProjectionInput, 'horizon' | 'roles' | 'measures' | 'acquired' | 'referralRate'> & {
		acquired: number | number[];
		referralsPerCustomerYear?: number;
	};
	roles: Record<string, { hourlyCost: number; imputed?: boolean }>;
	measures: GoldenMeasure[];
}

function inputOf({ horizon, baseline, roles, measures }: GoldenInput): ProjectionInput {
	const { acquired, referralsPerCustomerYear, ...rest } = baseline;
	return {
		...rest,
		horizon,
		acquired: typeof acquired === 'number' ? new Array<number>(horizon).fill(acquired) : acquired,
		referralRate: referralsPerCustomerYear ?? 0,
		roles: Object.entries(roles).map(([id, role]) => ({
			id,
			hourlyCost: role.hourlyCost,
			imputed: role.imputed ?? false,
		})),
		measures: measures.map(({ name, end, effects, costs, hours, ...measure }) => ({
			...measure,
			id: name,
			end: end ?? undefined,
			effects: { ...effects, referrals: effects.referralsPerCustomerYear },
			costs: costs.map(({ month, ...line }) => ({ ...line, amount: line.amount ?? 0, offset: month })),
			hours: hours.map(({ month, ...line }) => ({ ...line, offset: month })),
		})),
	};
}

interface GoldenExpect {
	months: object[];
	years: object[];
	gain?: number[];
	breakEvenFactor?: (number | null)[];
	clvNewCustomer60?: number;
}

const all = judged<GoldenInput, GoldenExpect>(/./, ({ input, expect, tol }) => {
	const given = inputOf(input);
	const { months, years } = project(given);
	const { gain, clvNewCustomer60: value, breakEvenFactor: factors } = expect;
	return [
		...differences(months, expect.months, tol, 'months'),
		...differences(years, expect.years, tol, 'years'),
		...(gain ? differences(gains(given), gain, tol, 'gain') : []),
		...(value ? differences(newCustomerValue(given), value, tol, 'value') : []),
		...(factors
			? differences(
					{ breakEvenFactor: given.measures.map((_, index) => breakEvenFactor(given, index)) },
					{ breakEvenFactor: factors },
					tol,
				)
			: []),
	];
});

export default { name: 'projection', judges: [all] } satisfies GoldenModel;
