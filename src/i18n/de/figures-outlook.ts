/** Wörter der Kennzahlen der Projektion. */
export const outlook = {
	name: {
		'customers.equilibrium': 'Gleichgewicht mit den Maßnahmen',
		'customers.equilibriumWithout': 'Gleichgewicht ohne Maßnahmen',
	},
	explain: {
		'customers.equilibrium':
			'Zahl der Kunden, bei der im Monat so viele gehen wie kommen: So hoch steht eine Badewanne mit offenem Abfluss am Ende. Zugänge wie im letzten Planjahr; Maßnahmen, die dann noch laufen, mit voller Wirkung.',
		'customers.equilibriumWithout':
			'Zahl der Kunden, bei der ohne jede Maßnahme im Monat so viele gehen wie kommen. Zugänge wie im letzten Planjahr.',
	},
	formula: {
		'customers.equilibrium':
			'A ÷ v − A; 1 ÷ v = (1 − s¹²) ÷ v₁ + s¹² ÷ v₂ mit s = 1 − v₁, A = Zugänge im Monat, v₁ und v₂ = Verlust im Monat im ersten Jahr und danach',
		'customers.equilibriumWithout':
			'A ÷ v − A; 1 ÷ v = (1 − s¹²) ÷ v₁ + s¹² ÷ v₂ mit s = 1 − v₁, A = Zugänge im Monat, v₁ und v₂ = Verlust im Monat im ersten Jahr und danach',
	},
	source: {
		'customers.equilibrium': 'Neukunden ÷ Abwanderungsrate, für zwei Gruppen; Beharrungszustand der Projektion',
		'customers.equilibriumWithout': 'Neukunden ÷ Abwanderungsrate, für zwei Gruppen; Beharrungszustand der Projektion',
	},
	input: {
		arrivalsPerMonth: 'A: neue, empfohlene und zurückgewonnene im Monat, Mittel des letzten Jahres',
		lossFirstYear: 'v₁: Verlust im Monat, erstes Jahr',
		lossEstablished: 'v₂: Verlust im Monat, länger bestehende Kunden',
		lossBoth: 'v: Verlust im Monat, beide zusammen',
	},
};
