import type { Unit } from '../figures/figure';
import type { KpiId, Measure } from './measure';

/** In which unit the baseline and target of a measure of success are stored: shares 0 to 1, money in minor units. */
export const kpiUnits: Readonly<Record<KpiId, Unit>> = {
	retentionRate: 'share',
	repeatRate: 'share',
	secondPurchase: 'share',
	basket: 'money',
	clv: 'money',
	redemption: 'share',
	nps: 'points',
	csat: 'share',
	churn: 'share',
	responseRate: 'share',
	suggestionsDone: 'count',
	firstResponseHours: 'hours',
	resolutionHours: 'hours',
	recoveredComplaints: 'share',
	referrals: 'count',
	openRate: 'share',
	attendance: 'count',
	usage: 'share',
	ticketVolume: 'count',
	contactsPerAccount: 'count',
};

/** Measures of success that are better the lower they are. */
const lowerIsBetter: readonly KpiId[] = ['churn', 'firstResponseHours', 'resolutionHours', 'ticketVolume'];

/** Whether a target is better than where it stands today; also true while one of them is missing. */
export function reachesFor({ id, baseline, target }: NonNullable<Measure['kpi']>): boolean {
	if (baseline === undefined || target === undefined) return true;
	return lowerIsBetter.includes(id) ? target < baseline : target > baseline;
}
