import type { Words } from '../areas';

const names: Words['sources']['names'] = {
	'shopify-orders': 'Shopify: Bestellungen',
	'shopify-customers': 'Shopify: Kunden',
	'woocommerce-orders': 'WooCommerce: Bestellungen (Analytics)',
	'woocommerce-customers': 'WooCommerce: Kunden',
	'shopware-orders': 'Shopware 6: Bestellungen',
	'stripe-payments': 'Stripe: Zahlungen',
	'stripe-customers': 'Stripe: Kunden',
	'stripe-subscriptions': 'Stripe: Abonnements',
	'baremetrics-subscriptions': 'Abonnements (Vorlage von Baremetrics)',
	'paypal-activity': 'PayPal: Aktivitäten',
	'square-transactions': 'Square: Transaktionen',
	'sumup-sales': 'SumUp: Umsatzbericht',
	'sumup-transactions': 'SumUp: Transaktionen',
	'etsy-orders': 'Etsy: verkaufte Bestellungen',
	'etsy-order-items': 'Etsy: verkaufte Artikel',
	'amazon-all-orders': 'Amazon: alle Bestellungen',
	'amazon-new-orders': 'Amazon: neue Bestellungen',
	'lexware-contacts': 'Lexware: Kontakte',
	'sevdesk-contacts': 'sevDesk: Kontakte',
	'hubspot-contacts': 'HubSpot: Kontakte',
	'hubspot-deals': 'HubSpot: Deals',
	'pipedrive-deals': 'Pipedrive: Deals',
	'pipedrive-persons': 'Pipedrive: Personen',
	'mailchimp-audience': 'Mailchimp: Zielgruppe',
	'typeform-responses': 'Typeform: Antworten',
	'surveymonkey-responses': 'SurveyMonkey: Antworten',
	'delighted-responses': 'Delighted: Antworten',
	'google-forms': 'Google Formulare: Antworten',
};

