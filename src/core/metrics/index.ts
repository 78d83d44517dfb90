/** THE list of figures computed from imported rows and from plain numbers. */
export { acquisitionCost } from './acquisition';
export { aliasesOf } from './aliases';
export { meanRetention } from './cohorts';
export { contractReport } from './contract-report';
export { meanInterval, wilson } from './interval';
export {
	finiteLifetimeValue,
	historicValue,
	lifetimeOf,
	lifetimeValue,
	lifetimeValueWithFirst,
	simpleLifetimeValue,
} from './lifetime-value';
export { adjustedWald, npsScore, npsScoreOf } from './nps';
export { mergeNps, npsOfTallies, npsReport } from './nps-report';
export { purchasesOf } from './purchases';
export { retentionCost } from './retention-cost';
export { retentionPeriods, textbookRetention } from './retention';
export { summaryReport } from './summary-report';
export { transactionReport } from './transaction-report';
