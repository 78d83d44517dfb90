import type { Words } from '../areas';
import type { Format } from '../format';

const start = (f: Format): Words['start'] => ({
	heading: 'Planen Sie, wie Ihre Kunden bleiben. Mit Zahlen, die eine Bank nachrechnen kann.',
	lead: 'Ohne Anmeldung. Ihre Daten bleiben in diesem Browser.',
	doors: {
		look: {
			title: 'Erst ansehen',
			text: 'Ein fertiger Plan zum Ausprobieren. Ein Klick hinein, ein Klick hinaus.',
			demos: {
				cafe: 'The Daily Grind: ein Quartal Treuearbeit, auf den Cent genau.',
				shop: 'Tee & Ton: 2.000 Kunden, 30 Monate Bestellungen, 300 Antworten.',
				consultancy: 'Verträge mit Anfang, Ende und Gründen zu bleiben.',
			},
			open: (name: string) => `Beispiel öffnen: ${name}`,
		},
		begin: {
			title: 'Eigenen Plan beginnen',
			text: 'Sechs Fragen zu Ihrem Geschäft, dann drei Maßnahmen zur Auswahl. Keine Kundendaten nötig.',
			note: 'Erstes Ergebnis in etwa 90 Sekunden.',
			action: 'Eigenen Plan beginnen',
		},
		open: {
			title: 'Datei öffnen',
			text: 'CSV aus Shop, Kasse oder Rechnungsprogramm, oder eine Bleibwert-Sicherung.',
			note: 'Sie sehen vor der Übernahme, was erkannt wurde.',
			label: 'Datei wählen oder hier ablegen',
			hint: 'CSV, TSV oder eine Bleibwert-Sicherung (JSON)',
		},
	},
	continue: (name: string) => `Weiter mit „${name}“`,
	excerpt: {
		title: 'Das steht am Ende in Ihrem Businessplan',
		text: [
			'Einen neuen Kunden zu gewinnen kostet im Plan ',
			', ihn ein Jahr zu halten ',
			'. Nach den getroffenen Annahmen bleiben ',
			' der Kunden ein Jahr lang.',
		],
		note: 'Aus dem Café-Beispiel. Jede unterstrichene Zahl zeigt auf einen Klick ihre Rechnung und ihre Quelle.',
	},
	begin: {
		step: (n: number, of: number) => `Frage ${f.number(n)} von ${f.number(of)}`,
		back: 'Zurück',
		next: 'Weiter',
		skip: 'Überspringen, Vorlage nehmen',
		finish: 'Plan anlegen',
		stopped: 'Eine Angabe ist noch nicht möglich: Sie ist rot umrandet, der Grund steht darunter.',
		leave: 'Jetzt nicht',
		sell: {
			question: 'Was verkaufen Sie, und an wen?',
			name: 'Name des Unternehmens',
			offer: 'Angebot und Kunden',
			offerHint: 'Ein oder zwei Sätze, so wie sie im Businessplan stehen können.',
			place: 'Ort',
			industry: 'Branche',
			relation: 'Wie sind Kunden an Sie gebunden?',
			currency: 'Währung',
			firstMonth: 'Erster Monat des Plans',
		},
		customers: {
			question: 'Wie viele Kunden zu Beginn, wie viele neue im Monat?',
			established: 'Kunden zu Beginn, seit über einem Jahr dabei',
			firstYear: 'Kunden zu Beginn, im ersten Jahr',
			openingHint: '0, wenn Sie noch nicht eröffnet haben.',
			firstYearHint: 'Ihr erster Kauf liegt höchstens zwölf Monate zurück. Von ihnen gehen mehr als von den älteren.',
			acquired: 'Neue Kunden im Monat',
		},
		purchases: {
			question: 'Wie oft kauft ein Kunde im Jahr, für wie viel?',
			perYear: 'Käufe je Kunde und Jahr',
			basket: 'Einkaufswert',
		},
		margin: {
			question: 'Was bleibt davon nach Wareneinsatz?',
			margin: 'Deckungsbeitragssatz',
			hint: 'Umsatz ohne die dafür eingekauften Waren oder Leistungen, als Anteil am Umsatz.',
			retention: 'Wie viele von 100 neuen Kunden sind nach einem Jahr noch da?',
			retentionHint: 'Wenn Sie es nicht wissen: Der Vorschlag stammt aus der Literatur und sagt das auch.',
		},
		hours: {
			question: 'Wie viele Stunden im Monat haben Sie dafür?',
			hours: 'Stunden im Monat',
			cost: 'Was kostet eine Stunde von Ihnen?',
			tooMany: (most: number) => `Mehr als ${f.number(most)} Stunden hat kein Monat.`,
			hint: 'Auch Ihre eigene Zeit hat einen Preis. Sie wird getrennt von Auszahlungen gezeigt.',
		},
		measures: {
			question: 'Welche dieser drei Maßnahmen passen?',
			hint: 'Drei genügen für einen vollständigen Plan. Alles lässt sich später ändern.',
			hours: (hours: string) => `${hours} im ersten Jahr`,
			assumed: {
				title: 'Damit rechnet der Plan außerdem',
				text: 'Was neue Kunden kosten, hat Sie niemand gefragt. Bis Sie eigene Werte eintragen (Plan, Ausgangslage), gelten diese Vorlagewerte der Branche:',
				line: (name, per, amount, hours) =>
					`${name}: ${amount === undefined ? f.hours(hours ?? 0) : f.money(amount)} ${{ month: 'im Monat', newCustomer: 'je neuem Kunden' }[per]}`,
			},
		},
	},
});

export default start;
