import type { Unit } from '../figures/figure';
import type { KpiId } from './measure';

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
