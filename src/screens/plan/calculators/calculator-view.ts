import type { Calculated, CalculatorId, CostPart, PlanFacts, Reason } from '../../../core/calculators/calculator';
import { complaints, type ComplaintCost } from '../../../core/calculators/complaints';
import { discount, type DiscountCost } from '../../../core/calculators/discount';
import {
	complaintHandover,
	discountHandover,
	newsletterHandover,
	stampCardHandover,
	topGiftHandover,
	type Handover,
} from '../../../core/calculators/handover';
import { inputsOf } from '../../../core/calculators/index';
import { newsletter, type NewsletterCost, type PriceStep } from '../../../core/calculators/newsletter';
import { stampCard, type StampCardCost } from '../../../core/calculators/stamp-card';
import { tiersOf } from '../../../core/calculators/tiers';
import { topGift, type TopGiftCost } from '../../../core/calculators/top-gift';
import type { Plan } from '../../../core/plan/plan';
import { unreachable, type Result } from '../../../core/problem';
import type { Words } from '../../../i18n/areas';
import type { ResultLine, ResultWords } from '../../../i18n/calculator-words';

type CalculatorWords = Words['plan']['calculators'];
type CostKey = StampCardCost | TopGiftCost | NewsletterCost | DiscountCost | ComplaintCost | 'setUp';

/** What a calculator shows and hands over. */
export interface CalculatorView {
	readonly finding: string;
	readonly lines: readonly ResultLine[];
	/** of the first year, minor units, unrounded; once: parts not paid again */
	readonly costs: readonly CostPart<CostKey>[];
	readonly once: readonly CostKey[];
	readonly steps: readonly PriceStep[];
	readonly warning: string | undefined;
	readonly foot: string | undefined;
	readonly handover: Handover;
	/** name of a measure made of it, and its benefit where the template's does not fit */
	readonly name: string;
	readonly benefit: string | undefined;
}

/** Computes a calculator with the plan's values and puts the result into words. */
export function calculatorView(
	id: CalculatorId,
	plan: Plan,
	facts: PlanFacts,
	words: CalculatorWords,
): Result<CalculatorView, Reason> {
	const names = words.measure.name;
	switch (id) {
		case 'stampCard': {
			const input = inputsOf(id, plan, facts);
			return view(words.computed[id], input, stampCard(input), (value) => ({
				costs: [...value.costs, { key: 'setUp', amount: input.setUp }],
				once: ['setUp'],
				handover: stampCardHandover(input, value),
				name: names.stampCard(input.stamps),
				benefit: words.measure.benefit(input.stamps),
			}));
		}
		case 'topGift': {
			const input = inputsOf(id, plan, facts);
			return view(words.computed[id], input, topGift(input), (value) => ({
				costs: value.costs,
				handover: topGiftHandover(input, value, facts),
				name: names.topGift(input.recipients),
			}));
		}
		case 'newsletter': {
			const input = { ...inputsOf(id, plan, facts), tiers: tiersOf(plan).tiers, horizon: facts.horizon };
			return view(words.computed[id], input, newsletter(input), (value) => ({
				costs: value.costs,
				steps: value.steps,
				handover: newsletterHandover(input, value),
				name: names.newsletter,
			}));
		}
		case 'discount': {
			const input = inputsOf(id, plan, facts);
			return view(words.computed[id], input, discount(input), (value) => ({
				costs: value.costs,
				handover: discountHandover(input, value),
				name: names.discount(input.discount),
			}));
		}
		case 'complaints': {
			const input = inputsOf(id, plan, facts);
			return view(words.computed[id], input, complaints(input), (value) => ({
				costs: value.costs,
				handover: complaintHandover(input, value, facts),
				name: names.complaints,
			}));
		}
		default:
			return unreachable(id);
	}
}

type Own = Pick<CalculatorView, 'costs' | 'handover' | 'name'> &
	Partial<Pick<CalculatorView, 'once' | 'steps' | 'benefit'>>;

function view<Input, Value>(
	words: ResultWords<Input, Value>,
	input: Input,
	computed: Calculated<Value>,
	own: (value: Value) => Own,
): Result<CalculatorView, Reason> {
	if (!computed.ok) return computed;
	const { value } = computed;
	return {
		ok: true,
		value: {
			once: [],
			steps: [],
			benefit: undefined,
			finding: words.finding(input, value),
			lines: words.lines(input, value),
			warning: words.warning?.(input, value),
			foot: words.foot,
			...own(value),
		},
	};
}
