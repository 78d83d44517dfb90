import type { CalculatorFieldWords, FieldWords } from '../calculator-words';

const hoursOf: Readonly<Record<'hours' | 'role', FieldWords>> = {
	hours: { label: 'Stunden im Monat' },
	role: { label: 'Wessen Stunden' },
};
const plan = {
	customers: { label: 'Aktive Kunden', hint: 'Im Schnitt des ersten Jahres, ohne Maßnahmen' },
	purchases: { label: 'Käufe je Kunde im Jahr' },
	basket: { label: 'Einkaufswert' },
	margin: { label: 'Deckungsbeitragssatz', hint: 'Was vom Preis nach dem Wareneinsatz bleibt' },
} as const satisfies Record<string, FieldWords>;

/** Words of every field of every calculator. */
export const calculatorFields: CalculatorFieldWords = {
	stampCard: {
		stamps: { label: 'Käufe, bis einer frei ist', hint: '10 heißt: Der elfte ist frei' },
		itemPrice: { label: 'Preis des freien Artikels' },
		participation: { label: 'Kunden, die mitmachen' },
		redemption: {
			label: 'Volle Karten, die eingelöst werden',
			hint: 'Einlösung: Anteil der verdienten freien Artikel, der abgeholt wird',
		},
		replaced: {
			label: 'Freie statt bezahlter Artikel',
			hint: '0 %: Der freie kommt hinzu. 100 %: Er wäre sonst bezahlt worden',
		},
		rules: { label: 'Zahl der Regeln', hint: 'Nicht montags, nur in der App, verfällt nach einem Jahr …' },
		setUp: { label: 'Einrichtung, einmal' },
		software: { label: 'Software oder Druck im Monat' },
		...hoursOf,
		...plan,
	},
	topGift: {
		recipients: { label: 'Beschenkte Kunden', hint: 'Die besten nach ihren Käufen' },
		gift: { label: 'Geschenk, je Kunde' },
		postage: { label: 'Porto und Verpackung, je Kunde' },
		revenueShare: { label: 'Ihr Anteil am Umsatz', hint: 'Aus Ihrer Umsatzliste; oft weit über dem Durchschnitt' },
		hours: { label: 'Stunden für alle Geschenke' },
		role: hoursOf.role,
		...plan,
		retention: { label: 'Kunden, die ein Jahr bleiben', hint: 'Ohne das Geschenk' },
	},
	newsletter: {
		recipients: { label: 'Empfänger heute', hint: 'Wer eingewilligt hat' },
		growth: { label: 'Mehr Empfänger im Monat', hint: 'Neue abzüglich der Abmeldungen; unter 0 wird die Liste kürzer' },
		issues: { label: 'Ausgaben im Monat' },
		design: { label: 'Gestaltung, einmal' },
		identity: { label: 'Logo, Farben, Schrift, einmal', hint: 'Corporate Identity (CI): wie alles von Ihnen aussieht' },
		text: { label: 'Textprofi je Ausgabe' },
		hours: { label: 'Eigene Stunden je Ausgabe' },
		role: hoursOf.role,
		basket: plan.basket,
		margin: plan.margin,
	},
	discount: {
		discount: { label: 'Nachlass auf den Preis' },
		reached: { label: 'Angesprochene Kunden' },
		offers: { label: 'Angebote im Jahr' },
		redemption: { label: 'Davon lösen ein' },
		anyway: {
			label: 'Davon hätten ohnehin gekauft',
			hint: 'Mitnahmeeffekt: Sie bekommen Rabatt für das, was sie in jedem Fall tun',
		},
		followUps: { label: 'Weitere Käufe je zusätzlichem', hint: 'Später, zum vollen Preis' },
		fixed: { label: 'Druck und Versand im Jahr' },
		...hoursOf,
		...plan,
		issued: { label: 'Ausgegebene Gutscheine' },
		voucher: { label: 'Wert je Gutschein' },
		redeemed: { label: 'Bisher eingelöst' },
	},
	complaints: {
		complaints: { label: 'Beschwerden im Monat' },
		leaving: { label: 'Davon würden gehen', hint: 'Wenn nichts geschähe' },
		recovered: { label: 'Davon bleiben doch', hint: 'Weil sich jemand entschuldigt und es gutmacht' },
		goodwill: { label: 'Kulanz je Fall', hint: 'Erstattung, Nachlass, Probe' },
		minutes: { label: 'Zeit je Fall' },
		role: { label: 'Wessen Zeit' },
		purchases: plan.purchases,
		basket: plan.basket,
		margin: plan.margin,
		remaining: {
			label: 'Jahresbeiträge, die ein gehaltener Kunde noch bringt',
			hint: 'r ÷ (1 + d − r) aus Bindungsquote und Kapitalkosten des Plans; derselbe Wert wie bei den Kosten der Abwanderung',
		},
	},
};
