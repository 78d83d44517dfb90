import type { Words } from '../areas';
import type { Format } from '../format';
import { calculatorFields as fields } from './plan-calculator-fields';
import { results } from './plan-calculator-results';

/** Words of the calculators. */
export const calculators = (f: Format): Words['plan']['calculators'] => ({
	title: 'Fünf Rechner für das, was leicht unterschätzt wird',
	lead: 'Jeder beginnt mit den Zahlen Ihres Plans, zeigt jede Formel und gibt sein Ergebnis an eine Maßnahme weiter.',
	link: 'Rechner',
	all: 'Alle Rechner',
	open: 'Öffnen',
	openNamed: (name) => `Öffnen: ${name}`,
	cards: {
		stampCard: {
			name: 'Stempelkarte',
			question: 'Was kostet „zehn kaufen, einer frei“ wirklich?',
			explain:
				'Der Nachlass, den der Kunde sieht, die Kosten, die Sie tragen, und die Käufe, die sie wieder hereinholen.',
		},
		topGift: {
			name: 'Geschenk an die besten Kunden',
			question: 'Wie viele müssen bleiben, damit sich das Geschenk rechnet?',
			explain: 'Geschenke, Porto und Stunden gegen das, was ein solcher Kunde im Jahr einbringt.',
		},
		newsletter: {
			name: 'Newsletter',
			question: 'Was kostet der Newsletter, wenn die Liste wächst?',
			explain: 'Preisstufen des Versandprogramms, Text, Gestaltung und eigene Stunden über den ganzen Plan.',
		},
		discount: {
			name: 'Rabatt und Mitnahmeeffekt',
			question: 'Wie viel Rabatt geht an die, die ohnehin kaufen?',
			explain: 'Mitnahmeeffekt heißt: Rabatt für Käufe, die auch zum vollen Preis zustande gekommen wären.',
		},
		complaints: {
			name: 'Beschwerden auffangen',
			question: 'Ist Kulanz ihren Preis wert?',
			explain: 'Kulanz und Zeit je Fall gegen die Kunden, die deshalb bleiben.',
		},
	},
	inputs: 'Ihre Zahlen',
	results: 'Ergebnis',
	groups: { offer: 'Annahmen', effort: 'Aufwand', plan: 'Aus dem Plan', open: 'Ausgegeben und noch offen' },
	fields,
	unit: { minutes: 'min', years: 'Jahre' },
	origin: { own: 'eigene Angabe', plan: 'aus dem Plan', template: 'aus der Vorlage', example: 'Beispielwert' },
	restsOn: (counts) => {
		const parts = (['own', 'plan', 'template', 'example'] as const).flatMap((origin) => {
			const n = counts[origin];
			if (n === 0) return [];
			return {
				own: f.plural(n, { one: '# eigenen Angabe', other: '# eigenen Angaben' }),
				plan: f.plural(n, { one: '# Zahl aus dem Plan', other: '# Zahlen aus dem Plan' }),
				template: f.plural(n, { one: '# aus der Vorlage', other: '# aus der Vorlage' }),
				example: f.plural(n, { one: '# Beispielwert', other: '# Beispielwerten' }),
			}[origin];
		});
		return `Beruht auf ${f.list(parts)}.`;
	},
	restore: 'Ein geleertes Feld erhält seinen Ausgangswert zurück.',
	reset: 'Alle zurücksetzen',
	wasReset: 'Die Ausgangswerte stehen wieder da.',
	noTeam: 'Ohne Team kosten Stunden hier nichts.',
	toTeam: 'Team eintragen',
	none: 'Mit diesen Zahlen gibt es kein Ergebnis',
	reasons: {
		outOfRange: 'Einer der Werte liegt außerhalb des Möglichen.',
		noStamps: 'Eine Karte braucht mindestens einen Kauf, bis der nächste frei ist.',
		noCustomers: 'Ohne Kunden gibt es nichts zu rechnen. Tragen Sie ein, wie viele es sind.',
		noPurchases: 'Ohne Käufe oder ohne Einkaufswert gibt es nichts zu rechnen.',
		noRecipients: 'Niemand würde es bekommen. Erhöhen Sie die Zahl der Empfänger.',
		noRedemptions: 'Niemand löst das Angebot ein: Es kostet nichts und bringt nichts.',
		noComplaints: 'Ohne Beschwerden gibt es nichts gutzumachen.',
		noContribution: 'Vom Kauf bleibt nichts übrig, also kann nichts die Kosten decken.',
		neverPays: 'Rechnet sich bei keiner Wirkung: Es kostet mehr, als alles zusammen einbringen könnte.',
		moreThanCustomers: 'Mehr Geschenke als Kunden. Senken Sie die Zahl.',
		shareBelowAverage:
			'So viele Kunden machen mindestens ihren durchschnittlichen Anteil am Umsatz. Die besten liegen darüber: Erhöhen Sie den Anteil.',
		moreThanLeave:
			'Rechnet sich nicht binnen eines Jahres: Selbst wenn alle blieben, brächten sie weniger ein, als die Geschenke kosten.',
		moreThanLost:
			'Nach Beschwerden würden mehr Kunden gehen, als der Plan insgesamt verliert. Ändern Sie hier die Beschwerden oder im Plan die Bindung.',
		aboveRevenue: 'Es würde mehr verschenkt, als diese Kunden bezahlen. Das lässt sich in keiner Maßnahme ausdrücken.',
		noTiers: 'Die Preisliste ist leer. Fügen Sie eine Zeile hinzu.',
		tierOrder: 'Die Grenzen müssen von Zeile zu Zeile steigen.',
		aboveTiers: 'Die Liste wächst über die letzte Zeile der Preisliste hinaus. Fügen Sie eine Zeile hinzu.',
		anywayAbovePurchases:
			'Ohnehin gekauft würde öfter, als ein Kunde im Jahr kauft. Senken Sie die Zahl der Angebote oder den Anteil.',
		redeemedAboveIssued: 'Es ist mehr eingelöst, als ausgegeben wurde.',
		redeemedAboveExpected: 'Es ist schon mehr eingelöst als erwartet. Erhöhen Sie den Anteil, der einlöst.',
	},
	costs: {
		rewards: 'Freie Artikel',
		software: 'Software oder Druck',
		hours: 'Stunden',
		setUp: 'Einrichtung, einmal',
		gifts: 'Geschenke',
		postage: 'Porto und Verpackung',
		design: 'Gestaltung und Einrichtung, einmal',
		identity: 'Logo, Farben, Schrift, einmal',
		mailing: 'Versandprogramm',
		text: 'Textprofi',
		wasted: 'Rabatt auf Käufe, die ohnehin kämen',
		additional: 'Rabatt auf zusätzliche Käufe',
		fixed: 'Druck und Versand',
		goodwill: 'Kulanz',
	},
	costTable: {
		caption: 'Kosten im ersten Jahr',
		part: 'Posten',
		amount: 'Betrag',
		total: 'Erstes Jahr',
		later: 'jedes weitere Jahr',
	},
	tiers: {
		title: 'Preisliste des Versandprogramms',
		example: 'Ein erfundenes Beispiel, keine Preise eines Anbieters. Ersetzen Sie es durch die Liste Ihres Programms.',
		own: 'Ihre Preisliste.',
		upTo: (row) => `Zeile ${row}, bis zu so vielen Empfängern`,
		price: (row) => `Zeile ${row}, Preis im Monat`,
		upToShort: 'Bis zu so vielen Empfängern',
		priceShort: 'Preis im Monat',
		add: 'Zeile hinzufügen',
		remove: (limit) => `Zeile bis ${f.number(limit)} entfernen`,
		removed: (limit) => `Zeile bis ${f.number(limit)} entfernt.`,
		reset: 'Zurück zum Beispiel',
		steps: 'Was das Programm kostet, wenn die Liste wächst',
		months: 'Monate',
		recipients: 'Empfänger',
		perMonth: 'Preis im Monat',
		range: (from, to) => (from === to ? from : `${from} bis ${to}`),
	},
	takeOver: {
		title: 'In eine Maßnahme übernehmen',
		lead: 'Kosten und Stunden kommen von hier. Alles andere an der Maßnahme füllen Sie selbst aus.',
		which: 'Welche Maßnahme',
		fresh: 'Eine neue Maßnahme',
		second: (names) =>
			`Im Plan steht schon ${f.list(names.map((name) => `„${name}“`))}. Eine neue Maßnahme zählt zusätzlich, mit eigenen Kosten und eigener Wirkung.`,
		update: (name) => `Ändern: ${name}`,
		button: 'Übernehmen',
		contains: 'Die neue Maßnahme enthält',
		changes: 'Das ändert sich',
		nothing: 'Die Maßnahme hat diese Zahlen schon.',
		kept: (n) =>
			f.plural(n, { one: '# weitere Zeile bleibt, wie sie ist.', other: '# weitere Zeilen bleiben, wie sie sind.' }),
		newLine: 'neu',
		from: (before, after) => `${before} → ${after}`,
		hours: 'Stunden der Durchführung',
		differs: (names) =>
			`Anders als im Plan: ${f.list(names)}. Die Projektion rechnet die Maßnahme mit den Zahlen des Plans.`,
		toBaseline: 'Im Plan ändern',
		made: (name) => `${name}: aus dem Rechner angelegt, mit Kosten und Stunden.`,
		updated: (name, n) => `${name}: ${f.plural(n, { one: '# Zahl übernommen', other: '# Zahlen übernommen' })}.`,
		note: (calculator, date, finding) => `Berechnet mit dem Rechner „${calculator}“ am ${f.date(date)}: ${finding}`,
		open: 'Offen bleiben die Wirkung auf die Käufe und die Stunden für Analyse, Planung und Kontrolle.',
		openHours: 'Offen bleiben die Stunden für Analyse, Planung und Kontrolle.',
		promo: (price, months, later) =>
			`${f.plural(months, { one: '# Monat', other: '# Monate' })} lang ${price}, dann ${later}`,
	},
	measure: {
		name: {
			stampCard: (stamps) => `Stempelkarte „${f.number(stamps)} + 1“`,
			topGift: (n) => (n === 1 ? 'Geschenk an den besten Kunden' : `Geschenk an die ${f.number(n)} besten Kunden`),
			newsletter: 'Newsletter mit Neuigkeiten aus dem Betrieb',
			discount: (share) => `${f.percent(share)} Rabatt für Bestandskunden`,
			complaints: 'Beschwerden auffangen, mit Kulanzbudget',
		},
		benefit: (stamps) =>
			`Nach ${stamps === 1 ? 'einem Kauf' : `${f.number(stamps)} Käufen`} geht der nächste aufs Haus.`,
		line: ({ key, promo }) =>
			({
				setUp: 'Einrichtung',
				software: 'Stempelkarten-Software',
				freeItem: 'Freie Artikel, zum Wareneinsatz',
				gifts: 'Geschenke',
				postage: 'Porto und Verpackung',
				design: 'Gestaltung und Einrichtung',
				identity: 'Logo, Farben, Schrift',
				mailing: 'Versandprogramm',
				tier: `Versandprogramm, Preisstufe im ${f.number((promo?.months ?? 0) + 1)}. Monat`,
				text: 'Textprofi',
				discount: 'Eingelöster Rabatt',
				fixed: 'Druck und Versand',
				goodwill: 'Kulanzbudget',
			})[key],
	},
	computed: results(f),
});
