/** Words of the key figures of cost and churn. */
export const churn = {
	name: {
		'basket.planFirst': 'Geplanter Einkaufswert beim ersten Kauf',
		'basket.planRepeat': 'Geplanter Einkaufswert späterer Käufe',
		'basket.difference': 'Spätere Käufe gegen den ersten',
		'retentionCost.net': 'Netto-Bindungskosten in Jahr 1',
		'cac.profitFromPurchase': 'Käufe, bis sich ein neuer Kunde lohnt',
		'cac.paybackMonths': 'Monate, bis sich ein neuer Kunde lohnt',
		'churn.perCustomer': 'Kosten eines verlorenen Kunden',
		'churn.replaced': 'Kosten eines verlorenen Kunden, wenn ersetzt',
		'churn.year': 'Kosten der Abwanderung in Jahr 1',
		'churn.saved': 'In Jahr 1 vermiedene Abwanderung',
	},
	explain: {
		'basket.planFirst': 'Ihre Annahme, was ein Kunde beim ersten Kauf ausgibt.',
		'basket.planRepeat': 'Ihre Annahme, was ein Kunde bei jedem späteren Kauf ausgibt.',
		'basket.difference':
			'Um wie viel ein späterer Kauf mehr bringt als der erste: aus Ihren Dateien, ohne solche aus Ihren Annahmen.',
		'retentionCost.net':
			'Bindungskosten abzüglich dessen, was die Maßnahmen im selben Jahr zusätzlich einbringen. Unter null ist äußerst unwahrscheinlich: Prüfen Sie dann Reichweite und Wirkung.',
		'cac.profitFromPurchase':
			'Mit diesem Kauf hat ein Kunde, der weiter kauft, seine Gewinnungskosten eingebracht. Wer vorher geht, ist darin nicht enthalten.',
		'cac.paybackMonths':
			'In diesem Monat hat ein neuer Kunde im Mittel seine Gewinnungskosten eingebracht. Wer bis dahin gegangen ist, zählt mit null.',
		'churn.perCustomer':
			'Der Deckungsbeitrag, den ein verlorener Kunde noch gebracht hätte, mit Ihren Schätzungen. Niemand ersetzt ihn; was seine Gewinnung einst gekostet hat, ist nicht enthalten.',
		'churn.replaced':
			'Einen neuen Kunden für den Platz zu gewinnen, und der Deckungsbeitrag, den er nicht bringt, wo neue Kunden häufiger gehen als die verlorenen; gehen sie seltener, ist abgezogen, was sie mehr bringen. Statt des entgangenen Werts, nie zusätzlich.',
		'churn.year':
			'Was alle im ersten Jahr verlorenen Kunden kosten, ohne die darin zurückgewonnenen. Die Spanne bewegt den Wert eines Kunden und die Wirkung der Maßnahmen; wie viele ohne Maßnahmen gehen, bleibt wie angenommen.',
		'churn.saved':
			'Kosten der Abwanderung ohne die Maßnahmen abzüglich derer mit ihnen. Das ist Kundenwert und kommt nicht zum Ergebnis des Plans hinzu.',
	},
	formula: {
		'basket.planFirst': 'Annahme des Plans',
		'basket.planRepeat': 'Annahme des Plans',
		'basket.difference': 'Einkaufswert späterer Käufe − Einkaufswert beim ersten',
		'retentionCost.net': 'Bindungskosten − (Deckungsbeitrag mit Maßnahmen − ohne), Monate 1 bis 12',
		'cac.profitFromPurchase': 'kleinstes n mit n × Einkaufswert × Deckungsbeitragssatz ≥ Gewinnungskosten je Neukunde',
		'cac.paybackMonths':
			'erster Monat mit Σ noch da(t) × Käufe ÷ 12 × Einkaufswert × Deckungsbeitragssatz ≥ Gewinnungskosten je Neukunde',
		'churn.perCustomer':
			'entgangener Wert + Schätzungen; entgangener Wert: m × r ÷ (1 + d − r), im ersten Jahr m × r₁ ÷ (1 + d − r), Mittel der Verlorenen',
		'churn.replaced': 'Gewinnungskosten je Neukunde + (entgangener Wert − Wert eines neuen Kunden) + Schätzungen',
		'churn.year': 'Kosten eines verlorenen Kunden × (verloren − zurückgewonnen), Monate 1 bis 12',
		'churn.saved': 'Kosten der Abwanderung ohne Maßnahmen − mit ihnen',
	},
	source: {
		'basket.planFirst': 'Ihr Plan',
		'basket.planRepeat': 'Ihr Plan',
		'basket.difference': 'Differenz zweier Mittelwerte, als unabhängig genommen; oder Ihr Plan',
		'retentionCost.net': 'Projektion, mit und ohne Maßnahmen',
		'cac.profitFromPurchase': 'Ihre eigenen Zahlen; jeder Kauf mit demselben Einkaufswert',
		'cac.paybackMonths': 'Projektion, mit den Maßnahmen; nicht diskontiert, 60 Monate',
		'churn.perCustomer': 'Kundenwert nach Gupta & Lehmann (2003); wer geht: Projektion',
		'churn.replaced': 'Kundenwert nach Gupta & Lehmann (2003); wer geht: Projektion',
		'churn.year': 'Projektion',
		'churn.saved': 'Projektion, mit und ohne Maßnahmen',
	},
	input: {
		activeAverage: 'Aktive Kunden, Durchschnitt der Projektion',
		activeEnd: 'Aktive Kunden am Ende der Zeit, Projektion',
		activeMeasured: 'Aktive Kunden, aus Ihren Dateien',
		activeReached: 'Kunden, die die Maßnahmen erreichen, Durchschnitt der Projektion',
		contributionWith: 'Deckungsbeitrag mit Maßnahmen',
		contributionWithout: 'Deckungsbeitrag ohne Maßnahmen',
		purchaseMargin: 'Deckungsbeitrag eines Kaufs',
		forgoneValue: 'Deckungsbeitrag, den der Kunde noch gebracht hätte',
		forgoneIfReplaced: 'Davon, was ein neuer Kunde nicht bringt (unter 0: er bringt mehr)',
		reputationEstimate: 'Ruf (Schätzung)',
		teamEstimate: 'Arbeit und Stimmung im Team (Schätzung)',
		lostCustomers: 'In Jahr 1 verlorene, nicht zurückgewonnene Kunden',
		wonBackCustomers: 'In Jahr 1 zurückgewonnen (schon abgezogen)',
		churnPerCustomer: 'Kosten eines verlorenen Kunden',
		churnYear: 'Kosten der Abwanderung mit Maßnahmen',
		churnYearWithout: 'Kosten der Abwanderung ohne Maßnahmen',
		basketFirst: 'Einkaufswert beim ersten Kauf',
		basketRepeat: 'Einkaufswert späterer Käufe',
	},
};
