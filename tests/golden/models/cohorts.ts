import { monthText } from '../../../src/core/calendar';
import { differences } from '../golden';
import { judged, type GoldenModel } from '../model';
import { goldenReport, type TransactionsInput } from '../transactions';

const byMonth = judged<TransactionsInput, { cohorts: unknown[] }>(
	/^(cdnow-sample|online-retail|superstore|apparel)$/,
	({ input, expect, tol }, folder) => {
		const { cohorts } = goldenReport(folder, input, 90).cohorts;
		const got = cohorts.map(({ month, size, active, revenue }) => ({
			cohort: monthText(month),
			size,
			active,
			revenue: revenue.map((minor) => minor! / 100),
		}));
		return differences(got, expect.cohorts, tol);
	},
);

export default { name: 'cohorts', judges: [byMonth] } satisfies GoldenModel;
