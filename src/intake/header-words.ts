/** What columns are called in German and English, by what they mean. */
import type { FieldName } from './fields';

/** What headers were made of; each is asked for by every pattern. */
const compacted = new Map<string, string>();
const mostCompacted = 5_000;

/** Header in lower case without blanks and punctuation: "Kunden-Nr." is "kundennr". */
export function compact(header: string): string {
	const known = compacted.get(header);
	if (known !== undefined) return known;
	const made = header
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]/gu, '');
	if (compacted.size >= mostCompacted) compacted.clear();
	compacted.set(header, made);
	return made;
}

const key = '(?:id|ids|nr|no|number|nummer|key|code|ref|referenz)';
const person =
	'(?:customers?|clients?|kunden?|kundin|buyer|käufer|kaeufer|user|member|mitglied|mitglieds|account|mandant|mandanten|gast|gäste|patient|patienten|subscriber|abonnent|contact|kontakt|shopper|debitor|debitoren|person|besteller|respondent|teilnehmer)';
const mail = 'e?mail(?:adresse|address)?';
const company = '(?:firma|firmenname|company|companyname|organisation|organization|unternehmen)';

/** A key given by number. */
const customerNumbers = [new RegExp(`^${person}${key}$`), /^konto(?:nummer|nr)?$/];
/** In a list of customers the plain “ID” is theirs. */
const ownNumbers = [/^(?:id|recordid|nr|no|nummer|number)$/];
const plainPerson = [new RegExp(`^${person}$`)];
const names = [
	new RegExp(`^${person}(?:name|konto)$`),
	/^(?:name|fullname|vollständigername|displayname|anzeigename)$/,
	new RegExp(`^${company}$`),
	/^(?:lastname|surname|familyname|nachname|familienname)$/,
	/^(?:firstname|givenname|vorname)$/,
];
/** Addresses and accounts that may be the shop's own. */
export const perhapsOwn = [new RegExp(`^${mail}$`), /^(?:mailadresse|account|konto|kontonummer|kontonr|user)$/];

/** Of a total of another kind: taxes, discounts, numbers of pieces. */
const noTotal =
	'(?!.*(?:tax|steuer|mwst|discount|rabatt|item|artikel|order[s]|count|anzahl|menge|qty|quantity|refund|erstatt|fee|gebühr|tip|trinkgeld|shipping|versand|day|tage|points|punkte))';
const totals = [
	/^(?:netsales|nettoumsatz|umsatznetto)$/,
	/^(?:amount|betrag|umsatz|sales|revenue|erlös|erloes|sale)(?:eur|euro|brutto|gross|in|ineur|ineuro)?$/,
	/^(?:order|bestell|rechnungs|invoice|gesamt|brutto|kauf|umsatz|transaction|bon|total|purchase|line|positions|zeilen)(?:amount|total|betrag|wert|summe|value|preis|price|spent|umsatz|sales|paid)$/,
	/^(?:total|summe|gesamt|grandtotal|endbetrag|endsumme|brutto|gross|netto|net|grosssales|totalcollected)(?:eur|euro)?$/,
	new RegExp(`^${noTotal}(?:umsatz|betrag|amount|total|summe)\\p{Letter}*$`, 'u'),
	/^(?:wert|value|paid|bezahlt|spend|spent|ausgaben)(?:eur|euro)?$/,
];
/** A price is the total of a row only where there is no quantity beside it. */
export const plainPrices = [/^(?:price|preis)(?:eur|euro|brutto|gross|ineur|ineuro)?$/];

const purchaseCounts = [
	/^(?:total|number|no|count|anzahl)?(?:of|der)?(?:orders|purchases|bestellungen|käufe|kaeufe|einkäufe|aufträge)(?:count|total|anzahl)?$/,
	/^(?:order|orders|purchase|payment|bestell|kauf)(?:count|anzahl)$/,
];
const currencies = [/^(?:currency|währung|waehrung|wkz|wkzumsatz|currencycode|währungskennzeichen|isocurrency)$/];

/** Words that mean a score only where the contents say so: a “Note” is a grade in German, and a remark. */
export const doubtfulScores = [/^(?:punkte|note|wert|skala)$/];

