import type { Words } from '../areas';
import type { Format } from '../format';

export const outlook = (f: Format): Words['plan']['outlook'] => {
	const pair = (a: number, b: number): [string, string] => {
		const alike = Math.round(a) === Math.round(b) && Math.abs(a - b) > 0.05;
		const shown = (n: number) => {
			if (n > 0 && n < 0.05) return `weniger als ${f.number(0.1, 1)}`;
			return f.number(n, alike || (n > 0 && n < 9.95) ? 1 : 0);
		};
		return [shown(a), shown(b)];
	};
	return {
		head: {
			pays: (month) => `Die Maßnahmen tragen sich ab ${f.month(month)}`,
			paysAtOnce: 'Die Maßnahmen tragen sich von Anfang an',
			never: (month) => `Bis ${f.month(month)} tragen sich die Maßnahmen nicht`,
			nothing: 'Die Maßnahmen ändern noch nichts',
			none: 'Noch keine Maßnahme: So läuft es ohne',
			lead: (end, gain, range) => {
				const sum =
					gain >= 0
						? `Bis Ende ${f.month(end)} bringen sie ${f.money(gain)} mehr, als sie kosten.`
						: `Bis Ende ${f.month(end)} kosten sie ${f.money(-gain)} mehr, als sie bringen.`;
				return range
					? `${sum} Vorsichtig gerechnet sind es ${f.moneySigned(range.low)}, günstig ${f.moneySigned(range.high)}.`
					: sum;
			},
			noneLead: 'Sobald es Maßnahmen gibt, stehen hier beide Verläufe nebeneinander.',
			addMeasures: 'Zu den Maßnahmen',
		},
		keyFigures: 'Kennzahlen der Projektion',
		bathtub: 'Die Badewanne: Zufluss, Abfluss, Stand',
		equilibrium:
			'Dann gehen im Monat so viele Kunden, wie kommen. Höher wird es nur durch mehr Zugänge oder weniger Abgänge.',
		money: 'Was das für das Geld heißt',
		table: {
			title: 'Jahr für Jahr',
			which: 'Welcher Verlauf',
			with: 'Mit Maßnahmen',
			without: 'Ohne',
			difference: 'Unterschied',
			row: 'Zeile und Formel',
			year: (month, months) =>
				months === 12 ? f.period(month, 12) : `${f.monthShort(month)} – ${f.monthShort(month + months - 1)}`,
			total: 'Ganzer Plan',
			groups: { customers: 'Kunden', money: 'Geld', rates: 'Verhältnisse' },
			rows: {
				opening: 'Anfang',
				acquired: '+\u00a0Gewonnen',
				referred: '+\u00a0Empfohlen',
				wonBack: '+\u00a0Zurückgewonnen',
				lost: '−\u00a0Verloren',
				closing: 'Ende',
				purchases: 'Käufe',
				revenue: 'Umsatz',
				contribution: 'Deckungsbeitrag',
				retentionCost: '−\u00a0Bindungskosten',
				acquisitionCost: '−\u00a0Gewinnungskosten',
				result: 'Ergebnis',
				imputed: '+\u00a0Kalkulatorische Stunden',
				cash: 'Zahlungsmittel vor Fixkosten',
				cac: 'Gewinnungskosten je Neukunde (CAC)',
				retentionCostPerActive: 'Bindungskosten je Kunde, Jahresmittel',
				retention: 'Bindung: wer geblieben ist',
				formulaRetention: 'Bindung nach Formel',
			},
			formulas: {
				opening: 'Ende des Vorjahres',
				acquired: 'Neue im Monat × Wachstum × Saison',
				referred: 'Anfang des Monats × Empfehlungen ÷ 12',
				wonBack: 'Verlorene der letzten 12 Monate × Anteil zurückgewonnen',
				lost: 'Kunden × (1 − Bindung^(1/12)) × ∏ (1 − Reichweite × Wirkung)',
				closing: 'Anfang + gewonnen + empfohlen + zurückgewonnen − verloren',
				purchases: 'Kunden des Monats × Käufe im Jahr ÷ 12',
				revenue: 'Käufe × Einkaufswert',
				contribution: 'Umsatz × Deckungsbeitragssatz',
				retentionCost: 'Team + Werkzeuge + Vorteile für Kunden',
				acquisitionCost: 'monatliche Posten + Posten je Neukunde × gewonnene',
				result: 'Deckungsbeitrag − Bindungskosten − Gewinnungskosten',
				imputed: 'Stunden kalkulatorischer Rollen × Stundensatz',
				cash: 'Ergebnis + kalkulatorische Stunden',
				cac: 'Gewinnungskosten ÷ gewonnene',
				retentionCostPerActive: 'Bindungskosten ÷ Kunden im Monatsmittel',
				retention: 'am Ende noch da von denen zu Beginn ÷ Kunden zu Beginn',
				formulaRetention: '(Ende − Zugänge) ÷ Anfang',
			},
			points: (points) => `${f.points(points, 1)}\u00a0Punkte`,
			rests: (n) => `Beruht auf ${f.plural(n, { one: '# Annahme', other: '# Annahmen' })}; die schwächste:`,
			rounding:
				'So gerundet, dass die gezeigten Zeilen aufgehen. Die CSV-Datei der Monate enthält die ungerundeten Zahlen zum Nachrechnen.',
			twoRates: (left, year) =>
				`Warum zwei Bindungsquoten? Im Zeitraum ${year} ${f.plural(Math.round(left), {
					one: 'geht # Kunde',
					other: 'gehen # Kunden',
				})} noch in dem Jahr wieder, in dem sie kamen. Die Formel zieht sie von den Gebliebenen ab, die Quote der Gebliebenen nicht.`,
		},
		months: {
			title: (n) => `Alle ${f.number(n)} Monate`,
			hint: 'Der Anfang jedes Monats ist das Ende des vorigen. Kunden sind Erwartungswerte, daher die Nachkommastelle.',
			export: 'Monate als CSV',
			file: (which) => `Projektion nach Monaten ${which}`,
			month: 'Monat',
			activeFirstYear: 'Kunden im ersten Jahr',
			activeEstablished: 'Länger bestehende Kunden',
			lossFirstYear: 'Verlustrate, erstes Jahr',
			lossEstablished: 'Verlustrate, länger bestehende',
			team: 'Team',
			tools: 'Werkzeuge',
			engagement: 'Vorteile für Kunden',
		},
		measures: {
			title: (n, paying) =>
				n === 1
					? paying
						? 'Die Maßnahme rechnet sich'
						: 'Die Maßnahme rechnet sich noch nicht'
					: paying === n
						? 'Jede Maßnahme rechnet sich'
						: paying === 1
							? `Eine von ${f.number(n)} Maßnahmen rechnet sich`
							: `${f.number(paying)} von ${f.number(n)} Maßnahmen rechnen sich`,
			lead: 'Ertrag = Ergebnis mit allen Maßnahmen abzüglich des Ergebnisses ohne diese eine, bis zum Ende des Plans.',
			caption: 'Ertrag, Kosten und Schwelle jeder Maßnahme',
			measure: 'Maßnahme',
			gain: 'Ertrag',
			range: 'Vorsichtig bis günstig',
			cost: 'Kosten',
			customers: 'Damit sie sich trägt: Sie',
			between: (low, high) => `${low} bis ${high}`,
			overlap: 'Überschneidung',
			overlapHint: 'wen zwei Maßnahmen halten, der zählt einmal; was sich gegenseitig verstärkt, zählt dazu',
			total: 'Alle zusammen',
			how: 'So gezählt: Abgänge, die eine Maßnahme über den Plan vermeidet, unter denen, die die anderen übrig lassen, bei der kleinsten Wirkung, die ihr Geld und ihre Stunden wieder einbringt. Alle Wirkungen einer Maßnahme ändern sich dabei im selben Verhältnis: Eine, die auch Käufe oder Warenkorb hebt, braucht weniger Kunden als eine, die nur hält.',
		},
		breakEven: (found, together) => {
			if (found.unit === undefined)
				return found.reason === 'no-effect'
					? 'hat noch keine Wirkung, die sie tragen könnte'
					: 'trägt sich auch bei einem Vielfachen ihrer Wirkung nicht';
			if (found.needed === 0) return 'muss niemanden halten: Sie trägt sich schon ohne Wirkung';
			const [needed, assumed] = pair(found.needed, found.assumed);
			const others = together ? ' und ihre übrigen Wirkungen im selben Verhältnis haben' : '';
			switch (found.unit) {
				case 'kept':
					return `muss ${needed} Kunden halten (angenommen: ${assumed})${others}`;
				case 'gained':
					return `muss ${needed} Kunden gewinnen (angenommen: ${assumed})${others}`;
				case 'customerYears':
					return `muss so viel bringen wie ${needed} Kunden in einem Jahr (angenommen: ${assumed})`;
			}
		},
	};
};
