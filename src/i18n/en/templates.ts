import type { NewPlanWords } from '../../core/plan/new-plan';
import type { TemplateTexts } from '../../core/plan/templates/index';
import type { SuggestionReason } from '../../core/plan/templates/suggest';
import { businessModel } from './templates-business-model';
import { communication } from './templates-communication';
import { discounts } from './templates-discounts';
import { events } from './templates-events';
import { knowledge } from './templates-knowledge';
import { service } from './templates-service';

const texts: TemplateTexts = {
	...businessModel,
	...service,
	...communication,
	...knowledge,
	...discounts,
	...events,
};

const newPlan: NewPlanWords = {
	acquisition: {
		ads: 'Advertising',
		content: 'Content, pictures, website',
		salesHours: 'Sales conversations',
		firstOrderDiscount: 'Discount on the first order',
	},
	retentionSource: 'Guide by a loyalty-app vendor: 63–65% retail and media, at least 80% software and finance',
	retentionNote: 'Undated figure by a vendor, not verified. Replace it with your own as soon as you have one.',
	firstYearNote: 'Set below that of established customers, because a first purchase is a trial.',
};

const reasons: Record<SuggestionReason, string> = {
	frequentPurchases: 'Your customers buy often: a small reward comes quickly.',
	firstPurchaseIsTrial: 'The first purchase is a trial: most customers are lost after it.',
	complaintsShowCommitment: 'Those who complain want to stay: hardly anything acts faster.',
	regularContact: 'Keeps you in mind at low cost.',
	fewImportantClients: 'A few clients carry the revenue: each conversation counts.',
	productNeedsCare: 'What you sell needs care: that is a reason to return.',
	adviceNeeded: 'Customers who understand the offer use it longer.',
	renewalComesUp: 'Shows before the renewal what is wrong.',
	quickAnswersExpected: 'A quick answer is expected, and missed when it fails to come.',
	deliveryIsTheContact: 'Your customers meet you through the delivery: it decides whether they order again.',
	firstResultDecides: 'Whoever gets to a first result quickly stays: most give up before.',
	needsChange: 'Your customers’ needs change over the years: a conversation shows it in time.',
	resultsStayUnseen: 'Good work goes unnoticed as long as everything runs: a report shows it.',
	silenceComesFirst: 'Nobody gives notice: those who leave simply stop coming.',
};

const templates = () => ({ texts, newPlan, reasons });

export default templates;