/** Headers by field, the surest first. All are matched against the {@link compact} header. */
export const headerWords: Readonly<Record<FieldName, readonly RegExp[]>> = {
	customer: [
		new RegExp(`^${person}${key}$`),
		new RegExp(`^${person}${mail}$`),
		new RegExp(`^(?:${mail}|emailaddress|mailadresse)$`),
		...plainPerson,
		new RegExp(`^${person}(?:name|konto)$`),
		/^(?:billing|rechnungs)(?:e?mail|name)$/,
		/^konto(?:nummer|nr)?$/,
		new RegExp(`^${company}$`),
	],
	date: [
		/^(?:order|purchase|invoice|transaction|sale|sales|booking)(?:date|datum|day|time)$/,
		/^(?:bestell|kauf|rechnungs|auftrags|beleg|buchungs|verkaufs|umsatz|transaktions)(?:datum|tag)$/,
		/^(?:bestelltam|gekauftam|orderedat|purchasedat|soldat)$/,
		/^(?:date|datum|tag|day|timestamp|zeitstempel|zeitpunkt|datetime|datumuhrzeit|dateandtime)$/,
		/^(?:created|submitted|responded|completed|answered|submit)(?:at|on|date|dateutc|atutc|utc)?$/,
		/^(?:paidat|bezahltam)$/,
		/^(?:response|survey|antwort|umfrage|eingangs|erfassungs|teilnahme)(?:date|datum|time)$/,
		/^(?:erstellt|eingegangen|beantwortet|erfasst)(?:am)?$/,
		/^(?!.*(?:ship|due|birth|geburt|liefer|update|versand|auszahlung|fällig)).*(?:date|datum|timestamp|zeitstempel)/,
	],
	amount: totals,
	quantity: [
		/^(?:quantity|qty|menge|anzahl|stück|stückzahl|stueck|stueckzahl|units|pieces|quantitypurchased|bestellmenge)$/,
		/^(?:anzahlartikel|itemssold|itemquantity|lineitemquantity|orderquantity|orderedquantity|verkauftemenge)$/,
	],
	price: [
		/^(?:unit|item|single|einzel|stück|stueck|artikel|lineitem|list|verkaufs)(?:price|preis)(?:eur|euro|brutto|netto)?$/,
		/^(?:price|preis)(?:per|pro|je)(?:unit|item|piece|stück|stueck|einheit|artikel)$/,
		...plainPrices,
	],
	refund: [
		/^(?:refund|refunds|refunded|refundedamount|amountrefunded|refundamount|totalrefunded|returnedamount)$/,
		/^(?:erstattung|erstattet|erstattungsbetrag|rückerstattung|rückerstattet|rückerstattungsbetrag|rückzahlungsbetrag|retourenwert|retourenbetrag)$/,
	],
	currency: currencies,
	order: [
		new RegExp(`^(?:order|bestell|bestellung|bestellungs|auftrags?|invoice|rechnungs?|beleg|bon|vorgangs?)${key}$`),
		/^(?:order|bestellung|auftrag|invoice|rechnung|beleg|bon|vorgang|belegfeld1|ordername)$/,
		/^(?:transaction|transaktions?|payment|zahlungs?|receipt)(?:id|nr|nummer|number|code|no)$/,
	],
	status: [
		/^(?:order|bestell|auftrags|payment|zahlungs|financial|transaction|transaktions|invoice|rechnungs|vorgangs|deal)?(?:status|zustand)$/,
		/^(?:order|payment|return|retouren)(?:state|status)$/,
	],
	type: [
		/^(?:transaction|transaktions|event|row|record|entry|survey|umfrage)(?:type|typ|art)$/,
		/^(?:type|typ|belegart|vorgangsart|buchungsart|umsatzart|metrik|metric)$/,
	],
	email: [new RegExp(`^(?:${person}|billing|rechnungs)?${mail}$`), /^(?:emailaddress|mailadresse|emails?)$/],
	name: names,
	phone: [
		/^(?:billing|rechnungs|customer|kunden|work|mobile)?(?:phone|telefon|telephone|tel|telefonnummer|phonenumber|telefonnr)$/,
		/^(?:mobil|mobile|handy|mobilnummer|handynummer|festnetz|mobiltelefon|mobilephone)$/,
	],
	zip: [/^(?:billing|rechnungs|customer|kunden)?(?:zip|zipcode|plz|postleitzahl|postcode|postalcode)$/],
	segment: [
		new RegExp(`^${person}(?:gruppe|group|segment|typ|type|art|kategorie|category)$`),
		/^(?:segment|gruppe|group|kategorie|category|branche|industry|tags?|label|tier|tarif|plan|lifecyclestage)$/,
	],
	consent: [
		/newsletter|einwilligung|werbeerlaubnis|doubleoptin/,
		/^(?:consent|optin|marketingconsent|marketing|emailmarketing|acceptsmarketing|acceptsemailmarketing)$/,
	],
	note: [/^(?:notes?|notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|comments?|memo)$/],
	since: [
		/^(?:kunde|kundin|mitglied|customer|member|client|abo|vertrag)(?:seit|since)$/,
		/^(?:since|seit|beginn|vertragsbeginn|abobeginn|start|von|from|startdatum|startdate|begin|begindate)$/,
		/^(?:signup|signedup|registration|registered|join|joined|subscription|contract|membership)(?:date|at|on|start|startdate)?$/,
		/^(?:registriertam|registrierung|registrierungsdatum|angemeldetam|anmeldedatum|eintritt|eintrittsdatum|angelegtam|erstelltam|aufnahmedatum)$/,
		/^(?:created|create|added)(?:at|on|date|utc|atutc)?$/,
		/^(?:first|erste?r?)(?:order|purchase|kauf|bestellung)(?:date|datum|am)?$/,
		/^(?:start|beginning|beginn|date|datum)(?:of|des|der)(?:the)?(?:contract|subscription|membership|vertrags|vertrages|abos|abonnements|mitgliedschaft)(?:date|datum|am)?$/,
		/^(?:contract|subscription|membership|vertrags|abo|mitgliedschafts)(?:begin|begins|beginn|starts|started|start|anfang)(?:date|at|on|datum|am)?$/,
	],
	until: [
		/^(?:kündigung|kuendigung|kündigungsdatum|kuendigungsdatum|kündigungzum|gekündigtam|gekuendigtam|gekündigtzum|gekündigt)$/,
		/^(?:cancel|cancell?ed|cancell?ation|churn|churned|left|leave|ended|terminated|termination|expired?|unsubscribed)(?:at|on|date)?$/,
		/^(?:until|bis|ende|vertragsende|aboende|end|enddatum|enddate|kundebis|austritt|austrittsdatum|to|mitgliedbis)$/,
		/^(?:customer|member|client|subscriber|kunde|kundin|mitglied|vertrag|abo|contract|subscription|membership)(?:until|to|bis|upto)$/,
		/^(?:contract|subscription|membership|customer|service|vertrags?|abo|abonnements?|mitgliedschafts?|laufzeit)(?:end|ends|ended|ende|ending|expiry|expires)(?:date|at|on|datum|am|zum)?$/,
		/^(?:end|ende|date|datum)(?:of|des|der|desder)(?:the)?(?:contract|subscription|membership|vertrags|vertrages|abos|abonnements|mitgliedschaft|laufzeit|kündigung|cancellation|leaving|termination)(?:date|datum|am)?$/,
		/^(?:endet|endetam|endsat|endson|beendetam|ausgetretenam|abgemeldetam|kundeweggang|gültigbis|läuftbis|validuntil)$/,
	],
	orders: purchaseCounts,
	score: [
		/^(?:nps|npsscore|netpromoterscore|npswert|npsbewertung)$/,
		/wiewahrscheinlich|howlikely|weiterempf|empfehlen|recommend/,
		/onascaleof(?:0|zero)|0(?:bis|to)?10|aufeinerskala/,
		/^(?:score|bewertung|rating)$/,
		...doubtfulScores,
	],
	comment: [
		/^(?:comments?|kommentare?|feedback|anmerkung|anmerkungen|freitext|verbatim|notes?|begründung|begruendung|grund|reason|antworttext)$/,
		/why|warum|weshalb|kommentar|comment|grund|reason|openended|feedback/,
	],
	first: [
		/^(?:first|erste?[rs]?|earliest)(?:order|purchase|transaction|kauf|bestellung|einkauf)?(?:date|datum|day|am|at)?$/,
	],
	last: [
		/^(?:last|latest|letzte?[rs]?)(?:order|purchase|transaction|kauf|bestellung|einkauf)?(?:date|datum|day|am|at)?$/,
	],
	frequency: [/^(?:frequency|repeatpurchases|frequenz|häufigkeit|wiederholungskäufe|wiederkäufe|x)$/],
	recency: [/^(?:recency|rezenz|tx)$/],
	age: [/^(?:t|age|customerage|observation|alter|kundenalter|beobachtungsdauer|tcal)$/],
	value: [/^(?:monetaryvalue|monetary|averagevalue|meanvalue|durchschnittswert|zbar|mx)$/],
};

/** Totals of a customer. */
export const lifetimeTotals: readonly RegExp[] = [
	/^(?:total|lifetime|gesamt)(?:spent|spend|revenue|umsatz|sales|value|amount|ausgaben|charges)$/,
	/^(?:umsatzgesamt|ausgabengesamt|ltv|lifetimespend|totalrevenue)$/,
	...totals,
];

/** The key of a list of customers; e-mail address and name have their own columns there. */
export const listKeys: readonly RegExp[] = [...customerNumbers, ...ownNumbers, ...plainPerson];
