import type { NewPlanWords } from '../../core/plan/new-plan';
import type { TemplateTexts } from '../../core/plan/templates/index';
import type { SuggestionReason } from '../../core/plan/templates/suggest';
import type { Words } from '../areas';

const emailLaw =
	'Werbung per E-Mail an Bestandskunden braucht eine Einwilligung oder alle vier Voraussetzungen des § 7 Abs. 3 UWG: Adresse aus einem Verkauf, eigene ähnliche Ware, kein Widerspruch, Hinweis bei der Erhebung und in jeder Nachricht. Das ist keine Rechtsberatung.';

const texts: TemplateTexts = {
	subscription: {
		name: 'Abo zum Abholen oder Zusenden',
		summary: 'Kunden bekommen jeden Monat eine feste Auswahl zum festen Preis.',
		why: 'Ein Teil der Kunden kauft regelmäßig dasselbe und ist froh, nicht daran denken zu müssen.',
		benefit: 'Der Vorrat geht nicht aus, der Preis steht fest, und das Abo lässt sich aussetzen.',
		segment: 'Kunden, die mindestens einmal im Monat dasselbe kaufen',
		pitfall: 'Zu viele Varianten und eine lange Bindung: Beides hält vom Anfangen ab.',
		costs: {
			setUp: 'Bestellung und Zahlung einrichten',
			software: 'Abo-Software',
			priceAdvantage: 'Preisvorteil für Abonnenten',
		},
	},
	maintenanceContract: {
		name: 'Wartungsvertrag',
		summary: 'Jährliche Prüfung zum Festpreis, mit Erinnerung und Vorrang bei Reparaturen.',
		why: 'Was wir verkaufen, braucht Pflege, und wer es wartet, wird beim nächsten Auftrag zuerst gefragt.',
		benefit: 'Weniger Ausfälle, ein fester Termin und Vorrang, wenn etwas kaputtgeht.',
		segment: 'Kunden mit einer Anlage oder einem Gerät von uns',
		pitfall: 'Der Preis deckt den Besuch, aber nicht Anfahrt und Terminplanung.',
		costs: { contract: 'Vertrag ausarbeiten', reminders: 'Terminerinnerungen', consumables: 'Enthaltene Kleinteile' },
	},
	accessories: {
		name: 'Zubehör und erweiterbares Produkt',
		summary: 'Das erste Produkt lässt sich ergänzen, und die Ergänzung gibt es an derselben Stelle.',
		why: 'Das Produkt wird jahrelang benutzt, und Kunden fragen nach dem, was dazu passt.',
		benefit: 'Das Gekaufte bleibt nützlich und wächst mit dem Bedarf.',
		segment: 'Kunden, deren erster Kauf sich ergänzen lässt',
		pitfall: 'Viele Ergänzungen binden Geld im Lager, bevor jemand danach gefragt hat.',
		costs: { samples: 'Muster und erster Bestand', pictures: 'Bilder und Beschreibungen' },
	},
	complaintRecovery: {
		name: 'Beschwerden auffangen, mit Kulanzbudget',
		summary: 'Entschuldigung innerhalb eines Tages, eine Nachfrage und ein kleiner Ausgleich ohne Rückfrage.',
		why: 'Wer sich beschwert, dem liegt noch etwas an uns; nach einer schnellen Antwort bleiben viele.',
		benefit: 'Die Sache ist beim ersten Kontakt erledigt, ohne Streit.',
		segment: 'Kunden, die sich beschweren',
		pitfall: 'Der Ausgleich wird gezahlt, aber die Ursache bleibt, und dieselbe Beschwerde kommt wieder.',
		costs: { goodwill: 'Kulanzbudget', ticketing: 'Software für Anfragen' },
	},
	followUp: {
		name: 'Nachfragen nach dem Kauf',
		summary: 'Wenige Tage nach dem ersten Kauf fragt jemand nach, ob alles passt, und gibt einen nützlichen Hinweis.',
		why: 'Der erste Kauf ist ein Versuch; eine gute Frage in diesem Moment entscheidet über den zweiten.',
		benefit: 'Kleine Probleme sind gelöst, bevor sie ärgern, und der Hinweis passt zum Kauf.',
		segment: 'Erstkäufer, fünf bis zehn Tage nach dem Kauf',
		pitfall: 'Aus der Nachfrage wird Werbung, und niemand antwortet mehr.',
		costs: { crm: 'Kundendatenbank' },
		legal: emailLaw,
	},
	reachability: {
		name: 'Erreichbarkeit und erste Antwort',
		summary: 'Feste Telefonzeiten und eine Antwort auf jede Nachricht innerhalb einer genannten Frist.',
		why: 'Bei uns sprechen Kunden mit denen, die die Arbeit tun; das zählt nur, wenn sie durchkommen.',
		benefit: 'Sie wissen, wann sie jemanden erreichen und bis wann sie eine Antwort haben.',
		segment: 'Kunden mit einer Frage oder einer Störung',
		pitfall: 'Eine zugesagte Frist ohne Vertretung bei Urlaub und Krankheit.',
		costs: { telephone: 'Telefonanlage und gemeinsames Postfach', templates: 'Antworten auf häufige Fragen' },
	},
	newsletter: {
		name: 'Newsletter mit Neuigkeiten aus dem Betrieb',
		summary: 'Einmal im Monat per E-Mail: was neu ist, was zu wissen lohnt, ein Anlass zu kommen.',
		why: 'Unsere Kunden wollen wissen, was sich hier tut, und günstiger erfahren sie es nicht.',
		benefit: 'Neues und Rat, den es sonst nirgends gibt, und höchstens einmal im Monat.',
		segment: 'Kunden, die eingewilligt haben',
		pitfall: 'Er wird zur Angebotsliste oder schläft aus Zeitmangel nach der dritten Ausgabe ein.',
		costs: { design: 'Gestaltung im eigenen Stil', mailing: 'Versandprogramm', editing: 'Textredaktion' },
		legal: emailLaw,
	},
	birthdayGreeting: {
		name: 'Geburtstagsgruß',
		summary: 'Eine persönliche Karte oder Nachricht zum Geburtstag, mit einem kleinen Geschenk zum Abholen.',
		why: 'Unsere Stammkunden kennen uns beim Namen; ein passender Gruß stärkt, was da ist.',
		benefit: 'Eine persönliche Geste und ein kleines Geschenk ohne Bedingungen.',
		segment: 'Stammkunden, die uns ihren Geburtstag genannt haben',
		pitfall: 'Eine Massennachricht mit Gutschein und Verfallsdatum: Sie wird als Werbung gelesen.',
		costs: { cards: 'Karten und Porto', gift: 'Kleines Geschenk' },
		legal: emailLaw,
	},
	clientDialogue: {
		name: 'Kundendialog nach dem Projekt',
		summary: 'Jedes Quartal ein Gespräch mit mehreren Personen beim Kunden, auch mit der Geschäftsführung.',
		why: 'Wenige Kunden tragen den Umsatz, und jeder hängt an Personen, die wechseln können.',
		benefit: 'Sie sehen Ergebnisse und Ideen, ohne fragen zu müssen, und wissen, wen sie anrufen.',
		segment: 'Kunden mit abgeschlossenem oder laufendem Projekt',
		pitfall: 'Nur eine Ansprechperson beim Kunden: Geht sie, geht der Kunde.',
		costs: { crm: 'Kundendatenbank', visits: 'Besuche und Bewirtung' },
	},
	education: {
		name: 'Webinar oder Workshop',
		summary: 'Jedes Quartal eine Stunde, in der Kunden lernen, mehr aus dem Gekauften zu machen.',
		why: 'Unser Angebot kann mehr, als die meisten nutzen, und wer mehr nutzt, bleibt länger.',
		benefit: 'Sie lösen mehr selbst und bekommen Antworten auf den eigenen Fall.',
		segment: 'Kunden, die nur einen Teil des Angebots nutzen',
		pitfall: 'Ein Verkaufsgespräch, das sich als Schulung ausgibt.',
		costs: { equipment: 'Mikrofon, Licht, Probelauf', platform: 'Webinar-Plattform', materials: 'Unterlagen' },
		legal: emailLaw,
	},
	feedbackLoop: {
		name: 'Rückmeldungen mit Antwort',
		summary: 'Fragen, antworten, etwas ändern und es denen mitteilen, die es angeregt haben.',
		why: 'Wir sind klein genug, etwas binnen Wochen zu ändern und es der Person zu sagen, die es vorschlug.',
		benefit: 'Sie sehen, dass ihre Antwort etwas bewirkt hat.',
		segment: 'Kunden nach einem Kauf oder Projekt',
		pitfall: 'Fragen, ohne etwas zu ändern: Die nächste Umfrage bleibt leer.',
		costs: { survey: 'Umfrageprogramm', thanks: 'Dank an Teilnehmende' },
		legal: emailLaw,
	},
	stampCard: {
		name: 'Digitale Stempelkarte „10 + 1“',
		summary: 'Nach zehn Käufen ist der elfte frei; gezählt wird auf dem Telefon oder an der Kasse.',
		why: 'Kunden kaufen oft und für kleine Beträge, also kommt die Belohnung binnen Wochen.',
		benefit: 'Der elfte geht aufs Haus, ohne Karte, die man verlieren kann.',
		segment: 'Kunden, die mehrmals im Monat kommen könnten',
		pitfall: 'Sie belohnt vor allem jene, die ohnehin gekommen wären: Rechnen Sie das ein.',
		costs: {
			setUp: 'Einrichtung',
			software: 'Stempelkarten-Software',
			freeItem: 'Freier elfter Kauf, zum Wareneinsatz',
		},
	},
	secondPurchaseVoucher: {
		name: 'Gutschein für den zweiten Kauf',
		summary: 'Zum ersten Kauf ein Gutschein für den zweiten, einige Wochen gültig.',
		why: 'Die meisten, die wir verlieren, haben nur einmal gekauft; der Gutschein setzt genau dort an.',
		benefit: 'Ein greifbarer Anlass für einen zweiten Versuch.',
		segment: 'Erstkäufer',
		pitfall: 'Kunden gewöhnen sich daran, nie den vollen Preis zu zahlen.',
		costs: { printing: 'Druck', discount: 'Eingelöster Nachlass' },
		legal:
			'Gedruckt im Paket braucht er keine Einwilligung. Per E-Mail ist er Werbung und braucht sie. Das ist keine Rechtsberatung.',
	},
	referral: {
		name: 'Freunde werben Freunde',
		summary: 'Wer einen neuen Kunden mitbringt, bekommt ein Dankeschön, der neue ebenso.',
		why: 'Viele kommen schon heute auf Empfehlung; ein Dankeschön macht sie wahrscheinlicher.',
		benefit: 'Ein Dankeschön für beide, ohne Aufwand.',
		segment: 'Zufriedene Kunden, vor allem mit 9 oder 10 in der Umfrage',
		pitfall: 'Eine so große Prämie, dass ihretwegen empfohlen wird.',
		costs: { cards: 'Karten und Hinweise', reward: 'Dankeschön für beide' },
	},
	regularsEvening: {
		name: 'Abend für Stammkunden',
		summary: 'Einmal im Quartal ein Abend für Stammkunden: Verkostung, Musik oder ein Blick hinter die Kulissen.',
		why: 'Wir haben einen Raum und etwas zu zeigen; das machen größere Wettbewerber schwer nach.',
		benefit: 'Ein Abend mit Mehrwert: Neues zuerst und Zeit für Gespräche.',
		segment: 'Stammkunden, persönlich eingeladen',
		pitfall: 'Immer dieselben zwanzig Gäste, und die Stunden zählt niemand.',
		costs: { evening: 'Musik, Raum, Dekoration', food: 'Essen und Getränke der Gäste' },
		legal: emailLaw,
	},
	community: {
		name: 'Gemeinschaft mit Moderation',
		summary: 'Eine Gruppe, in der Kunden zeigen, was sie mit dem Produkt machen, und einander helfen.',
		why: 'Unsere Kunden teilen ein Interesse und tauschen sich schon heute darüber aus.',
		benefit: 'Antworten von Menschen mit denselben Fragen und Anerkennung für eigene Beiträge.',
		segment: 'Begeisterte Kunden und jene, die von ihnen lernen wollen',
		pitfall: 'Ohne tägliche Moderation verstummt sie oder kippt. Vor der Nutzung von Bildern um Erlaubnis fragen.',
		costs: { platform: 'Plattform', prizes: 'Preise für Beiträge' },
	},
	topCustomersGift: {
		name: 'Dank an die 100 besten Kunden',
		summary: 'Einmal im Jahr ein persönliches Geschenk mit handgeschriebener Karte.',
		why: 'Ein kleiner Teil der Kunden bringt einen großen Teil des Deckungsbeitrags; das sollen sie merken.',
		benefit: 'Ein unerwartetes, persönliches Geschenk ohne Bedingungen.',
		segment: 'Die 100 Kunden mit dem höchsten Deckungsbeitrag',
		pitfall: 'Auswahl nach Gefühl statt nach Deckungsbeitrag; Geschäftskunden haben oft Geschenkgrenzen.',
		costs: { gifts: 'Geschenke', postage: 'Porto und Verpackung' },
	},
	advisoryBoard: {
		name: 'Kundenbeirat',
		summary: 'Sechs bis zehn Kunden treffen sich jedes Quartal und beraten, was als Nächstes kommt.',
		why: 'Die wichtigsten Kunden kennen den nächsten Bedarf früher als wir.',
		benefit: 'Sie reden bei der Entwicklung mit und lernen einander kennen.',
		segment: 'Sechs bis zehn wichtige Kunden',
		pitfall: 'Der Rat wird gehört, aber nichts davon umgesetzt.',
		costs: { meetings: 'Treffen und Bewirtung', travel: 'Reisekosten' },
	},
};