const remarks: Words['sources']['remarks'] = {
	'shopify-orders': [
		'Ein Kauf je Bestellung, mit dem Gesamtbetrag einschließlich Versand und Steuer. Erstattete Beträge werden abgezogen, ungültige und abgelaufene Bestellungen weggelassen. Bestellungen, deren Zahlung aussteht, zählen.',
		'Bestellungen aus der Ladenkasse haben oft keine E-Mail-Adresse. Eine stornierte Bestellung zählt, wenn sie weder ungültig gemacht noch erstattet wurde.',
	],
	'shopify-customers': [
		'Ein Kunde je Zeile, mit Gesamtausgaben, Zahl der Bestellungen und Newsletter-Einwilligung. Kundennummer und E-Mail-Adresse werden verknüpft, so finden die Bestellungen ihre Kunden.',
		'Ein Datum fehlt und damit auch die Bindungsrate. Importieren Sie dafür die Bestellungen.',
	],
	'woocommerce-orders': [
		'Ein Kauf je Bestellung, mit dem Nettoumsatz. Eine Erstattung ist eine eigene Zeile und senkt den Umsatz; unbezahlte, fehlgeschlagene und stornierte Bestellungen fallen weg.',
		'Der Kunde ist nur ein Name: Zwei Menschen gleichen Namens gelten als einer.',
	],
	'woocommerce-customers': [
		'Ein Kunde je Zeile, erkannt an der E-Mail-Adresse, mit Tag der Registrierung, Zahl der Bestellungen und Gesamtausgaben.',
		'Der letzte Kauf fehlt: „Zuletzt aktiv“ ist ein Besuch. Gäste haben keinen Tag der Registrierung.',
	],
	'shopware-orders': [
		'Ein Kauf je Bestellung, mit dem Gesamtbetrag; der Kunde wird an der E-Mail-Adresse erkannt.',
		'Der Bestellstatus ist ein Schlüssel Ihres Shops, der sich hier nicht beurteilen lässt. Stornierte Bestellungen zählen mit, wenn Sie sie nicht schon beim Export ausschließen.',
	],
	'stripe-payments': [
		'Ein Kauf je bezahlter Zahlung, abzüglich Rückzahlungen. Fehlgeschlagene, offene und ganz erstattete Zahlungen fallen weg. Die Zeiten sind in UTC.',
		'Wählen Sie beim Export die Spalte „Customer ID“ oder „Customer Email“; ohne sie ist niemand benannt.',
	],
	'stripe-customers': [
		'Ein Kunde je Zeile, mit dem Tag der Anlage, Gesamtausgaben und Zahl der Zahlungen.',
		'Wann jemand gegangen ist, steht nicht darin. Importieren Sie dafür die Abonnements.',
	],
	'stripe-subscriptions': [
		'Ein Kunde je Zeile, vom Beginn bis zum Ende des Abonnements.',
		'Wer mehrere Abonnements mit verschiedenen Daten hat, wird als Widerspruch genannt. Zahlungen sind nicht darin.',
	],
	'baremetrics-subscriptions': [
		'Ein Kunde je Zeile, vom Beginn bis zur Kündigung des Abonnements.',
		'Der Preis des Tarifs steht in Cent und gilt für ein Intervall, er zählt deshalb nicht als Umsatz. Wer mehrere Abonnements mit verschiedenen Daten hat, wird als Widerspruch genannt.',
	],
	'paypal-activity': [
		'Abgeschlossene Zahlungseingänge, mit dem Bruttobetrag. Ausgänge, Einbehaltungen, Währungsumrechnungen sowie Gutschriften und Abbuchungen der Bank fallen weg.',
		'Erstattungen sind Ausgänge und werden nicht abgezogen. Private Zahlungen an Sie zählen wie Käufe.',
	],
	'square-transactions': [
		'Ein Kauf je Zahlung, mit dem Nettoumsatz: nach Rabatten, ohne Steuer und Trinkgeld. Erstattungen senken den Umsatz.',
		'Laufkundschaft hat keine Nummer: Ihre Zahlungen zählen für Umsatz und Warenkorb, nicht für die Bindung.',
	],
	'sumup-sales': [
		'Die Artikel eines Verkaufs werden zu einem Kauf zusammengezählt, mit dem Bruttopreis.',
		'Kunden sind nicht benannt, das Konto ist Ihr eigenes. Die Datei dient für Umsatz und Warenkorb, nicht für die Bindung.',
	],
	'sumup-transactions': [
		'Ein Kauf je erfolgreicher Transaktion, mit dem Bruttobetrag. Fehlgeschlagene und stornierte Transaktionen fallen weg, Erstattungen senken den Umsatz.',
		'Kunden sind nicht benannt, die E-Mail-Adresse ist Ihre eigene. Die Datei dient für Umsatz und Warenkorb, nicht für die Bindung.',
	],
	'etsy-orders': [
		'Ein Kauf je Bestellung, mit dem Warenwert: ohne Versand, Steuern und Gebühren von Etsy. Stornierte Bestellungen fallen weg. Das Datum wird mit dem Monat zuerst gelesen, so schreibt Etsy es in jedem Land.',
		'Rabatte und Erstattungen sind vom Warenwert nicht abgezogen.',
	],
	'etsy-order-items': [
		'Die Artikel einer Bestellung werden zu einem Kauf zusammengezählt. Das Datum wird mit dem Monat zuerst gelesen.',
		'Der Bestellstatus fehlt, stornierte Bestellungen zählen also mit. Importieren Sie diese Datei oder die Bestellungen, nicht beide.',
	],
	'amazon-all-orders': [
		'Die Artikel einer Bestellung werden zu einem Kauf zusammengezählt, mit dem Artikelpreis. Stornierte und ausstehende Bestellungen fallen weg.',
		'Amazon nennt hier keine Käufer. Die Datei dient für Umsatz und Warenkorb, nicht für die Bindung. Versand, Aktionsrabatte und Erstattungen sind nicht enthalten.',
	],
	'amazon-new-orders': [
		'Die Artikel einer Bestellung werden zu einem Kauf zusammengezählt. Der Käufer wird an der Ersatzadresse erkannt, die Amazon vergibt.',
		'Der Bericht umfasst nur kurze Zeit; spätere Stornierungen stehen nicht darin.',
	],
	'lexware-contacts': [
		'Ein Kunde je Zeile, erkannt an Kundennummer und E-Mail-Adresse: Stammdaten, die andere Dateien verknüpfen.',
		'Datum und Umsatz fehlen. Lieferanten in der Liste gelten als Kunden, wenn sie eine E-Mail-Adresse haben.',
	],
	'sevdesk-contacts': [
		'Ein Kunde je Zeile, erkannt an Kundennummer und E-Mail-Adresse, mit der Kategorie: Stammdaten, die andere Dateien verknüpfen.',
		'Datum und Umsatz fehlen. Exportieren Sie nur Kunden, sonst werden auch Lieferanten gezählt.',
	],
	'hubspot-contacts': [
		'Ein Kunde je Zeile, erkannt an Datensatz-ID und E-Mail-Adresse, mit dem Tag des Eintrags.',
		'Auch Interessenten stehen in der Liste, und der Tag des Eintrags ist nicht der des ersten Kaufs. Exportieren Sie nur Kunden.',
	],
	'hubspot-deals': [
		'Ein Kauf je gewonnenem Deal, am Abschlussdatum. Die Phasen der Standard-Pipeline sind bekannt; bitte prüfen Sie eigene Phasen.',
		'Ohne zugeordnete Unternehmen oder Kontakte ist niemand benannt. Mehrere Kontakte eines Deals werden als ein Kunde gelesen.',
	],
	'pipedrive-deals': [
		'Ein Kauf je gewonnenem Deal, am Tag des Gewinns. Offene und verlorene Deals fallen weg.',
		'Kunden sind meist nur am Namen der Organisation zu erkennen.',
	],
	'pipedrive-persons': [
		'Ein Kunde je Zeile, mit dem Tag des Eintrags.',
		'Auch Interessenten stehen in der Liste, und der Tag des Eintrags ist nicht der des ersten Kaufs.',
	],
	'mailchimp-audience': [
		'Ein Kontakt je Zeile, mit dem Tag der Einwilligung.',
		'Wer den Newsletter abbestellt, muss kein verlorener Kunde sein: Die Abmeldung gilt nicht als Abwanderung.',
	],
	'typeform-responses': [
		'Eine Antwort je Zeile; die Frage nach der Weiterempfehlung gibt den Wert. Die Zeiten sind in UTC.',
		'Kunden sind nur benannt, wenn das Formular nach der E-Mail-Adresse fragt. Antworten ohne Wert werden abgelehnt.',
	],
	'surveymonkey-responses': [
		'Eine Antwort je Zeile; die beiden Kopfzeilen werden zusammen gelesen. Die Frage nach der Weiterempfehlung gibt den Wert.',
		'Kunden sind nur benannt, wenn Sie per E-Mail eingeladen haben. Exportieren Sie die Antworten in zusammengefasster Form.',
	],
	'delighted-responses': [
		'Eine Antwort je Zeile, erkannt an der E-Mail-Adresse. Antworten auf andere Umfragen (CSAT, CES, Sterne) fallen weg.',
	],
	'google-forms': [
		'Eine Antwort je Zeile; die Frage nach der Weiterempfehlung gibt den Wert, der Zeitstempel den Tag.',
		'Kunden sind nur benannt, wenn das Formular E-Mail-Adressen erfasst.',
	],
};

const sources = (): Words['sources'] => ({ names, remarks });

export default sources;
