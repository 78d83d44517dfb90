import type { Words } from '../areas';
import type { Format } from '../format';

const ordinals = ['erstes', 'zweites', 'drittes', 'viertes', 'fünftes', 'sechstes'];
const ordinal = (rank: number) => ordinals[rank - 1] ?? `${rank}.`;

export const goals = (f: Format): Words['plan']['goals'] => ({
	head: {
		noMeasures: (first) => `Erstes Ziel: ${first}`,
		noCost: (first) => `Erstes Ziel: ${first}`,
		unserved: (rank) => `Für Ihr ${ordinal(rank)} Ziel gibt es noch keine Maßnahme`,
		inverted: (higher, higherShare, lower, lowerShare) =>
			`Ihr ${ordinal(higher)} Ziel bekommt ${f.percent(higherShare / 100)} des Geldes, Ihr ${ordinal(lower)} ${f.percent(lowerShare / 100)}`,
		inOrder: () => 'Das Geld folgt der Rangfolge Ihrer Ziele',
		lead: 'Ordnen Sie die sechs Ziele nach ihrem Gewicht. Jede Maßnahme dient mindestens einem davon.',
	},
	ranking: 'Rangfolge der Ziele',
	rankingHint:
		'Ziehen Sie ein Ziel am Griff, oder verschieben Sie es mit den Pfeilen oder mit Alt und einer Pfeiltaste.',
	grip: (name, rank) => `${name}, Rang ${rank}: ziehen, oder Alt und eine Pfeiltaste`,
	up: (name) => `Nach oben: ${name}`,
	down: (name) => `Nach unten: ${name}`,
	moved: (name, rank, of) => `${name} steht jetzt auf Rang ${rank} von ${of}.`,
	stays: (name, rank, of) => `${name} bleibt auf Rang ${rank} von ${of}.`,
	serving: (n) => (n === 0 ? 'noch keine Maßnahme' : f.plural(n, { one: '# Maßnahme', other: '# Maßnahmen' })),
	strategy: 'Strategie in wenigen Sätzen',
	strategyHint: 'Welche Kunden wollen Sie halten, und womit? Dieser Text steht wörtlich im Dokument.',
	questions: 'Die zwei Leitfragen',
	whyAgain: 'Was bewegt Ihre Kunden, wieder zu kaufen?',
	whyHere: 'Warum bei Ihnen und nicht bei anderen?',
	questionHint: 'Ihre Antwort steht wörtlich im Dokument.',
	budget: {
		title: 'Was jedes Ziel bekommt',
		rank: 'Rang',
		goal: 'Ziel',
		measures: 'Maßnahmen',
		yearOne: '1. Jahr',
		horizon: 'Ganzer Plan',
		share: { yearOne: 'Anteil im 1. Jahr', horizon: 'Anteil im ganzen Plan' },
		bars: { yearOne: 'Kosten im 1. Jahr nach Zielen', horizon: 'Kosten im ganzen Plan nach Zielen' },
		without: 'Ohne Ziel',
		total: 'Summe',
		split:
			'Die Kosten einer Maßnahme, Geld und Stunden, verteilen sich gleichmäßig auf ihre Ziele: 600 bei drei Zielen zählen für jedes als 200.',
		rule: 'Als Widerspruch zählt: Ein Ziel bekommt mehr als doppelt so viel wie eines, das über ihm steht, und mindestens 10 Prozentpunkte mehr.',
		noMeasures: 'Ohne Maßnahmen gibt es noch nichts, was sich mit der Rangfolge vergleichen ließe.',
		noCost:
			'Die Maßnahmen kosten noch nichts. Sobald sie Kosten oder Stunden haben, steht hier, was jedes Ziel bekommt.',
		choose: 'Aus Vorlagen wählen',
		toMeasures: 'Zu den Maßnahmen',
	},
	finding: {
		unserved: (goal, rank) =>
			`„${goal}“ steht auf Rang ${rank}, aber keine Maßnahme dient diesem Ziel: Planen Sie eine, oder stufen Sie es zurück.`,
		inverted: {
			yearOne: (higher, rank, share, lower, lowerRank, lowerShare) =>
				`„${higher}“ steht auf Rang ${rank} und bekommt im 1. Jahr ${f.percent(share / 100)} des Geldes, „${lower}“ auf Rang ${lowerRank} dagegen ${f.percent(lowerShare / 100)}: Entweder ist die Rangfolge anders gemeint, oder das Geld ist falsch verteilt.`,
			horizon: (higher, rank, share, lower, lowerRank, lowerShare) =>
				`„${higher}“ steht auf Rang ${rank} und bekommt im ganzen Plan ${f.percent(share / 100)} des Geldes, „${lower}“ auf Rang ${lowerRank} dagegen ${f.percent(lowerShare / 100)}: Entweder ist die Rangfolge anders gemeint, oder das Geld ist falsch verteilt.`,
		},
		inOrder: 'Das Geld folgt der Rangfolge: Kein Ziel bekommt weit mehr als eines, das über ihm steht.',
	},
});
