import { expect, test } from 'vitest';
import { complaints } from '../../../src/core/calculators/complaints';
import { discount } from '../../../src/core/calculators/discount';
import {
	complaintHandover,
	discountHandover,
	handoverFault,
	newsletterHandover,
	stampCardHandover,
	topGiftHandover,
	type Handover,
} from '../../../src/core/calculators/handover';
import { newsletter } from '../../../src/core/calculators/newsletter';
import { stampCard } from '../../../src/core/calculators/stamp-card';
import {
	changesBetween,
	measuresFor,
	newMeasure,
	updatedMeasure,
	type TakeOverWords,
} from '../../../src/core/calculators/take-over';
import { topGift } from '../../../src/core/calculators/top-gift';
import { addMeasure } from '../../../src/core/plan/edit';
import { Measure } from '../../../src/core/plan/measure';
import { fromTemplate } from '../../../src/core/plan/templates/from-template';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { project } from '../../../src/core/projection/project';
import { z } from '../../../src/core/schema';
import de from '../../../src/i18n/de/templates';
import { card, complaint, facts, gift, letter, steadyPlan, voucher } from './inputs';
import { result } from './result';

const texts = de().texts;
let n = 0;
const newId = () => `id-${++n}`;
const plan = steadyPlan();
const context = { plan, today: '2026-11-23', newId };
const words = (handover: Handover): TakeOverWords => ({
	name: 'Aus dem Rechner',
	template: handover.template && texts[handover.template],
	note: 'berechnet am 23.11.2026',
	line: ({ key, promo }) => (promo ? `${key} ${promo.months}` : key),
});

const handovers = {
	stampCard: stampCardHandover(card, result(stampCard(card))),
	topGift: topGiftHandover(gift, result(topGift(gift)), facts),
	newsletter: newsletterHandover(letter, result(newsletter(letter))),
	discount: discountHandover(voucher, result(discount(voucher))),
	complaints: complaintHandover(complaint, result(complaints(complaint)), facts),
};
const made = (handover: Handover) => newMeasure(handover, words(handover), context);

/** What a measure costs in the projection in a year of the plan, minor units. */
function projected(measure: Measure, year: number) {
	const { months } = project(projectionInput(addMeasure(plan, measure)));
	return months.slice(12 * year, 12 * year + 12).reduce((sum, month) => sum + (month.measureCost[0] ?? 0), 0);
}

test.for(Object.entries(handovers))(
	'%s makes a measure the schema accepts, with the note at every number',
	([, handover]) => {
		const measure = made(handover);
		expect(z.safeParse(Measure, measure).error).toBeUndefined();
		expect(handoverFault(handover)).toBeUndefined();
		const numbers = [
			...measure.costs.flatMap(({ amount, share }) => amount ?? share ?? []),
			...measure.hours.map(({ hours }) => hours),
		];
		for (const { provenance } of numbers)
			expect(provenance).toEqual({ kind: 'own', date: '2026-11-23', note: 'berechnet am 23.11.2026' });
		expect(new Set([...measure.costs, ...measure.hours].map(({ id }) => id)).size).toBe(
			measure.costs.length + measure.hours.length,
		);
	},
);

test('a stamp card costs in a running year of the projection what the calculator says', () => {
	expect(projected(made(handovers.stampCard), 1)).toBeCloseTo(result(stampCard(card)).perYear, 4);
});

test('at full effect from the start its first year includes the set-up', () => {
	const measure = { ...made(handovers.stampCard), lag: 0, ramp: 0 };
	expect(projected(measure, 0)).toBeCloseTo(result(stampCard(card)).firstYear, 4);
});

test('a gift costs each year what the calculator says', () => {
	const measure = made(handovers.topGift);
	expect(projected(measure, 0)).toBe(result(topGift(gift)).cost);
	expect(projected(measure, 1)).toBe(result(topGift(gift)).cost);
	expect(measure.reach.likely).toBe(0.1);
});

test.for([
	['growing', letter],
	['shrinking', { ...letter, recipients: 1_500, growth: -50 }],
] as const)('a %s newsletter costs in every month what the price list says', ([, input]) => {
	const computed = result(newsletter({ ...input, horizon: 24 }));
	const measure = made(newsletterHandover(input, computed));
	expect(projected(measure, 0)).toBe(computed.firstYear);
	expect(projected(measure, 0) + projected(measure, 1)).toBe(computed.total);
});

