import type { Words } from '../areas';
import type { Format } from '../format';

const clv = (f: Format): Words['clv'] => ({
	title: (value: number, times: number | undefined) =>
		times === undefined
			? `Ein Kunde ist ${f.money(value)} wert`
			: `Ein Kunde ist ${f.money(value)} wert, ${f.number(times, 1)}\u00a0Mal so viel, wie seine Gewinnung kostet`,
	none: 'Der Kundenwert lässt sich noch nicht berechnen',
	lead: 'Deckungsbeitrag, nicht Umsatz. Jede Methode beantwortet eine andere Frage; im Text steht immer, welche gemeint ist.',
	figures: 'Kundenwert nach Methoden',
	fill: { data: 'Käufe einlesen', acquisition: 'Gewinnungskosten eintragen', baseline: 'Ausgangslage ergänzen' },
	methods: {
		title: 'Methoden und was sie zählen',
		first: 'Erste Zahlung',
		horizon: 'Zeitraum',
		discount: 'Diskontierung',
		ids: {
			'clv.margin': {
				first: 'nächstes Jahr, wenn der Kunde bleibt',
				horizon: 'ohne Ende',
				discounted: true,
				note: 'Länger bestehende Kunden; jedes Jahr dieselbe Bindung. Spätere Zahlungen wiegen weniger.',
			},
			'clv.simple': {
				first: 'dieses Jahr',
				horizon: 'mittlere Dauer, 1 ÷ Abwanderung',
				discounted: false,
				note: 'Eine schnelle Schätzung; höher als die erste, weil nichts diskontiert wird und dieses Jahr voll zählt.',
			},
			'clv.projected': {
				first: 'dieser Monat',
				horizon: '60 Monate',
				discounted: true,
				note: 'Ein neuer Kunde in diesem Plan, mit den Maßnahmen und zwei Bindungsquoten, vor allen Kosten.',
			},
			'clv.historic': {
				first: 'erster Kauf in den Daten',
				horizon: 'bis zum letzten Tag der Daten',
				discounted: false,
				note: 'Bereits verdienter Deckungsbeitrag je Kunde, Erstattungen abgezogen; keine Vorhersage.',
			},
		},
		rate: (rate: number) => `${f.percent(rate, 1)} im Jahr`,
		no: 'keine',
	},
	gap: {
		title: 'Abstand zwischen Wert und Bindungskosten',
		value: 'Kundenwert',
		cost: 'Bindungskosten eines Jahres je aktivem Kunden',
		rest: 'Es bleiben',
		text: 'Bindung lohnt sich, solange dieser Abstand deutlich über null liegt. Ziel ist, ihn zu vergrößern.',
	},
	curve: {
		title: 'Je mehr Kunden bleiben, desto mehr ist jeder weitere Punkt wert',
		text: 'Die erwartete Dauer ist 1 ÷ (1 − Bindung). Das ist eine Hyperbel, kein exponentielles Wachstum: steil nur dort, wo die Bindung schon hoch ist.',
		retention: 'Bindung',
		lifetime: 'Dauer',
		value: 'Kundenwert',
		own: 'Ihr Plan',
		years: (years: number) => `${f.number(years, 1)} ${years === 1 ? 'Jahr' : 'Jahre'}`,
		endless: 'ohne Ende',
	},
	inputs: {
		title: 'Beruht auf',
		edit: 'Annahmen ändern',
		basket: 'Einkaufswert',
		purchases: 'Käufe im Jahr',
		margin: 'Deckungsbeitragssatz',
		retention: 'Bindung länger bestehender Kunden',
		discount: 'Diskontsatz',
	},
});

export default clv;