const newPlan: NewPlanWords = {
	acquisition: {
		ads: 'Werbung',
		content: 'Texte, Bilder, Website',
		salesHours: 'Verkaufsgespräche',
		firstOrderDiscount: 'Nachlass auf die erste Bestellung',
	},
	retentionSource:
		'Leitfaden eines Anbieters von Treue-Apps: Handel und Medien 63–65\u00a0%, Software und Finanzen ab 80\u00a0%',
	retentionNote: 'Undatierte Angabe eines Anbieters, nicht geprüft. Durch eigene Zahlen ersetzen, sobald es sie gibt.',
	firstYearNote: 'Niedriger angesetzt als bei länger gebundenen Kunden, weil der erste Kauf ein Versuch ist.',
};

const reasons: Record<SuggestionReason, string> = {
	frequentPurchases: 'Ihre Kunden kaufen oft: Eine kleine Belohnung kommt schnell.',
	firstPurchaseIsTrial: 'Der erste Kauf ist ein Versuch: Danach gehen die meisten verloren.',
	complaintsShowCommitment: 'Wer sich beschwert, will bleiben: Kaum etwas wirkt schneller.',
	regularContact: 'Hält Sie mit wenig Geld im Gedächtnis.',
	fewImportantClients: 'Wenige Kunden tragen den Umsatz: Jedes Gespräch zählt.',
	productNeedsCare: 'Was Sie verkaufen, braucht Pflege: ein Grund wiederzukommen.',
	adviceNeeded: 'Wer das Angebot versteht, nutzt es länger.',
	renewalComesUp: 'Zeigt vor der Verlängerung, was nicht stimmt.',
	quickAnswersExpected: 'Eine schnelle Antwort wird erwartet und fällt auf, wenn sie ausbleibt.',
};

const templates = (): Words['templates'] => ({ texts, newPlan, reasons });

export default templates;
