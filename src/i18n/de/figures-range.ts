/** Wörter der Spannen: welcher Art sie sind, und was vorsichtig und günstig heißt. */
export const range = {
	kind: {
		wilson: '95-%-Intervall',
		adjustedWald: '95-%-Intervall',
		difference: '95-%-Intervall',
		mean: '95-%-Intervall des Mittelwerts',
		cases: 'vorsichtig bis günstig',
		measures: 'Maßnahmen vorsichtig bis günstig',
	},
	meaning: {
		cases: 'Vorsichtig: jede Annahme, auf der die Zahl beruht, an ihrem ungünstigen Ende. Günstig: jede am günstigen.',
		measures:
			'Nur die Annahmen zu den Maßnahmen ändern sich: Reichweite und Wirkung, bei Kosten auch die Beträge. Vorsichtig heißt alle am ungünstigen Ende, günstig alle am anderen; das Geschäft bleibt wie angenommen.',
	},
};