test('a discount costs and brings in the projection what the calculator says', () => {
	const computed = result(discount(voucher));
	const measure = made(handovers.discount);
	expect(projected(measure, 0)).toBeCloseTo(computed.cost, 4);
	const without = project(projectionInput(plan)).years[1]?.result ?? 0;
	const withIt = project(projectionInput(addMeasure(plan, measure))).years[1]?.result ?? 0;
	expect(withIt - without).toBeCloseTo(computed.net, 3);
});

test('complaint recovery costs each year what the calculator says', () => {
	expect(projected(made(handovers.complaints), 0)).toBeCloseTo(result(complaints(complaint)).cost, 4);
	// 24 of the 100 who leave in a year complain before
	expect(made(handovers.complaints).reach.likely).toBeCloseTo(0.24, 9);
});

test('effects are the template’s, but for those the calculator knows or leaves open', () => {
	expect(made(handovers.stampCard).effects).toMatchObject({ loss: { provenance: { kind: 'template' } } });
	expect(made(handovers.stampCard).effects.purchases).toBeUndefined();
	expect(made(handovers.complaints).effects.loss).toMatchObject({ likely: 0.5, provenance: { kind: 'own' } });
});

test('what no measure can say is a fault: more leavers than the plan has, more given away than is paid', () => {
	const none = { ...facts, lost: 0 };
	expect(handoverFault(complaintHandover(complaint, result(complaints(complaint)), none))).toBe('moreThanLost');
	expect(handoverFault({ ...handovers.discount, lines: [{ ...handovers.discount.lines[0]!, share: 1.5 }] })).toBe(
		'aboveRevenue',
	);
});

test('updating replaces the lines it knows under their names, lists what changes, and leaves the rest', () => {
	const before = {
		...fromTemplate(
			'stampCard',
			texts.stampCard,
			{ roleIds: { founder: 'owner', team: 'help' }, currency: 'EUR' },
			newId,
		),
		why: 'Eigener Grund',
	};
	const after = updatedMeasure(before, handovers.stampCard, words(handovers.stampCard), context);
	expect(z.safeParse(Measure, after).error).toBeUndefined();
	expect(after).toMatchObject({ id: before.id, name: before.name, why: 'Eigener Grund', effects: before.effects });
	expect(after.costs.map(({ name }) => name)).toEqual(before.costs.map(({ name }) => name));
	expect(after.costs.map(({ id }) => id)).toEqual(before.costs.map(({ id }) => id));
	expect(after.costs[1]?.promo).toBeUndefined();
	const { changes, kept } = changesBetween(before, after, handovers.stampCard, plan);
	expect(changes.map((change) => (change.kind === 'cost' ? change.after.name : change.kind))).toEqual([
		'reach',
		'Stempelkarten-Software',
		'Freier elfter Kauf, zum Wareneinsatz',
		'hours',
	]);
	// the set-up is the template's, four lines of hours are not the calculator's
	expect(kept).toBe(1 + 4);
});

test('a number the measure has already keeps its range and what it rests on', () => {
	const reach = { likely: card.participation, low: 0.2, high: 0.7, provenance: { kind: 'asked' as const, n: 40 } };
	const before = { ...made(handovers.stampCard), reach };
	expect(updatedMeasure(before, handovers.stampCard, words(handovers.stampCard), context)).toEqual(before);
});

test('a second update with the same numbers changes nothing', () => {
	for (const handover of Object.values(handovers)) {
		const measure = made(handover);
		const again = updatedMeasure(measure, handover, words(handover), context);
		expect(changesBetween(measure, again, handover, plan).changes).toEqual([]);
	}
});

test('numbers can go into measures of the same template, a discount into any that takes one off participants’ revenue', () => {
	const card = made(handovers.stampCard);
	const offer = made(handovers.discount);
	const full = addMeasure(addMeasure(plan, card), offer);
	expect(measuresFor(full, handovers.stampCard)).toEqual([card]);
	expect(measuresFor(full, handovers.discount)).toEqual([offer]);
	expect(measuresFor(full, handovers.complaints)).toEqual([]);
});
