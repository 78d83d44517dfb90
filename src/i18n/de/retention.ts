import type { Words } from '../areas';
import type { Format } from '../format';

const spans: Record<number, string> = { 1: 'einen Monat', 3: 'ein Quartal', 12: 'ein Jahr' };

const retention = (f: Format): Words['retention'] => ({
	title: {
		active: (share, months) => `Von 100 Kunden sind ${f.number(share * 100)} ${spans[months] ?? ''} später noch aktiv`,
		contracts: (share, months) => `Von 100 Kunden sind ${f.number(share * 100)} ${spans[months] ?? ''} später noch da`,
		threeNumbers: (share) => `Von 100 Kunden sind ${f.number(share * 100)} geblieben, aus drei Zahlen gerechnet`,
		tooFew: 'Für eine Bindungsquote sind es noch zu wenige Kunden',
		noPeriod: 'Für eine Bindungsquote braucht es einen vollen Zeitraum an Daten',
		noLeaving: 'In der Datei steht nicht, wer gegangen ist; darum gibt es keine Quote',
		noNames: 'Die Käufe nennen keine Kunden, darum gibt es keine Quote',
		computing: 'Die Quoten werden berechnet',
		none: 'Hier steht, wie viele Kunden bleiben. Öffnen Sie eine Bestellliste oder rechnen Sie mit drei Zahlen.',
	},
	lead: {
		purchases: (orders, customers, from, to) =>
			`Gemessen an ${f.plural(orders, { one: '# Kauftag', other: '# Kauftagen' })} von ${f.plural(customers, { one: '# Kunden', other: '# Kunden' })}, ${from} bis ${to}.`,
		contracts: (customers, to) =>
			`Gemessen an ${f.plural(customers, { one: '# Kunden', other: '# Kunden' })} mit Beginn und Ende, bis ${to}.`,
	},
	importButton: 'Bestellliste einlesen',
	replace: 'Dateien hinzufügen oder ersetzen',
	keyFigures: 'Kennzahlen',
	term: 'Die Bindungsquote (CRR, customer retention rate) ist der Anteil der Kunden vom Beginn eines Zeitraums, die an seinem Ende noch Kunden sind.',
	lengths: { month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
	lengthLabel: 'Länge des Zeitraums',
	periods: {
		heading: 'Alle Zeiträume mit ihren Zahlen',
		period: 'Zeitraum',
		start: 'S: zu Beginn',
		end: 'E: am Ende',
		gained: 'N: neu',
		kept: 'Geblieben',
		textbook: '(E − N) ÷ S',
		strict: 'Geblieben ÷ S',
		interval: '95-%-Intervall',
		running: (period) => `${period}, läuft noch`,
		range: (low, high) => `${low} bis ${high}`,
		wilson:
			'Das Intervall ist das von Wilson: Bei so vielen Kunden liegt die wahre Quote in 19 von 20 Fällen darin. Unter 10 Kunden zu Beginn stehen nur die Anzahlen.',
		compare: `Vergleichen Sie nur gleich lange Zeiträume: ${f.percent(0.95)} im Quartal sind ${f.percent(0.95 ** 4, 1)} im Jahr.`,
	},
	difference: {
		summary: 'Warum es zwei Quoten gibt und welche gilt',
		strict:
			'Die strenge Quote zählt einzeln: wer zu Beginn Kunde war und es am Ende noch ist. Sie liegt zwischen 0 und 100\u00a0% und ist die, mit der Sie planen sollten.',
		textbook:
			'Die Lehrbuchformel (E − N) ÷ S braucht nur drei Zahlen. Sie ist zu niedrig, wenn Neukunden im selben Zeitraum wieder gehen: In N werden sie abgezogen, in E fehlen sie. Sie ist zu hoch, wenn frühere Kunden zurückkommen, und kann dann 100\u00a0% übersteigen.',
		period: (period) => `In ${period}:`,
		returned: (net) =>
			`Die Lehrbuchquote ist höher: ${f.plural(net, { one: 'Es kam # Kunde mehr zurück', other: 'Es kamen # Kunden mehr zurück' })}, als Neukunden wieder gingen.`,
		left: (net) =>
			`Die Lehrbuchquote ist niedriger: ${f.plural(net, { one: 'Es ging # Neukunde mehr wieder', other: 'Es gingen # Neukunden mehr wieder' })}, als frühere Kunden zurückkamen.`,
		same: 'Beide stimmen überein: Es kamen so viele frühere Kunden zurück, wie Neukunden wieder gingen.',
	},
	window: {
		heading: 'Wann gilt ein Kunde als aktiv?',
		label: 'Aktivitätsfenster',
		days: 'Tage',
		explain:
			'Aktivitätsfenster: Wer innerhalb so vieler Tage gekauft hat, gilt als aktiver Kunde. Es sollte etwas länger sein als der übliche Abstand zwischen zwei Käufen.',
		refuse: 'Bitte eine ganze Zahl von 1 bis 3.650 Tagen.',
		now: (days) => `Mit ${f.plural(days, { one: '# Tag', other: '# Tagen' })} am letzten Tag der Daten aktiv:`,
		suggested: (days) =>
			`9 von 10 Abständen zwischen zwei Kauftagen sind in Ihren Daten nicht länger als ${f.plural(days, { one: '# Tag', other: '# Tage' })}.`,
		fits: 'So lang ist Ihr Fenster.',
		noSuggestion: 'Noch hat niemand zweimal gekauft; die Daten legen darum keine Länge nahe.',
		compare: (days) => `Was ändern ${f.plural(days, { one: '# Tag', other: '# Tage' })}?`,
		comparing: 'Wird berechnet',
		consequence: (days, there, here) =>
			`Mit ${f.plural(days, { one: '# Tag', other: '# Tagen' })} gelten ${f.plural(there, { one: '# Kunde', other: '# Kunden' })} als aktiv statt ${f.number(here)}.`,
		rates: (there, here) => `Die Bindungsquote des letzten vollen Zeitraums wäre ${there} statt ${here}.`,
		take: (days) => `${f.plural(days, { one: '# Tag', other: '# Tage' })} verwenden`,
		failed: 'Das ließ sich nicht berechnen.',
		contracts: 'Bei Verträgen entscheidet das Enddatum; ein Fenster ist nicht nötig.',
	},
	cohorts: {
		explain: 'Eine Kohorte sind alle, die im selben Monat zum ersten Mal gekauft haben.',
		mode: 'Was die Tabelle zeigt',
		modes: { rate: 'Anteil', customers: 'Kunden', revenue: 'Umsatz' },
	},
	calculator: {
		heading: 'Drei Zahlen genügen für eine erste Quote',
		headingAside: 'Mit drei Zahlen rechnen',
		text: 'Für alle ohne Bestellliste: Wie viele Kunden hatten Sie zu Beginn, wie viele am Ende, und wie viele davon waren neu?',
		start: 'Kunden zu Beginn (S)',
		end: 'Kunden am Ende (E)',
		gained: 'Neu hinzugekommen (N)',
		period: 'Zeitraum',
		periods: { month: 'ein Monat', quarter: 'ein Quartal', year: 'ein Jahr' },
		example: `Beispiel: 20 zu Beginn, 24 am Ende, 5 davon neu: (24\u00a0−\u00a05)\u00a0÷\u00a020 = ${f.percent(0.95)}.`,
		refuse: 'Bitte eine Kundenzahl ab 0.',
		refuseStart: 'Bitte mindestens einen Kunden zu Beginn.',
		result: 'Bindungsquote',
		clear: 'Die drei Zahlen löschen',
		incomplete: 'Die Quote erscheint, sobald alle drei Zahlen da sind.',
		caution:
			'Es ist die Lehrbuchformel: Neukunden, die schon wieder gegangen sind, machen sie zu niedrig, zurückgekehrte Kunden zu hoch.',
	},
	benchmark: {
		heading: 'Was ist eine gute Quote?',
		own: 'Der beste Maßstab ist Ihre eigene Quote aus dem Zeitraum davor. Kleine Schritte von Quartal zu Quartal sind realistisch.',
		retail: `Handel und Medien: ${f.percent(0.63)} bis ${f.percent(0.65)}`,
		software: `Software im Abonnement und Finanzwesen: ${f.percent(0.8)} und mehr`,
		caveat: 'Literaturwert, nicht geprüft: undatierter Anbieterartikel ohne Angabe von Zeitraum und Methode.',
		yours: (industry) =>
			industry === 'software' || industry === 'finance'
				? 'Der zweite liegt Ihrem Geschäft am nächsten.'
				: industry === 'retail' || industry === 'shop' || industry === 'media'
					? 'Der erste liegt Ihrem Geschäft am nächsten.'
					: 'Zu Ihrer Art Geschäft sagt keiner der beiden etwas.',
	},
});

export default retention;
