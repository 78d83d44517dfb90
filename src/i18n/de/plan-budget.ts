import type { Words } from '../areas';
import type { Format } from '../format';

const small = ['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'];

export const budget = (f: Format): Words['plan']['budget'] => ({
	head: {
		title: (year) => `Die Maßnahmen kosten im ersten Jahr ${f.money(year)}`,
		lead: (running, once) =>
			once === 0
				? 'Alles davon ist laufend. Stunden sind eingerechnet.'
				: `Davon ${f.moneyWhole(running)} laufend, ${f.moneyWhole(once)} fallen einmal an. Stunden sind eingerechnet.`,
		none: 'Die Maßnahmen kosten noch nichts',
		noneLead: 'Sobald Maßnahmen Kosten oder Stunden haben, steht hier Monat für Monat, was sie kosten.',
	},
	stretch: (from, months) =>
		months === 1 ? f.monthShort(from) : `${f.monthShort(from)} – ${f.monthShort(from + months - 1)}`,
	total: 'Summe',
	table: {
		finding: (name, amount, total) => `Am meisten kostet ${name}: ${amount} von ${total}`,
		findingOnly: (name, total) => `Alles entfällt auf ${name}: ${total}`,
		nothing: {
			all: 'Nichts kostet etwas',
			once: 'Nichts fällt einmal an',
			running: 'Nichts fällt laufend an',
			cash: 'Nichts wird ausgezahlt',
			imputed: 'Keine kalkulatorischen Stunden im Plan',
		},
		period: { label: 'Spalten', year: 'Jahre', quarter: 'Quartale', month: 'Monate' },
		rows: {
			label: 'Zeilen',
			group: 'Kostengruppen',
			measure: 'Maßnahmen',
			goal: 'Ziele',
			line: 'Übliche Posten',
		},
		counted: {
			label: 'Was zählt',
			all: 'Alles',
			once: 'Einmal',
			running: 'Laufend',
			cash: 'Ausgezahlt',
			imputed: 'Kalkulatorisch',
		},
		countedExplain: {
			all: 'Geld und Stunden aller Maßnahmen; Stunden zum Stundensatz ihrer Rolle.',
			once: 'Was ein einziges Mal anfällt: Einrichtung, Analyse, Planung.',
			running: 'Was jeden Monat, jedes Quartal, jedes Jahr oder mit jedem Kunden wiederkommt.',
			cash: 'Was wirklich vom Konto abgeht: alle Posten und die Stunden bezahlter Rollen.',
			imputed: 'Eigene Stunden ohne Auszahlung: Sie sind ihren Stundensatz wert, aber vom Konto geht nichts ab.',
		},
		rowsExplain: {
			group: 'Team mit allen Stunden, Werkzeuge und was Kunden bekommen.',
			measure: 'In der Reihenfolge der Liste der Maßnahmen.',
			goal: 'Die Kosten einer Maßnahme sind gleichmäßig auf die Ziele verteilt, denen sie dient.',
			line: 'Die zehn üblichen Posten der Kundenbindung; daneben die Stunden aller Rollen und andere Posten.',
		},
		periodExplain: {
			year: 'Planjahre zählen ab dem ersten Monat des Plans.',
			quarter: 'Planquartale zählen ab dem ersten Monat des Plans, nicht ab Januar.',
			month: '',
		},
		rounding: 'Auf ganze Einheiten gerundet, sodass Zeilen und Spalten genau aufgehen.',
		noGoal: 'Ohne Ziel',
		hours: 'Stunden aller Rollen',
		other: 'Andere Posten',
		jump: (perMonth) => `${f.moneySigned(perMonth)} im Monat`,
		jumpHint: 'Markiert: Ein Einführungspreis endet; ab diesem Monat gilt der reguläre Preis.',
		save: 'Tabelle speichern (CSV)',
		saveAll: 'Alle Posten nach Monaten speichern (CSV)',
		saved: 'Die Tabelle ist als Datei gespeichert.',
		file: (plan) => `Budget ${plan}`,
		fileAll: (plan) => `Budget Posten ${plan}`,
	},
	export: {
		measure: 'Maßnahme',
		line: 'Posten',
		group: 'Kostengruppe',
		preset: 'Üblicher Posten',
		due: 'Fällig',
		kind: 'Art',
		hoursOf: (role, phase) => `Stunden: ${role}, ${phase}`,
		unnamed: 'Posten ohne Namen',
	},
	ledger: {
		title: (once, running) =>
			once === 0
				? 'Alles fällt laufend an'
				: running === 0
					? 'Alles fällt einmal an'
					: `${f.moneyWhole(running)} laufend, ${f.moneyWhole(once)} einmal`,
		caption: 'Budget nach Planjahr: einmal und laufend, ausgezahlt und kalkulatorisch',
		kind: 'Teil',
		once: 'Einmal',
		running: '+ Laufend',
		all: '= Alles',
		cash: 'Ausgezahlt',
		imputed: '+ Kalkulatorisch',
		imputedExplain:
			'Kalkulatorisch: eigene Stunden ohne Auszahlung. Sie gehören in den Plan, weil die Zeit anderswo Geld verdienen könnte; eine Bank fragt danach.',
	},
	shares: {
		title: 'Woraus das erste Jahr besteht',
		team: (share) => `${f.percent(share)} Team`,
		teamHours: (hours) => `Davon ${f.money(hours)} Stunden zum Stundensatz ihrer Rolle.`,
		discounts: (share) => `${f.percent(share)} Rabatte und Prämien`,
		discountsFine: (limit) => `Bleibwert weist ab ${f.percent(limit)} darauf hin. Die Schwelle ist unsere eigene.`,
		discountsOver: (limit) =>
			`Rabatte und Prämien erreichen ${f.percent(limit)} des Budgets, ab denen Bleibwert darauf hinweist. Wer wegen des Preises bleibt, geht für einen niedrigeren: Zeigen Sie, was Kunden sonst hält.`,
	},
	promo: {
		title: (n, from, jump) =>
			n === 1
				? `Ein Einführungspreis endet: ab ${f.month(from)} ${f.moneySigned(jump)} im Monat`
				: `${f.number(n)} Einführungspreise enden, der erste ab ${f.month(from)}: ${f.moneySigned(jump)} im Monat`,
		titleNone: 'Kein Einführungspreis endet innerhalb des Plans',
		caption: 'Einführungspreise, die enden',
		line: 'Posten',
		measure: 'Maßnahme',
		price: 'Anfangs',
		until: 'Endet nach',
		regular: 'Danach',
		jump: 'Mehr im Monat',
		never: 'nicht innerhalb des Plans',
		from: (month, jump) => `${f.moneySigned(jump)} (im Monat ab ${f.monthShort(month)})`,
	},
	lines: {
		title: (missing) =>
			missing === 0
				? 'Alle zehn üblichen Posten stehen im Plan'
				: missing === 10
					? 'Keiner der zehn üblichen Posten steht im Plan'
					: missing === 1
						? 'Einer der zehn üblichen Posten steht nicht im Plan'
						: `${small[missing] ?? f.number(missing)} der zehn üblichen Posten stehen nicht im Plan`,
		lead: 'Was Kundenbindung üblicherweise kostet. Nicht jedes Geschäft braucht alle zehn; entscheiden Sie es bewusst.',
		planned: 'Im Plan',
		missing: 'Bisher nicht im Plan',
		line: 'Posten',
		group: 'Kostengruppe',
		yearOne: '1. Jahr',
		measures: 'Maßnahme',
		hours: (cost) =>
			`Zeit des Teams ist als Stunden für ${f.money(cost)} im 1. Jahr geplant: Ein eigener Posten fürs Team ist nur für Löhne da, die nicht darunter sind.`,
		inMeasure: (line, measure) => `${line} in „${measure}“ aufnehmen`,
		inMeasureHint: 'Mit den Werten der Vorlage, aus der die Maßnahme stammt; sie steht schon im Plan.',
		added: (line, measure) => `${line} in „${measure}“ aufgenommen.`,
		template: (name) => `Vorlage mit diesem Posten: ${name}`,
		add: (line) => `In eine Maßnahme aufnehmen: ${line}`,
		why: {
			successTeam: 'Jemand kümmert sich um Bestandskunden; ohne Posten dafür sieht diese Arbeit kostenlos aus.',
			support: 'Ein Teil des Supports beugt Ärger vor, bevor er entsteht; dieser Teil hält Kunden.',
			marketingTime: 'Briefe, Beiträge und Aktionen für Bestandskunden brauchen Zeit, die oft vergessen wird.',
			crm: 'Wer Kunden nach ihren Käufen ansprechen will, braucht einen Ort, an dem sie stehen.',
			loyaltySoftware: 'Karten, Punkte und Stufen brauchen eine App oder Druck, meist zum Monatspreis.',
			email: 'Versand an viele kostet nach Zahl der Empfänger, und mit der Liste wächst der Preis.',
			supportSoftware: 'Rechtzeitig antworten braucht ein gemeinsames Postfach, sobald zwei Menschen antworten.',
			discounts: 'Jeder Preisvorteil ist abgegebene Marge, auch wenn niemand dafür eine Rechnung schreibt.',
			rewards: 'Gratiswaren und Gutscheine kosten beim Einlösen mindestens ihren Einkaufspreis.',
			recognition: 'Karten, kleine Geschenke und Einladungen sind günstig, geschehen aber nur mit eigenem Geld.',
		},
	},
});
