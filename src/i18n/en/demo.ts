import type { DemoTexts } from '../../core/demo/words';
import type { Format } from '../format';
import { takeOver } from './plan-take-over';

/** Plans of made-up businesses. */
const demo = (f: Format): DemoTexts => ({
	definition: takeOver(f).definition,
	cafe: {
		offer: 'Coffee, breakfast and cake for people who live and work in the quarter; 34 seats, take-away at the window.',
		place: 'Leipzig',
		founder: 'Owner',
		team: 'Team at the counter',
		strategy:
			'We do not win by price. Guests who come twice a week get to know us and are known by us: a simple reward, a quick apology when something goes wrong, and an occasion for regulars. New guests are welcome, but the budget goes to those who are here already.',
		whyAgain: 'Because the coffee is as good as yesterday, the queue is short, and the eleventh is on the house.',
		whyHere:
			'The chains nearby are cheaper but do not know their guests. We roast ourselves and remember the usual order.',
		measures: {
			stampCard: {
				why: 'Guests come about once a week and pay around 7.60; a reward after ten visits is close enough to matter.',
				segment: 'All 700 members, above all those who come once or twice a month',
			},
			newsletter: {
				why: 'New roasts and opening hours change monthly; half of the members want to hear of it.',
				segment: 'Members who have consented, about 300',
			},
			complaintRecovery: {
				why: 'Cold coffee or a wrong order can be put right at once, and the team may decide that alone.',
				segment: 'Guests who complain at the counter or online',
			},
			birthdayGreeting: {
				why: 'Two thirds of the members gave their birthday when they joined; a slice of cake costs little.',
				segment: 'Members of more than a year who have told us their birthday',
			},
			regularsEvening: {
				why: 'The roasting machine stands idle in the evening and is what guests ask about most.',
				segment: 'About 40 regulars, by personal invitation',
			},
		},
		costs: {
			software: 'Stamp-card software',
			freeCoffee: 'Free coffees, at cost of goods',
			mailing: 'Mailing tool',
			goodwill: 'Goodwill at the counter',
			crm: 'Member database',
			cake: 'Birthday cake and card',
			music: 'Musician',
			tasting: 'Tasting',
		},
		sources: { accounts: 'Annual accounts', estimate: 'Own estimate, to be checked after two quarters' },
		cafeSources: {
			till: 'Till report of the last quarter',
			cards: 'Member cards of the last quarter',
			survey: 'Asked at the counter, 38 guests on three days',
			article: 'Example of a loyalty-app vendor: 8,400 a quarter, 700 members, 12 each',
			articleNote: 'Undated. The article divides by members; its own formula asks for active customers.',
		},
	},
	shop: {
		offer: 'Loose tea and handmade pottery, sold online to tea drinkers in Germany and Austria.',
		place: 'Freiburg',
		founder: 'Founder',
		team: 'Customer service',
		strategy:
			'Four in ten customers never order a second time. We therefore put money and hours on the weeks after the first order, and only then on regular customers. Discounts stay the exception.',
		whyAgain:
			'Because the first parcel was right, a tip on brewing came with it, and the next harvest is announced in time.',
		whyHere: 'Marketplaces are cheaper. We taste every tea, know the potters and answer questions the same day.',
		measures: {
			secondPurchaseVoucher: {
				why: 'Most customers we lose have ordered only once; the voucher lies in the first parcel.',
				segment: 'First-time buyers of the last eight weeks',
			},
			followUp: {
				why: 'In the survey first-time buyers ask above all about brewing; a tip for the tea they bought answers it.',
				segment: 'First-time buyers, seven days after delivery',
			},
			newsletter: {
				why: 'New harvests come four times a year, new pottery monthly; this is news, not advertising.',
				segment: 'Customers who have consented, about four in ten',
			},
			complaintRecovery: {
				why: 'Broken pottery is the most frequent complaint; a replacement costs less than a lost customer.',
				segment: 'Customers with a broken or late parcel',
			},
			topCustomersGift: {
				why: 'The best hundred customers bring a large part of the revenue and have never heard a thank-you.',
				segment: 'The 100 customers with the highest contribution of the year',
			},
		},
		sources: { accounts: 'Accounts of the last year', estimate: 'Own estimate, to be checked after two quarters' },
	},
	consultancy: {
		offer: 'Energy and process advice for manufacturers with 50 to 300 employees, under yearly contracts.',
		place: 'Kassel',
		founder: 'Managing partner',
		team: 'Consultants',
		strategy:
			'Forty clients carry the firm, so each renewal counts. We talk to more than one person at each client, report results without being asked, and hear of dissatisfaction before the contract ends.',
		whyAgain: 'Because the savings are shown in figures every quarter and the next step is already on the table.',
		whyHere: 'Large firms send juniors. With us the person who advised stays the contact.',
		measures: {
			clientDialogue: {
				why: 'At half of the clients we know one person only; when that person changes jobs, the contract is at risk.',
				segment: 'Clients of more than a year, at least three people each',
			},
			feedbackLoop: {
				why: 'The reasons for leaving surprised us more than once; a question six months before renewal comes in time.',
				segment: 'All clients, six months before the contract ends',
			},
			education: {
				why: 'Clients who use our key-figure sheet themselves renew more often, as far as we can tell.',
				segment: 'Production and energy managers at clients',
			},
			advisoryBoard: {
				why: 'Eight long-standing clients know the next legal requirements and like to compare notes.',
				segment: 'Eight clients from different trades',
			},
		},
		survey: 'Asked by telephone, 24 contacts at clients',
		sources: { accounts: 'Accounts of the last year', estimate: 'Own estimate, to be checked after half a year' },
	},
});

export default demo;
