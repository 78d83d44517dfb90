import type { DataReport } from '../metrics/reports';
import { once } from '../once';
import { assumptionsOf, type Plan } from '../plan/plan';
import type { PlanProjection } from '../projection/plan-projection';
import { acquisitionFigures, ratioFigures } from './acquisition';
import { basketFigures } from './basket';
import { churnFigures } from './churn';
import { costFigures } from './cost';
import { customerFigures } from './customers';
import type { Draft } from './draft';
import { figureIds, figureUnits, type Figure, type FigureId, type Figures } from './figure';
import { npsFigures } from './nps';
import { outlookFigures } from './outlook';
import { paybackFigures } from './payback';
import { gainFigure } from './plan';
import { retentionFigures } from './retention';
import { valueFigures } from './value';

/** A 95 % interval wider than ±10 points leaves no more than an indication. */
const widest = { share: 0.2, points: 20 };

type Group =
	| 'retention'
	| 'customers'
	| 'nps'
	| 'basket'
	| 'cost'
	| 'acquisition'
	| 'payback'
	| 'churn'
	| 'ratio'
	| 'value'
	| 'gain'
	| 'outlook';

/** The figures that are worked out together. */
const groupOf = {
	'retention.strict': 'retention',
	'retention.textbook': 'retention',
	'retention.threeNumbers': 'retention',
	'retention.planFirstYear': 'retention',
	'retention.planEstablished': 'retention',
	'repeat.rate': 'customers',
	'repeat.daysToSecond': 'customers',
	'customers.total': 'customers',
	'customers.active': 'customers',
	'customers.opening': 'customers',
	'nps.score': 'nps',
	'nps.answers': 'nps',
	'nps.promoters': 'nps',
	'nps.passives': 'nps',
	'nps.detractors': 'nps',
	'basket.all': 'basket',
	'basket.new': 'basket',
	'basket.returning': 'basket',
	'basket.plan': 'basket',
	'basket.planFirst': 'basket',
	'basket.planRepeat': 'basket',
	'basket.difference': 'basket',
	'retentionCost.year': 'cost',
	'retentionCost.perActive': 'cost',
	'retentionCost.perActiveQuarter': 'cost',
	'retentionCost.hoursPerActive': 'cost',
	'retentionCost.net': 'cost',
	'cac.money': 'acquisition',
	'cac.hours': 'acquisition',
	'cac.profitFromPurchase': 'payback',
	'cac.paybackMonths': 'payback',
	'ratio.money': 'ratio',
	'ratio.hours': 'ratio',
	'churn.perCustomer': 'churn',
	'churn.replaced': 'churn',
	'churn.year': 'churn',
	'churn.saved': 'churn',
	'clv.simple': 'value',
	'clv.margin': 'value',
	'clv.historic': 'value',
	'clv.projected': 'value',
	'clv.toCac': 'value',
	'clv.gap': 'value',
	'plan.gain': 'gain',
	'plan.budgetYear1': 'cost',
	'plan.hoursYear1': 'cost',
	'customers.equilibrium': 'outlook',
	'customers.equilibriumWithout': 'outlook',
} as const satisfies Record<FigureId, Group>;

/**
 * All key figures of a plan, its imported data and its projection; what is not available says why. Each is worked out when
 * it is first read, with its group: no view shows them all.
 */
export function figures(plan: Plan, data: DataReport | undefined, projection: PlanProjection): Figures {
	const assumptions = once(() => assumptionsOf(plan));
	const customers = once(() => customerFigures(plan, data));
	const cost = once(() => costFigures(plan, projection, assumptions(), customers()['customers.active']));
	const acquisition = once(() => acquisitionFigures(plan, projection));
	const drafts: Record<Group, () => Partial<Record<FigureId, Draft>>> = {
		retention: once(() => retentionFigures(plan, data)),
		customers,
		nps: once(() => npsFigures(plan, data)),
		basket: once(() => basketFigures(plan, data)),
		cost,
		acquisition,
		payback: once(() => paybackFigures(plan, assumptions(), acquisition()['cac.money'])),
		churn: once(() => churnFigures(plan, projection, acquisition()['cac.money'])),
		ratio: once(() => ratioFigures({ ...cost(), ...acquisition() })),
		value: once(() => valueFigures(plan, data, assumptions(), { ...cost(), ...acquisition() })),
		gain: once(() => gainFigure(plan, projection, assumptions())),
		outlook: once(() => outlookFigures(plan, projection, assumptions())),
	};
	const all = {} as Record<FigureId, Figure>;
	for (const id of figureIds) {
		const get = once(() => figure(id, drafts[groupOf[id]]()[id]));
		Object.defineProperty(all, id, { get, enumerable: true });
	}
	return all;
}

function figure(id: FigureId, draft: Draft | undefined): Figure {
	if (!draft) throw new Error(`${id} is not in its group`);
	const unit = figureUnits[id];
	if (draft.value === undefined) return { id, unit, value: undefined, inputs: [], missing: draft.missing, n: draft.n };
	const { interval, intervalKind } = draft;
	const limit = unit === 'share' || unit === 'points' ? widest[unit] : undefined;
	const indicative =
		limit !== undefined && interval !== undefined && intervalKind !== 'cases' && interval.high - interval.low > limit;
	return { id, unit, ...draft, indicative };
}
