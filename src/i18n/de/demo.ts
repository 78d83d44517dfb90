import type { Words } from '../areas';
import type { Format } from '../format';
import { takeOver } from './plan-take-over';

/** Pläne erfundener Betriebe. */
const demo = (f: Format): Words['demo'] => ({
	definition: takeOver(f).definition,
	cafe: {
		offer:
			'Kaffee, Frühstück und Kuchen für Menschen, die im Viertel leben und arbeiten; 34 Plätze, Ausgabe am Fenster.',
		place: 'Leipzig',
		founder: 'Inhaberin',
		team: 'Team am Tresen',
		strategy:
			'Wir gewinnen nicht über den Preis. Wer zweimal in der Woche kommt, lernt uns kennen und ist uns bekannt: eine einfache Belohnung, eine schnelle Entschuldigung, wenn etwas schiefgeht, und ein Anlass für Stammgäste. Neue Gäste sind willkommen, das Budget gilt aber denen, die schon da sind.',
		whyAgain: 'Weil der Kaffee so gut ist wie gestern, die Schlange kurz und der elfte aufs Haus geht.',
		whyHere:
			'Die Ketten in der Nähe sind günstiger, kennen ihre Gäste aber nicht. Wir rösten selbst und merken uns die übliche Bestellung.',
		measures: {
			stampCard: {
				why: 'Gäste kommen etwa einmal in der Woche und zahlen rund 7,60; eine Belohnung nach zehn Besuchen ist nah genug.',
				segment: 'Alle 700 Mitglieder, vor allem jene, die ein- bis zweimal im Monat kommen',
			},
			newsletter: {
				why: 'Röstungen und Öffnungszeiten wechseln monatlich; die Hälfte der Mitglieder will davon hören.',
				segment: 'Mitglieder mit Einwilligung, etwa 300',
			},
			complaintRecovery: {
				why: 'Kalter Kaffee oder eine falsche Bestellung lässt sich sofort richten, und das Team darf das allein entscheiden.',
				segment: 'Gäste, die sich am Tresen oder im Netz beschweren',
			},
			birthdayGreeting: {
				why: 'Zwei Drittel der Mitglieder haben beim Beitritt ihren Geburtstag genannt; ein Stück Kuchen kostet wenig.',
				segment: 'Mitglieder seit mehr als einem Jahr, deren Geburtstag wir kennen',
			},
			regularsEvening: {
				why: 'Die Röstmaschine steht abends still, und nach ihr fragen die Gäste am häufigsten.',
				segment: 'Etwa 40 Stammgäste, persönlich eingeladen',
			},
		},
		costs: {
			software: 'Stempelkarten-Software',
			freeCoffee: 'Freie Kaffees, zum Wareneinsatz',
			mailing: 'Versandprogramm',
			goodwill: 'Kulanz am Tresen',
			crm: 'Mitgliederdatenbank',
			cake: 'Geburtstagskuchen und Karte',
			music: 'Musikerin',
			tasting: 'Verkostung',
		},
		sources: { accounts: 'Jahresabschluss', estimate: 'Eigene Schätzung, nach zwei Quartalen zu prüfen' },
		cafeSources: {
			till: 'Kassenbericht des letzten Quartals',
			cards: 'Mitgliedskarten des letzten Quartals',
			survey: 'Am Tresen gefragt, 38 Gäste an drei Tagen',
			article: 'Beispiel eines Anbieters von Treue-Apps: 8.400 im Quartal, 700 Mitglieder, je 12',
			articleNote: 'Undatiert. Der Artikel teilt durch Mitglieder; seine eigene Formel verlangt aktive Kunden.',
		},
	},
	shop: {
		offer: 'Loser Tee und handgemachte Keramik, online verkauft an Teetrinker in Deutschland und Österreich.',
		place: 'Freiburg',
		founder: 'Gründerin',
		team: 'Kundenservice',
		strategy:
			'Vier von zehn Kunden bestellen nie ein zweites Mal. Geld und Stunden gehen deshalb zuerst in die Wochen nach der ersten Bestellung und erst dann an Stammkunden. Rabatte bleiben die Ausnahme.',
		whyAgain:
			'Weil das erste Paket stimmte, ein Hinweis zur Zubereitung dabei war und die nächste Ernte rechtzeitig angekündigt wird.',
		whyHere:
			'Marktplätze sind günstiger. Wir verkosten jeden Tee, kennen die Werkstätten und beantworten Fragen am selben Tag.',
		measures: {
			secondPurchaseVoucher: {
				why: 'Die meisten verlorenen Kunden haben nur einmal bestellt; der Gutschein liegt im ersten Paket.',
				segment: 'Erstkäufer der letzten acht Wochen',
			},
			followUp: {
				why: 'In der Umfrage fragen Erstkäufer vor allem nach der Zubereitung; ein Hinweis zum gekauften Tee antwortet darauf.',
				segment: 'Erstkäufer, sieben Tage nach der Lieferung',
			},
			newsletter: {
				why: 'Neue Ernten kommen viermal im Jahr, neue Keramik monatlich; das sind Neuigkeiten, keine Werbung.',
				segment: 'Kunden mit Einwilligung, etwa vier von zehn',
			},
			complaintRecovery: {
				why: 'Zerbrochene Keramik ist die häufigste Beschwerde; Ersatz kostet weniger als ein verlorener Kunde.',
				segment: 'Kunden mit zerbrochener oder verspäteter Lieferung',
			},
			topCustomersGift: {
				why: 'Die besten hundert Kunden bringen einen großen Teil des Umsatzes und haben noch nie ein Dankeschön bekommen.',
				segment: 'Die 100 Kunden mit dem höchsten Deckungsbeitrag des Jahres',
			},
		},
		sources: {
			accounts: 'Buchhaltung des letzten Jahres',
			estimate: 'Eigene Schätzung, nach zwei Quartalen zu prüfen',
		},
	},
	consultancy: {
		offer: 'Energie- und Prozessberatung für Hersteller mit 50 bis 300 Beschäftigten, mit Jahresverträgen.',
		place: 'Kassel',
		founder: 'Geschäftsführende Partnerin',
		team: 'Beraterinnen und Berater',
		strategy:
			'Vierzig Kunden tragen das Büro, also zählt jede Verlängerung. Wir sprechen bei jedem Kunden mit mehr als einer Person, berichten Ergebnisse ungefragt und erfahren von Unzufriedenheit, bevor der Vertrag endet.',
		whyAgain: 'Weil die Einsparung jedes Quartal in Zahlen vorliegt und der nächste Schritt schon auf dem Tisch.',
		whyHere: 'Große Häuser schicken Berufsanfänger. Bei uns bleibt die Person, die beraten hat, Ansprechpartnerin.',
		measures: {
			clientDialogue: {
				why: 'Bei der Hälfte der Kunden kennen wir nur eine Person; wechselt sie, ist der Vertrag gefährdet.',
				segment: 'Kunden seit mehr als einem Jahr, je mindestens drei Personen',
			},
			feedbackLoop: {
				why: 'Kündigungsgründe haben uns mehr als einmal überrascht; sechs Monate vor der Verlängerung kommt die Frage rechtzeitig.',
				segment: 'Alle Kunden, sechs Monate vor Vertragsende',
			},
			education: {
				why: 'Kunden, die unser Kennzahlenblatt selbst nutzen, verlängern nach unserem Eindruck häufiger.',
				segment: 'Produktions- und Energieverantwortliche beim Kunden',
			},
			advisoryBoard: {
				why: 'Acht langjährige Kunden kennen die nächsten gesetzlichen Pflichten und tauschen sich gern aus.',
				segment: 'Acht Kunden aus verschiedenen Branchen',
			},
		},
		survey: 'Telefonisch gefragt, 24 Ansprechpersonen bei Kunden',
		sources: {
			accounts: 'Buchhaltung des letzten Jahres',
			estimate: 'Eigene Schätzung, nach einem halben Jahr zu prüfen',
		},
	},
});

export default demo;
