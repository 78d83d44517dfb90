import type { LegalGate } from '../../core/plan/templates/template';

/** What German law asks; only what a founder meets first. */
const notes: Readonly<Record<LegalGate | 'email', string>> = {
	email:
		'E-mail advertising to existing customers needs their consent, or all four conditions of § 7 (3) UWG: address from a sale, own similar goods, no objection, a note at collection and in every message.',
	phone:
		'Advertising calls to consumers need their prior express consent (§ 7 (2) no. 1 UWG), and it has to be documented (§ 7a UWG); with business clients presumed consent is enough. Questions about satisfaction usually count as advertising too.',
	post: 'Advertising by letter is usually allowed without consent as long as nobody has objected. Customers have to be told that they may object (Art. 21 GDPR).',
	recommendation:
		'The customer invites people personally. If the business sends the invitation by e-mail, it counts as advertising without consent, even when a customer set it off.',
	permission:
		'Use pictures, texts and statements of customers only with permission: of those shown and of those who made them. Whoever shows reviews has to say whether and how they are checked for being real (§ 5b (3) UWG).',
	contributions:
		'Ask for permission before using contributions elsewhere. Whoever publishes what others write has to accept reports of unlawful content and follow them up.',
	customerData:
		'Use purchases and addresses only for the purpose the participants have agreed to; consent is voluntary and can be withdrawn (GDPR). A prize draw needs clear conditions that are easy to find.',
	gift: 'Gifts to business clients reduce taxable profit only up to 50 € per recipient and year (since 2024, § 4 (5) no. 1 EStG); above that the whole deduction is lost. Many companies allow their people small gifts only.',
	voucher:
		'Vouchers and credit that were paid for usually become time-barred after three years, counted from the end of the year (§§ 195, 199 BGB); a shorter time limit is often void. Vouchers given away may expire earlier if that is clearly stated.',
	consumerContract:
		'With consumers: a first term of two years at most, afterwards one month’s notice (§ 309 no. 9 BGB). Concluded online it needs a cancellation button (§ 312k BGB), and usually there is a right of withdrawal of 14 days.',
	openingHours: 'How long shops may open is a matter of the federal state; Sundays need an exception.',
	music: 'Music played in public usually has to be registered with GEMA beforehand.',
};

/** The notes on some topics, one after the other, with the caveat that they are no advice. */
export function law(...topics: readonly (keyof typeof notes)[]): string {
	return [...topics.map((topic) => notes[topic]), 'This is not legal advice.'].join(' ');
}
