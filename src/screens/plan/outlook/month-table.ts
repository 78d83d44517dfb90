import { countColumn, moneyColumn, shareColumn, textColumn } from '../../../charts/columns';
import type { ChartTable } from '../../../charts/view';
import { joinedEffects, monthlyLoss } from '../../../core/projection/effect';
import type { Projection, ProjectionInput } from '../../../core/projection/input';
import type { Words } from '../../../i18n/areas';
import type { Format } from '../../../i18n/format';

/**
 * All months with what is needed to recompute them in a spreadsheet, unrounded: lost = first year · its loss rate +
 * established · theirs; closing = opening + arrivals − lost; result = contribution − costs; cash = result + imputed hours.
 * @param input the projection was made of
 */
export function monthTable(
	input: ProjectionInput,
	{ months }: Projection,
	firstMonth: number,
	words: Words['plan']['outlook'],
	f: Format,
): ChartTable {
	const { rows, formulas } = words.table;
	const head = (row: keyof typeof rows) => `${rows[row].replace(/^[+−]\s/, '')} = ${formulas[row]}`;
	const count = (text: string) => ({ ...countColumn(text, f, 1), plain: { scale: 1, digits: 6 } });
	const share = (text: string) => ({ ...shareColumn(text, f), plain: { scale: 1, digits: 8 } });
	const money = (text: string) => ({ ...moneyColumn(text, f), plain: { scale: 0.01, digits: 4, unit: f.currency } });
	const loss = monthlyLoss(input.retention);
	const effectAt = joinedEffects(input.measures, months.length);
	const own = words.months;
	return {
		columns: [
			textColumn(own.month),
			count(head('opening')),
			count(head('acquired')),
			count(head('referred')),
			count(head('wonBack')),
			count(own.activeFirstYear),
			count(own.activeEstablished),
			share(own.lossFirstYear),
			share(own.lossEstablished),
			count(head('lost')),
			count(head('closing')),
			count(head('purchases')),
			money(head('revenue')),
			money(head('contribution')),
			money(own.team),
			money(own.tools),
			money(own.engagement),
			money(head('retentionCost')),
			money(head('acquisitionCost')),
			money(head('result')),
			money(head('imputed')),
			money(head('cash')),
		],
		rows: months.map((month, t) => {
			const effect = effectAt(t).loss;
			return [
				f.month(firstMonth + t),
				month.opening,
				month.acquired,
				month.referred,
				month.wonBack,
				month.activeFirstYear,
				month.active - month.activeFirstYear,
				loss[0] * effect[0],
				loss[1] * effect[1],
				month.lost,
				month.closing,
				month.purchases,
				month.revenue,
				month.contribution,
				month.costTeam,
				month.costTools,
				month.costEngagement,
				month.retentionCost,
				month.acquisitionCost,
				month.result,
				month.cash - month.result,
				month.cash,
			];
		}),
	};
}
