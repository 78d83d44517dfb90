import type { Industry, relations } from '../plan';
import type { TemplateId } from './index';

/** Why a template is proposed; the sentence is in `i18n`. */
export const suggestionReasons = [
	'frequentPurchases',
	'firstPurchaseIsTrial',
	'complaintsShowCommitment',
	'regularContact',
	'fewImportantClients',
	'productNeedsCare',
	'adviceNeeded',
	'renewalComesUp',
	'quickAnswersExpected',
	'deliveryIsTheContact',
	'firstResultDecides',
	'needsChange',
	'resultsStayUnseen',
	'silenceComesFirst',
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface Suggestion {
	readonly template: TemplateId;
	readonly reason: SuggestionReason;
}
type Three = readonly [Suggestion, Suggestion, Suggestion];

const of = (template: TemplateId, reason: SuggestionReason): Suggestion => ({ template, reason });
const complaints = of('complaintRecovery', 'complaintsShowCommitment');
const newsletter = of('newsletter', 'regularContact');
const dialogue = of('clientDialogue', 'fewImportantClients');
const firstSteps = of('onboarding', 'firstResultDecides');
const yearlyTalk = of('outlookMeeting', 'needsChange');
const results = of('resultReport', 'resultsStayUnseen');

/** Without a contract: the next purchase is the question. */
const nonContractual: Readonly<Record<Industry, Three>> = {
	cafe: [of('stampCard', 'frequentPurchases'), complaints, newsletter],
	retail: [of('stampCard', 'frequentPurchases'), of('followUp', 'firstPurchaseIsTrial'), newsletter],
	shop: [
		of('secondPurchaseVoucher', 'firstPurchaseIsTrial'),
		of('reliableDelivery', 'deliveryIsTheContact'),
		newsletter,
	],
	media: [newsletter, of('overdueContact', 'silenceComesFirst'), of('referral', 'firstPurchaseIsTrial')],
	software: [firstSteps, of('tutorialVideos', 'adviceNeeded'), of('reachability', 'quickAnswersExpected')],
	finance: [yearlyTalk, of('education', 'adviceNeeded'), complaints],
	consulting: [dialogue, results, of('feedbackLoop', 'regularContact')],
	crafts: [of('maintenanceContract', 'productNeedsCare'), of('followUp', 'firstPurchaseIsTrial'), complaints],
	health: [
		of('followUp', 'firstPurchaseIsTrial'),
		of('overdueContact', 'silenceComesFirst'),
		of('reachability', 'quickAnswersExpected'),
	],
	other: [of('followUp', 'firstPurchaseIsTrial'), complaints, newsletter],
};

/** With a contract: the renewal is. A voucher or stamp card fits no contract (P16). */
const contractual: Readonly<Record<Industry, Three>> = {
	cafe: [complaints, newsletter, of('feedbackLoop', 'renewalComesUp')],
	retail: [of('followUp', 'firstPurchaseIsTrial'), complaints, newsletter],
	shop: [of('followUp', 'firstPurchaseIsTrial'), complaints, of('feedbackLoop', 'renewalComesUp')],
	media: [newsletter, firstSteps, of('feedbackLoop', 'renewalComesUp')],
	software: [firstSteps, of('reachability', 'quickAnswersExpected'), of('feedbackLoop', 'renewalComesUp')],
	finance: [yearlyTalk, of('education', 'adviceNeeded'), of('reachability', 'quickAnswersExpected')],
	consulting: [dialogue, results, of('feedbackLoop', 'renewalComesUp')],
	crafts: [of('maintenanceContract', 'productNeedsCare'), of('reachability', 'quickAnswersExpected'), complaints],
	health: [of('followUp', 'firstPurchaseIsTrial'), of('feedbackLoop', 'renewalComesUp'), complaints],
	other: [complaints, of('feedbackLoop', 'renewalComesUp'), newsletter],
};

/** Three templates to begin with, each with the reason why it fits. */
export function suggestTemplates(industry: Industry, relation: (typeof relations)[number]): Three {
	return relation === 'contractual' ? contractual[industry] : nonContractual[industry];
}
