import { hoursOf, type MeasureTemplate } from './template';

/** Retention through advantages. Each costs what is redeemed, also by those who would have bought anyway (R16). */
export const discounts = {
	stampCard: {
		category: 'discounts',
		suits: ['nonContractual'],
		targetGroup: 'all',
		ladderStep: 'repeat',
		goals: ['keep', 'basket'],
		kpi: 'redemption',
		personalisation: 1,
		needsLegalBasis: false,
		start: 0,
		lag: 1,
		ramp: 5,
		fade: 2,
		reach: [0.3, 0.45, 0.6],
		effects: { loss: [0.04, 0.1, 0.16], purchases: [0.02, 0.06, 0.1] },
		costs: {
			setUp: { group: 'tools', per: 'once', amount: [0, 15_000, 30_000] },
			software: {
				group: 'tools',
				preset: 'loyaltySoftware',
				per: 'month',
				amount: [2_900, 4_900, 9_900],
				promo: { amount: 1_900, months: 12 },
			},
			// The eleventh is free: 1/11 = 9.1 % of the price at full redemption, at cost of goods and 70 % redeemed about 3 %.
			freeItem: { group: 'engagement', preset: 'rewards', per: 'participantRevenue', share: [0.02, 0.03, 0.045] },
		},
		hours: [
			...hoursOf('founder', {
				analysis: ['once', [2, 3, 5]],
				planning: ['once', [3, 5, 8]],
				execution: ['month', [0.5, 1, 2]],
				control: ['month', [0.5, 1, 1]],
			}),
			...hoursOf('team', { execution: ['month', [2, 4, 6]] }),
		],
	},
	secondPurchaseVoucher: {
		category: 'discounts',
		suits: ['nonContractual'],
		targetGroup: 'firstYear',
		ladderStep: 'firstTime',
		goals: ['keep'],
		kpi: 'secondPurchase',
		personalisation: 1,
		// A printed voucher in the parcel is no e-mail; its words say what holds for one.
		needsLegalBasis: false,
		start: 0,
		lag: 1,
		ramp: 2,
		fade: 1,
		reach: [0.12, 0.22, 0.32],
		effects: { loss: [0.1, 0.2, 0.3] },
		costs: {
			printing: { group: 'engagement', per: 'year', amount: [8_000, 15_000, 30_000] },
			// 10 % on one order, also redeemed by those who would have come back without it.
			discount: { group: 'engagement', preset: 'discounts', per: 'participantRevenue', share: [0.02, 0.03, 0.05] },
		},
		hours: [
			...hoursOf('founder', {
				analysis: ['once', [1, 2, 4]],
				planning: ['once', [2, 4, 6]],
				execution: ['month', [0.5, 1, 1.5]],
				control: ['quarter', [1, 1.5, 2]],
			}),
		],
	},
	referral: {
		category: 'discounts',
		suits: ['nonContractual', 'contractual'],
		targetGroup: 'all',
		ladderStep: 'recommender',
		goals: ['brand', 'keep'],
		kpi: 'referrals',
		personalisation: 1,
		needsLegalBasis: false,
		start: 3,
		lag: 1,
		ramp: 6,
		fade: 2,
		reach: [0.1, 0.2, 0.3],
		effects: { referrals: [0.03, 0.08, 0.15] },
		costs: {
			cards: { group: 'engagement', per: 'once', amount: [10_000, 20_000, 30_000] },
			reward: { group: 'engagement', preset: 'rewards', per: 'participant', amount: [5, 12, 25] },
		},
		hours: [
			...hoursOf('founder', {
				analysis: ['once', [1, 2, 3]],
				planning: ['once', [2, 4, 6]],
				execution: ['month', [0.5, 1, 2]],
				control: ['quarter', [0.5, 1, 1.5]],
			}),
		],
	},
} as const satisfies Record<string, MeasureTemplate>;
