import type { NewPlanWords } from '../plan/new-plan';
import type { Definition } from '../plan/take-over';
import type { TemplateTexts } from '../plan/templates/index';

/** What a demo's plan says about one measure instead of the template's words. */
export interface DemoMeasureWords {
	readonly why: string;
	readonly segment: string;
}

interface DemoPlanWords<MeasureName extends string> {
	readonly offer: string;
	readonly place: string;
	readonly founder: string;
	readonly team: string;
	readonly strategy: string;
	readonly whyAgain: string;
	readonly whyHere: string;
	readonly measures: Readonly<Record<MeasureName, DemoMeasureWords>>;
	/** where the numbers come from, and notes beside them */
	readonly sources: Readonly<Record<'accounts' | 'estimate', string>>;
}

/** The words of the demos' plans, per language. Business names are the same in both. */
export interface DemoTexts {
	/** how a measured value came about */
	readonly definition: (definition: Definition) => string;
	readonly cafe: DemoPlanWords<
		'stampCard' | 'newsletter' | 'complaintRecovery' | 'birthdayGreeting' | 'regularsEvening'
	> & {
		readonly costs: Readonly<
			Record<'software' | 'freeCoffee' | 'mailing' | 'goodwill' | 'crm' | 'cake' | 'music' | 'tasting', string>
		>;
		readonly cafeSources: Readonly<Record<'till' | 'cards' | 'survey' | 'article' | 'articleNote', string>>;
	};
	readonly shop: DemoPlanWords<
		'secondPurchaseVoucher' | 'followUp' | 'newsletter' | 'complaintRecovery' | 'topCustomersGift'
	>;
	readonly consultancy: DemoPlanWords<'clientDialogue' | 'feedbackLoop' | 'education' | 'advisoryBoard'> & {
		readonly survey: string;
	};
}

export interface DemoWords {
	readonly templates: { readonly texts: TemplateTexts; readonly newPlan: NewPlanWords };
	readonly demo: DemoTexts;
}
