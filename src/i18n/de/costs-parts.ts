import type { Words } from '../areas';
import type { Format } from '../format';

export const parts = (f: Format): Words['costs']['parts'] => ({
	tabs: {
		label: 'Teile der Kostenansicht',
		keep: 'Halten und Gewinnen',
		payback: 'Ab wann sich ein Kunde lohnt',
		churn: 'Was Abwanderung kostet',
		value: 'Wert gegen Kosten',
	},
	estimate: {
		enter: 'Schätzung',
		remove: (label) => `Entfernen: ${label}`,
		removeShort: 'Entfernen',
	},
	payback: {
		title: (cac, n, contract) =>
			`Ein neuer Kunde kostet ${f.money(cac)} und lohnt sich ab ${contract ? 'der' : 'dem'} ${f.number(n)}. ${contract ? 'Zahlung' : 'Kauf'}`,
		payments: 'Zahlungen, bis sich ein neuer Kunde lohnt',
		titleNever: (cac) => `Ein neuer Kunde kostet ${f.money(cac)} und bringt das nie wieder ein`,
		none: 'Ab wann sich ein neuer Kunde lohnt, ist noch offen',
		lead: 'Ein neuer Kunde ist zuerst ein Verlust. Gewinn beginnt, wenn der Deckungsbeitrag aus dem, was er zahlt, die Gewinnungskosten gedeckt hat.',
		figures: 'Ab wann sich ein neuer Kunde lohnt',
		readTitle: 'So lesen Sie die beiden Diagramme',
		read: [
			'Nach Käufen: ein Kunde, der weiter kauft. Dass manche vorher gehen, ist darin nicht enthalten.',
			'Nach Monaten: ein Kunde im Mittel. Wer bis dahin gegangen ist, bringt nichts; mit dieser Zahl sollten Sie planen.',
			'Ein Eröffnungsrabatt gehört einmal in die Gewinnungskosten. Der erste Kauf zählt deshalb mit vollem Einkaufswert.',
		],
		readContract: [
			'Nach Zahlungen: ein Kunde, der unter Vertrag bleibt. Dass manche vorher gehen, ist darin nicht enthalten.',
			'Nach Monaten: ein Kunde im Mittel. Wer bis dahin gegangen ist, bringt nichts; mit dieser Zahl sollten Sie planen.',
			'Ein Eröffnungsrabatt gehört einmal in die Gewinnungskosten. Die erste Zahlung zählt deshalb in voller Höhe.',
		],
		neverIfCautious: 'Im vorsichtigen Fall nicht innerhalb von 60 Monaten',
		open: 'Die Diagramme erscheinen, sobald Gewinnungskosten und Deckungsbeitrag bekannt sind.',
		literature:
			'Anbieter von Treueprogrammen schreiben, die Gewinnungskosten seien in fünf Jahren um 60 % gestiegen und jeder neue Kunde sei zuerst ein Verlust von 29 $. Beides ohne Jahr und ohne Studie. Ihre eigenen Zahlen stehen oben.',
	},
	churn: {
		title: (year, each) => `Abwanderung kostet in Jahr 1 ${f.money(year)}, je verlorenem Kunden ${f.money(each)}`,
		titleNone: 'In Jahr 1 geht niemand, Abwanderung kostet nichts',
		open: 'Was Abwanderung kostet, ist noch offen',
		lead: 'Aus der Projektion: wer in Jahr 1 geht, und welchen Deckungsbeitrag er noch gebracht hätte.',
		figures: 'Kosten der Abwanderung',
		table: 'Was ein verlorener Kunde kostet',
		tableLead:
			'Entweder bleibt der Platz leer, oder ein neuer Kunde nimmt ihn ein. Ein verlorener Kunde kostet das eine oder das andere, nie beides zusammen.',
		line: 'Posten',
		empty: 'Platz bleibt leer',
		replaced: 'Neuer Kunde',
		forgone: 'Entgangener Deckungsbeitrag',
		forgoneHint: 'Mit neuem Kunden: nur, was er nicht bringt, weil neue Kunden häufiger gehen als die verlorenen.',
		forgoneLess:
			'Mit neuem Kunden: weniger als nichts, weil neue Kunden seltener gehen als die verlorenen und so mehr bringen.',
		forgoneSame: 'Mit neuem Kunden: nichts, weil neue Kunden so viel bringen wie die verlorenen.',
		replacement: 'Neuen Kunden gewinnen (CAC)',
		reputation: 'Ruf',
		team: 'Arbeit und Stimmung im Team',
		estimate: 'Schätzung',
		notCounted: 'nicht gezählt',
		sum: 'Je verlorenem Kunden',
		lost: '× in Jahr 1 verloren, nicht zurückgewonnen',
		lostOf: (shown, exact) =>
			Math.abs(shown - exact) < 0.05 ? f.number(shown) : `${f.number(shown)} (ungerundet ${f.number(exact, 1)})`,
		year: 'Abwanderung in Jahr 1',
		without: 'Ohne die Maßnahmen',
		saved: 'Durch die Maßnahmen vermieden',
		savedBad: 'Mehr als ohne die Maßnahmen',
		sunk: 'Was die Gewinnung des verlorenen Kunden einst gekostet hat, ist so oder so ausgegeben. Es steht in keinem Posten: Gezählt wird der Ersatz, nicht die erste Gewinnung noch einmal.',
		kept: 'Bindungskosten, die für einen verlorenen Kunden wegfallen, sind nicht abgezogen.',
		worth:
			'Was die Maßnahmen vermeiden, ist Kundenwert über den Plan hinaus. Zählen Sie ihn nicht zum Ergebnis des Plans: Dort ist er Monat für Monat enthalten.',
		outlook: 'Zufluss, Abfluss und Stand Monat für Monat: die Projektion',
		estimatesTitle: 'Ihre Schätzungen je verlorenem Kunden',
		estimatesLead:
			'Dafür gibt es keine Formel. Leer gelassen zählen sie nicht; was Sie eintragen, bleibt als Schätzung gekennzeichnet.',
		reputationHint: 'Zum Beispiel: Jeder Fünfte erzählt es weiter, und einer von zehn, die es hören, bleibt weg.',
		teamHint: 'Zum Beispiel: Stunden für Beschwerde und Abschied, mit ihrem Stundensatz.',
	},
	value: {
		title: (value, cost) => `Ein Kunde ist noch ${f.money(value)} wert, ihn ein Jahr zu halten kostet ${f.money(cost)}`,
		none: 'Kundenwert gegen Bindungskosten ist noch offen',
		lead: 'Die Bindungskosten sollten deutlich unter dem Kundenwert liegen, und die Lücke sollte größer werden.',
		figures: 'Wert und Kosten',
		gapOpen: 'Ob die Lücke größer wird, ist noch offen',
		basket: {
			more: (difference) => `Ein späterer Kauf bringt ${f.money(difference)} mehr als der erste`,
			less: (difference) => `Ein späterer Kauf bringt ${f.money(-difference)} weniger als der erste`,
			same: 'Erster Kauf und spätere sind nicht unterscheidbar',
			open: 'Erster Kauf gegen spätere: noch nicht bekannt',
			table: 'Erster Kauf gegen spätere',
			first: 'Erster Kauf',
			repeat: 'Spätere Käufe',
			difference: 'Unterschied',
			measured: 'Aus Ihren Dateien.',
			assumed: 'Annahme des Plans, bis Dateien mit einzelnen Käufen sie ersetzen.',
			sameHint: 'Das Intervall des Unterschieds enthält die Null.',
			noInterval: 'Zu wenige Käufe für ein Intervall: Wie sicher der Unterschied ist, ist nicht bekannt.',
			firstField: 'Einkaufswert beim ersten Kauf',
			repeatField: 'Einkaufswert späterer Käufe',
			assumption: 'Annahme',
			constant: (basket) =>
				`Die Projektion nimmt jeden Kauf mit den geplanten ${basket}, in jedem Jahr: Dass Kunden mit der Zeit wertvoller werden, wird erst angenommen, wenn Daten es zeigen.`,
		},
	},
	bases: {
		average: 'Durchschnitt der Projektion',
		end: 'Am Ende der Zeit (Projektion)',
		measured: 'In Ihren Dateien gemessen',
		measuredOf: (n, days) =>
			`In Ihren Dateien gemessen (${f.number(n)}${days === undefined ? '' : `, Kauf in den letzten ${f.number(days)} Tagen`})`,
		reached: 'Von einer Maßnahme erreicht (Mitglieder, Teilnehmer)',
		given: 'Eine festgelegte Zahl',
	},
	basisRow: {
		average: 'Aktive Kunden, Durchschnitt',
		end: 'Aktive Kunden am Ende',
		measured: 'Aktive Kunden, gemessen',
		reached: 'Erreichte Kunden',
		given: 'Aktive Kunden, festgelegt',
	},
	basisHint: {
		average: 'Alle Kunden eines durchschnittlichen Monats der Zeit.',
		end: 'Alle Kunden, die am Ende der Zeit noch da sind. Bei Wachstum wirken die Kosten je Kunde niedriger.',
		measured:
			'Kunden, die am letzten Tag Ihrer Dateien als aktiv gelten. Sie können aus einer anderen Zeit stammen als die Kosten.',
		reached:
			'Nur wen in einem durchschnittlichen Monat mindestens eine Maßnahme erreicht. Die Kosten je Kunde sind höher als über alle.',
		given: 'Ihre eigene Definition; die Zahl steht im Dokument.',
	},
	net: {
		label: 'Netto, abzüglich dessen, was die Maßnahmen im selben Jahr einbringen',
		alarm:
			'Unter null: Schon im ersten Jahr würden die Maßnahmen mehr einbringen, als sie kosten. Das kommt fast nie vor. Prüfen Sie Reichweite und Wirkung, und ob Kosten fehlen.',
		check: 'Maßnahmen prüfen',
	},
	missingKinds: (kinds) => `Nicht unter den Posten: ${kinds}.`,
	kinds: {
		ads: 'Werbung',
		content: 'Inhalte',
		salesHours: 'Stunden für Angebote und Gespräche',
		lostPitches: 'verlorene Ausschreibungen',
		firstOrderDiscount: 'Eröffnungsrabatte',
		other: 'Sonstiges',
	},
	editHere: 'Posten hier bearbeiten',
	editDone: 'Bearbeiten beenden',
});
