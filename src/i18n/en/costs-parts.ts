import type { Format } from '../format';

/** Words of the parts of the costs view: when a new customer pays off, what churn costs, value against cost. */
export const parts = (f: Format) => ({
	tabs: {
		label: 'Parts of the costs view',
		keep: 'Keeping and winning',
		payback: 'When a customer pays off',
		churn: 'What churn costs',
		value: 'Value against cost',
	},
	estimate: {
		enter: 'Estimate',
		remove: (label: string) => `Remove: ${label}`,
		removeShort: 'Remove',
	},
	payback: {
		title: (cac: number, n: number, contract: boolean) =>
			`A new customer costs ${f.money(cac)} and pays off with ${contract ? 'instalment' : 'purchase'} ${f.number(n)}`,
		payments: 'Instalments until a new customer pays off',
		titleNever: (cac: number) => `A new customer costs ${f.money(cac)} and never brings that back`,
		none: 'When a new customer pays off is still open',
		lead: 'At first a new customer is a loss. Profit begins once the margin of what they pay has covered the acquisition cost.',
		figures: 'When a new customer pays off',
		readTitle: 'How to read the two charts',
		read: [
			'By purchase: a customer who keeps buying. That some leave earlier is not in it.',
			'By month: an average customer. The share that has left by then brings nothing; this is the figure to plan with.',
			'A first-order discount belongs among the acquisition costs, once. The first purchase is therefore counted at its full basket.',
		],
		readContract: [
			'By instalment: a customer who stays under contract. That some leave earlier is not in it.',
			'By month: an average customer. The share that has left by then brings nothing; this is the figure to plan with.',
			'A first-order discount belongs among the acquisition costs, once. The first instalment is therefore counted in full.',
		],
		neverIfCautious: 'In the cautious case not within 60 months',
		open: 'The charts appear once acquisition cost and margin are known.',
		literature:
			'Loyalty vendors write that acquisition cost rose by 60% in five years and that each new customer is first a loss of $29. Neither names a year or a study. Your own figures stand above.',
	},
	churn: {
		title: (year: number, each: number) =>
			`Churn costs ${f.money(year)} in year 1, ${f.money(each)} for each lost customer`,
		titleNone: 'Nobody is lost in year 1, so churn costs nothing',
		open: 'What churn costs is still open',
		lead: 'From the projection: who leaves in year 1, and the margin they would still have brought.',
		figures: 'Cost of churn',
		table: 'What a lost customer costs',
		tableLead:
			'Either the place stays empty, or a newcomer takes it. A lost customer costs one or the other, never both added up.',
		line: 'Line',
		empty: 'Place stays empty',
		replaced: 'Newcomer takes it',
		forgone: 'Margin forgone',
		forgoneHint: 'With a newcomer: only what they do not bring, as newcomers leave more often than those lost.',
		forgoneLess: 'With a newcomer: less than nothing, as newcomers leave less often than those lost and so bring more.',
		forgoneSame: 'With a newcomer: nothing, as newcomers bring as much as those lost.',
		replacement: 'Winning a newcomer (CAC)',
		reputation: 'Reputation',
		team: 'Work and mood of the team',
		estimate: 'Estimate',
		notCounted: 'not counted',
		sum: 'Per lost customer',
		lost: '× lost in year 1, not won back',
		/** as the projection shows it by year, and unrounded to recompute with */
		lostOf: (shown: number, exact: number) =>
			Math.abs(shown - exact) < 0.05 ? f.number(shown) : `${f.number(shown)} (unrounded ${f.number(exact, 1)})`,
		year: 'Churn in year 1',
		without: 'Without the measures',
		saved: 'Avoided by the measures',
		savedBad: 'More than without the measures',
		sunk: 'What was once spent to win the lost customer is gone either way. It is in no line: the replacement is counted, not the first acquisition again.',
		kept: 'Retention cost that a lost customer no longer causes is not deducted.',
		worth:
			'What the measures avoid is customer value beyond the plan. Do not add it to the plan’s result, where it is contained month by month.',
		outlook: 'Inflow, outflow and level month by month: the projection',
		estimatesTitle: 'Your estimates per lost customer',
		estimatesLead:
			'No formula gives these. Leave them empty and they are not counted; whatever you enter stays marked as an estimate.',
		reputationHint: 'For example: one in five tells others, and one of ten who hear it stays away.',
		teamHint: 'For example: hours for complaints and farewell, at their hourly cost.',
	},
	value: {
		title: (value: number, cost: number) =>
			`A customer is still worth ${f.money(value)}; keeping one for a year costs ${f.money(cost)}`,
		none: 'Customer value against retention cost is still open',
		lead: 'Retention cost should stay well below customer value, and the gap should widen.',
		figures: 'Value and cost',
		gapOpen: 'Whether the gap widens is still open',
		basket: {
			more: (difference: number) => `A later purchase brings ${f.money(difference)} more than the first`,
			less: (difference: number) => `A later purchase brings ${f.money(-difference)} less than the first`,
			same: 'First and later purchases cannot be told apart',
			open: 'First purchase against later ones: not known yet',
			table: 'First purchase against later ones',
			first: 'First purchase',
			repeat: 'Later purchases',
			difference: 'Difference',
			measured: 'From your files.',
			assumed: 'Assumption of the plan, until files with single purchases replace it.',
			sameHint: 'The interval of the difference contains zero.',
			noInterval: 'Too few purchases for an interval: how sure the difference is, is not known.',
			firstField: 'Basket of the first purchase',
			repeatField: 'Basket of later purchases',
			assumption: 'Assumption',
			constant: (basket: string) =>
				`The projection takes every purchase at the planned ${basket}, in every year: that customers become more valuable with time is assumed only once data show it.`,
		},
	},
	bases: {
		average: 'Average of the projection',
		end: 'At the end of the period (projection)',
		measured: 'Measured in your files',
		measuredOf: (n: number, days: number | undefined) =>
			`Measured in your files (${f.number(n)}${days === undefined ? '' : `, bought within ${f.number(days)} days`})`,
		reached: 'Reached by a measure (members, participants)',
		given: 'A number I set',
	},
	basisRow: {
		average: 'Active customers, average',
		end: 'Active customers at the end',
		measured: 'Active customers, measured',
		reached: 'Customers reached',
		given: 'Active customers, set',
	},
	basisHint: {
		average: 'All customers of an average month of the period.',
		end: 'All customers left at the end of the period. With growth the cost per customer looks lower.',
		measured:
			'Customers counted as active on the last day of your files. They may belong to another time than the cost.',
		reached:
			'Only those at least one measure reaches, in an average month. The cost per customer is higher than over all.',
		given: 'Your own definition; the number stands in the document.',
	},
	net: {
		label: 'Net of what the measures bring in the same year',
		alarm:
			'Below zero: in the very first year the measures would earn more than they cost. That hardly ever happens. Check reach, effects and whether cost lines are missing.',
		check: 'Check the measures',
	},
	missingKinds: (kinds: string) => `Not among the lines: ${kinds}.`,
	kinds: {
		ads: 'advertising',
		content: 'content',
		salesHours: 'hours for offers and talks',
		lostPitches: 'lost pitches',
		firstOrderDiscount: 'first-order discounts',
		other: 'other',
	},
	editHere: 'Edit the lines here',
	editDone: 'Done editing',
});
