import type { DataReport } from '../metrics/reports';
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

/** All key figures of a plan, its imported data and its projection; what is not available says why. */
export function figures(plan: Plan, data: DataReport | undefined, projection: PlanProjection): Figures {
	const assumptions = assumptionsOf(plan);
	const customers = customerFigures(plan, data);
	const cost = costFigures(plan, projection, assumptions, customers['customers.active']);
	const acquisition = acquisitionFigures(plan, projection);
	const drafts: Record<FigureId, Draft> = {
		...retentionFigures(plan, data),
		...customers,
		...npsFigures(plan, data),
		...basketFigures(plan, data),
		...cost,
		...acquisition,
		...paybackFigures(plan, assumptions, acquisition['cac.money']),
		...churnFigures(plan, projection, acquisition['cac.money']),
		...ratioFigures({ ...cost, ...acquisition }),
		...valueFigures(plan, data, assumptions, { ...cost, ...acquisition }),
		...gainFigure(plan, projection, assumptions),
		...outlookFigures(plan, projection, assumptions),
	};
	return Object.fromEntries(figureIds.map((id) => [id, figure(id, drafts[id])])) as Record<FigureId, Figure>;
}

function figure(id: FigureId, draft: Draft): Figure {
	const unit = figureUnits[id];
	if (draft.value === undefined) return { id, unit, value: undefined, inputs: [], missing: draft.missing, n: draft.n };
	const { interval, intervalKind } = draft;
	const limit = unit === 'share' || unit === 'points' ? widest[unit] : undefined;
	const indicative =
		limit !== undefined && interval !== undefined && intervalKind !== 'cases' && interval.high - interval.low > limit;
	return { id, unit, ...draft, indicative };
}
