import type {
	Category,
	CostBasis,
	CostGroup,
	Effects,
	Goal,
	HourBasis,
	KpiId,
	LadderStep,
	Phase,
	PresetLine,
	TargetGroup,
} from '../measure';
import type { relations } from '../plan';

/** Low, likely and high: a bad, a usual and a good case in the sense of size. */
export type Range = readonly [low: number, likely: number, high: number];

/** A cost a measure of this kind usually has. Amounts in minor units at the price level of the euro. */
export interface TemplateCost {
	readonly group: CostGroup;
	readonly preset?: PresetLine;
	readonly per: CostBasis;
	/** absent for `participantRevenue` */
	readonly amount?: Range;
	/** only for `participantRevenue` */
	readonly share?: Range;
	/** amount while the line has run fewer than `months` months */
	readonly promo?: { readonly amount: number; readonly months: number };
	/** for `once`: months after the start */
	readonly offset?: number;
}

/** Hours a measure of this kind usually takes. `team` falls to the founder where there is nobody else. */
export interface TemplateHours {
	readonly role: 'founder' | 'team';
	readonly phase: Phase;
	readonly per: HourBasis;
	readonly hours: Range;
}

/**
 * What the law asks of a measure besides the legal basis of its e-mails; the note is in `i18n` (P26). It only informs:
 * no finding follows from it.
 */
export type LegalGate =
	| 'phone' // advertising calls
	| 'post' // advertising by letter
	| 'recommendation' // advertising sent through others
	| 'permission' // pictures, words and reviews of customers
	| 'contributions' // publishing what others write
	| 'customerData' // purchases recorded by person, prize draws
	| 'gift' // tax limits of gifts
	| 'voucher' // how long credit stays valid
	| 'consumerContract' // term, cancellation and withdrawal
	| 'openingHours'
	| 'music';

/**
 * A measure somebody could take up, without words: those are in `i18n`, by id and cost key.
 * Effects are cautious starting values, not benchmarks: no source supports them, and they say so (`template`).
 */
export interface MeasureTemplate {
	readonly category: Category;
	/** relations to the customer it suits */
	readonly suits: readonly (typeof relations)[number][];
	readonly targetGroup: TargetGroup;
	/** step of the ladder it acts on */
	readonly ladderStep: LadderStep;
	/** most important first */
	readonly goals: readonly [Goal, ...Goal[]];
	readonly kpi: KpiId;
	/** 0 none … 3 made for the single customer */
	readonly personalisation: 0 | 1 | 2 | 3;
	/** sends e-mail to existing customers, so somebody has to say on what that rests (§ 7 (3) UWG) */
	readonly needsLegalBasis: boolean;
	readonly legalGate?: LegalGate;
	/** months: proposed start, from start to first effect, growth to full effect, decay after the end */
	readonly start: number;
	readonly lag: number;
	readonly ramp: number;
	readonly fade: number;
	readonly reach: Range;
	readonly effects: { readonly [Name in keyof Effects]?: Range };
	/** in the order they are shown; the keys name them in `i18n` */
	readonly costs: Readonly<Record<string, TemplateCost>>;
	readonly hours: readonly TemplateHours[];
}

type PhaseHours = readonly [HourBasis, Range];

/** The hours of one role, phase by phase. */
export function hoursOf(
	role: 'founder' | 'team',
	byPhase: Readonly<Partial<Record<Phase, PhaseHours>>>,
): TemplateHours[] {
	return Object.entries(byPhase).map(([phase, [per, hours]]) => ({ role, phase: phase as Phase, per, hours }));
}
