/**
 * What the made-up shop's made-up customers wrote: rows of a sample file, not words of the interface.
 * A comment is one of `main`, sometimes followed by one of `more`; '' means nothing follows.
 */
import type { DemoLanguage } from './columns';

interface Pool {
	readonly main: readonly string[];
	readonly more: readonly string[];
}
type Group = 'promoters' | 'passives' | 'detractors';

export const shopComments: Readonly<Record<DemoLanguage, Readonly<Record<Group, Pool>>>> = {
	de: {
		promoters: {
			main: [
				'Der Darjeeling war noch besser als beschrieben.',
				'Die Teeschale ist ein Lieblingsstück geworden.',
				'Nach zwei Tagen da, sorgfältig verpackt.',
				'Auf meine Frage zur Ziehzeit kam am selben Tag eine Antwort.',
				'Die Probe im Paket hat mich zu einem neuen Tee gebracht.',
				'Man merkt, dass jemand die Tees selbst trinkt.',
				'Schon die dritte Bestellung, immer alles richtig.',
				'Die handgeschriebene Karte war eine schöne Überraschung.',
				'Ersatz für die zerbrochene Tasse kam ohne Diskussion.',
				'Als Geschenk verschickt, die Freude war groß.',
			],
			more: ['', '', 'Gern wieder.', 'Habe Sie schon weiterempfohlen.', 'Bitte den Oolong im Sortiment lassen.'],
		},
		passives: {
			main: [
				'Tee gut, Versand etwas teuer.',
				'Schöne Keramik, die Farbe war etwas dunkler als auf dem Bild.',
				'Alles in Ordnung.',
				'Der Nachfüllbeutel dürfte größer sein.',
				'Gute Auswahl, die Suche im Shop ist mühsam.',
				'Lieferung dauerte fünf Tage.',
				'Qualität stimmt, beim Preis vergleiche ich.',
				'Mir fehlt eine Auswahl ohne Aroma.',
			],
			more: ['', '', '', 'Sonst zufrieden.', 'Ich bestelle wohl wieder.'],
		},
		detractors: {
			main: [
				'Die Tasse kam zerbrochen an.',
				'Auf meine E-Mail kam eine Woche lang keine Antwort.',
				'Zu viel Füllmaterial im Paket.',
				'Der Grüntee schmeckte alt.',
				'Zwei Wochen auf die Lieferung gewartet.',
				'Der Gutschein ließ sich nicht einlösen.',
				'Das Paket kam ohne die bestellte Dose.',
				'Für die Menge zu teuer.',
			],
			more: ['', '', 'Schade.', 'Eine Entschuldigung hätte genügt.', 'So bestelle ich nicht mehr.'],
		},
	},
	en: {
		promoters: {
			main: [
				'The Darjeeling was even better than described.',
				'The tea bowl has become a favourite.',
				'Here after two days, carefully packed.',
				'My question about steeping time was answered the same day.',
				'The sample in the parcel led me to a new tea.',
				'You can tell that somebody drinks these teas.',
				'Third order already, everything right each time.',
				'The handwritten card was a lovely surprise.',
				'The broken cup was replaced without any fuss.',
				'Sent as a present, and it was loved.',
			],
			more: ['', '', 'I will be back.', 'I have already recommended you.', 'Please keep the oolong.'],
		},
		passives: {
			main: [
				'Good tea, postage is a bit dear.',
				'Nice pottery, the colour was darker than in the picture.',
				'All fine.',
				'The refill bag could be larger.',
				'Good choice, but searching the shop is tedious.',
				'Delivery took five days.',
				'Quality is right, I do compare prices.',
				'I would like more teas without flavouring.',
			],
			more: ['', '', '', 'Otherwise content.', 'I will probably order again.'],
		},
		detractors: {
			main: [
				'The cup arrived broken.',
				'My e-mail went unanswered for a week.',
				'Too much filling in the parcel.',
				'The green tea tasted stale.',
				'Waited two weeks for delivery.',
				'The voucher could not be redeemed.',
				'The tin I ordered was missing.',
				'Too expensive for the amount.',
			],
			more: ['', '', 'A pity.', 'An apology would have been enough.', 'I will not order again.'],
		},
	},
};
