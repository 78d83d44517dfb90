/** THE list of figures computed from imported rows and from plain numbers. */
export { acquisitionCost } from './acquisition';
export { baskets, revenuePerCustomer } from './basket';
export { cohortTable, meanRetention } from './cohorts';
export { contractReport } from './contract-report';
export { meanInterval, wilson, z95 } from './interval';
export {
	finiteLifetimeValue,
	historicValue,
	lifetimeOf,
	lifetimeValue,
	lifetimeValueWithFirst,
	simpleLifetimeValue,
} from './lifetime-value';
export { adjustedWald, npsGroups, npsScore, npsScoreOf } from './nps';
export { mergeNps, npsOfTallies, npsReport } from './nps-report';
export { purchasesOf, type Purchases } from './purchases';
export { daysToSecond, repeatRate, suggestedWindow } from './repeat';
export { retentionCost } from './retention-cost';
export { contractualPeriods, retentionPeriods, textbookRetention } from './retention';
export { transactionReport } from './transaction-report';
