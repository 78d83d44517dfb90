/** Words of the key figures of the projection. */
export const outlook = {
	name: {
		'customers.equilibrium': 'Equilibrium with the measures',
		'customers.equilibriumWithout': 'Equilibrium without measures',
	},
	explain: {
		'customers.equilibrium':
			'Customers at which as many leave in a month as arrive: the level at which a bathtub with an open drain comes to rest. Arrivals as in the plan’s last year, measures that still run then at full effect.',
		'customers.equilibriumWithout':
			'Customers at which, without any measure, as many leave in a month as arrive. Arrivals as in the plan’s last year.',
	},
	formula: {
		'customers.equilibrium':
			'A ÷ v − A; 1 ÷ v = (1 − s¹²) ÷ v₁ + s¹² ÷ v₂, with s = 1 − v₁, A = arrivals a month, v₁ and v₂ = monthly loss in the first year and later',
		'customers.equilibriumWithout':
			'A ÷ v − A; 1 ÷ v = (1 − s¹²) ÷ v₁ + s¹² ÷ v₂, with s = 1 − v₁, A = arrivals a month, v₁ and v₂ = monthly loss in the first year and later',
	},
	source: {
		'customers.equilibrium': 'New customers ÷ loss rate, for two groups; steady state of the projection',
		'customers.equilibriumWithout': 'New customers ÷ loss rate, for two groups; steady state of the projection',
	},
	input: {
		arrivalsPerMonth: 'A: new, referred and won back a month, average of the last year',
		lossFirstYear: 'v₁: monthly loss in the first year',
		lossEstablished: 'v₂: monthly loss of established customers',
		lossBoth: 'v: monthly loss of both together',
	},
};
