/** Words of the key figures of cost and churn. */
export const churn = {
	name: {
		'basket.planFirst': 'Planned basket of the first purchase',
		'basket.planRepeat': 'Planned basket of later purchases',
		'basket.difference': 'Later purchases against the first',
		'retentionCost.net': 'Net retention cost in year 1',
		'cac.profitFromPurchase': 'Purchases until a new customer pays off',
		'cac.paybackMonths': 'Months until a new customer pays off',
		'churn.perCustomer': 'Cost of a lost customer',
		'churn.replaced': 'Cost of a lost customer, if replaced',
		'churn.year': 'Cost of churn in year 1',
		'churn.saved': 'Churn the measures avoid in year 1',
	},
	explain: {
		'basket.planFirst': 'Your assumption of what a customer spends on the first purchase.',
		'basket.planRepeat': 'Your assumption of what a customer spends on each later purchase.',
		'basket.difference':
			'How much more a later purchase brings than the first: from your files, and without any from your assumptions.',
		'retentionCost.net':
			'Retention cost less what the measures bring on top in the same year. Below zero is most unlikely: then check reach and effects.',
		'cac.profitFromPurchase':
			'With this purchase a customer who keeps buying has brought back what winning them cost. Those who leave earlier are not in it.',
		'cac.paybackMonths':
			'In this month an average new customer has brought back what winning them cost. Those who have left by then count as zero.',
		'churn.perCustomer':
			'The margin a lost customer would still have brought, with your estimates. Nobody takes their place; what was once spent to win them is not in it.',
		'churn.replaced':
			'Winning a newcomer for the place, and the margin the newcomer does not bring where newcomers leave more often than those lost; where they leave less often, what they bring more is taken off. An alternative to the forgone value, never added to it.',
		'churn.year':
			'What all customers lost in the first year cost, those won back in it left out. The range moves what a customer is worth and what the measures do; how many leave without measures stays as assumed.',
		'churn.saved':
			'The cost of churn without the measures less that with them. It is customer value, and no addition to the plan’s result.',
	},
	formula: {
		'basket.planFirst': 'assumption of the plan',
		'basket.planRepeat': 'assumption of the plan',
		'basket.difference': 'basket of later purchases − basket of the first',
		'retentionCost.net': 'retention cost − (margin with measures − margin without), months 1 to 12',
		'cac.profitFromPurchase': 'smallest n with n × basket × margin ≥ acquisition cost per new customer',
		'cac.paybackMonths':
			'first month in which Σ alive(t) × purchases ÷ 12 × basket × margin ≥ acquisition cost per new customer',
		'churn.perCustomer':
			'forgone value + estimates; forgone value: m × r ÷ (1 + d − r), in the first year m × r₁ ÷ (1 + d − r), average of those lost',
		'churn.replaced': 'acquisition cost per new customer + (forgone value − value of a newcomer) + estimates',
		'churn.year': 'cost of a lost customer × (lost − won back), months 1 to 12',
		'churn.saved': 'cost of churn without measures − cost of churn with them',
	},
	source: {
		'basket.planFirst': 'Your plan',
		'basket.planRepeat': 'Your plan',
		'basket.difference': 'Difference of two means, taken as independent; or your plan',
		'retentionCost.net': 'Projection of your plan, with and without measures',
		'cac.profitFromPurchase': 'Your own figures; the same basket for every purchase',
		'cac.paybackMonths': 'Projection, with the measures; not discounted, 60 months',
		'churn.perCustomer': 'Lifetime value by Gupta & Lehmann (2003); who is lost: projection',
		'churn.replaced': 'Lifetime value by Gupta & Lehmann (2003); who is lost: projection',
		'churn.year': 'Projection of your plan',
		'churn.saved': 'Projection of your plan, with and without measures',
	},
	input: {
		activeAverage: 'Active customers, average of the projection',
		activeEnd: 'Active customers at the end of the period, projection',
		activeMeasured: 'Active customers, from your files',
		activeReached: 'Customers the measures reach, average of the projection',
		contributionWith: 'Margin with measures',
		contributionWithout: 'Margin without measures',
		purchaseMargin: 'Margin of one purchase',
		forgoneValue: 'Margin the customer would still have brought',
		forgoneIfReplaced: 'Of it what a newcomer does not bring (below 0: brings more)',
		reputationEstimate: 'Reputation (estimate)',
		teamEstimate: 'Work and mood of the team (estimate)',
		lostCustomers: 'Customers lost in year 1, not won back',
		wonBackCustomers: 'Won back in year 1 (already left out)',
		churnPerCustomer: 'Cost of a lost customer',
		churnYear: 'Cost of churn with measures',
		churnYearWithout: 'Cost of churn without measures',
		basketFirst: 'Basket of the first purchase',
		basketRepeat: 'Basket of later purchases',
	},
};
