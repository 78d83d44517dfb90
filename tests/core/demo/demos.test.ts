import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/core/calendar';
import { stillHere, type Customers } from '../../../src/core/columns';
import { demoColumns, demoLastMonth, demoPlan, demoSetKinds } from '../../../src/core/demo/demos';
import { aliasesOf, contractReport, npsOfTallies, transactionReport } from '../../../src/core/metrics/index';
import type { DataReport } from '../../../src/core/metrics/reports';
import { categories, phases } from '../../../src/core/plan/measure';
import { assumptionsOf, demoIds, Plan, type DemoId } from '../../../src/core/plan/plan';
import { takeOverOf } from '../../../src/core/plan/take-over';
import { projectionInput } from '../../../src/core/projection/plan-to-input';
import { planProjection } from '../../../src/core/projection/plan-projection';
import { project } from '../../../src/core/projection/project';
import deDemo from '../../../src/i18n/de/demo';
import deTemplates from '../../../src/i18n/de/templates';
import { format } from '../../../src/i18n/format';
import enDemo from '../../../src/i18n/en/demo';
import enTemplates from '../../../src/i18n/en/templates';

const words = {
	de: { templates: deTemplates(), demo: deDemo(format('de', 'EUR')) },
	en: { templates: enTemplates(), demo: enDemo(format('en', 'EUR')) },
};

function make(demo: DemoId, language: 'de' | 'en' = 'de', today = '2027-03-10') {
	let last = 0;
	const newId = () => `id-${++last}`;
	return demoPlan(demo, { id: 'demo', now: `${today}T08:00:00.000Z`, today, language, words: words[language], newId });
}

describe.for(demoIds)('%s', (demo) => {
	test.for(['de', 'en'] as const)(
		'is a valid plan in %s, complete in words and with every phase answered',
		(language) => {
			const plan = make(demo, language);
			expect(Plan.safeParse(plan).error).toBeUndefined();
			expect(plan.demo).toBe(demo);
			expect(plan.document.language).toBe(language);
			for (const text of Object.values(plan.goals).filter((value) => typeof value === 'string'))
				expect(text.length).toBeGreaterThan(20);
			for (const measure of plan.measures) {
				expect(measure.why.length).toBeGreaterThan(20);
				expect(new Set(measure.hours.map((line) => line.phase))).toEqual(new Set(phases));
				expect(plan.team.map((role) => role.id)).toContain(measure.owner);
			}
		},
	);

	test('has four or five measures and knows its data sets', () => {
		const plan = make(demo);
		expect(plan.measures.length).toBeGreaterThanOrEqual(4);
		expect(plan.measures.length).toBeLessThanOrEqual(5);
		expect(plan.dataSets.map((set) => set.kind)).toEqual(demoSetKinds(demo));
	});

	test('has one id for each thing', () => {
		const plan = make(demo);
		const ids = [
			...plan.team,
			...plan.measures,
			...plan.measures.flatMap((measure) => [...measure.costs, ...measure.hours]),
			...plan.dataSets,
			...plan.survey.tallies,
			...plan.baseline.acquisition,
		].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('differs between the languages in words only', () => {
		const numbers = (language: 'de' | 'en') =>
			assumptionsOf(make(demo, language)).map(({ path, assumption: { likely, low, high } }) => [
				path,
				likely,
				low,
				high,
			]);
		expect(numbers('de')).toEqual(numbers('en'));
	});

	test('refers only to data sets it has', () => {
		const plan = make(demo);
		const known = new Set(plan.dataSets.map((set) => set.id));
		for (const { assumption } of assumptionsOf(plan))
			if (assumption.provenance.dataSet) expect(known).toContain(assumption.provenance.dataSet);
	});

	test.for(['2027-01-05', '2027-05-20', '2027-09-30'])(
		'its measures pay in the likely case and not in the cautious one, made on %s',
		(today) => {
			const { likely, cautious, without } = planProjection(make(demo, 'de', today));
			const total = ({ months }: typeof likely) => months.reduce((sum, month) => sum + month.result, 0);
			expect(total(likely)).toBeGreaterThan(total(without));
			expect(total(cautious)).toBeLessThan(total(without));
		},
	);

	test('is made on any day, also a leap day', () => {
		expect(Plan.safeParse(make(demo, 'de', '2028-02-29')).error).toBeUndefined();
	});
});

test('the café’s quarter: 5,000 team + 900 tools + 2,500 engagement = 8,400 over 700 customers, 12 each', () => {
	const plan = make('cafe');
	const { months } = project(projectionInput(plan));
	for (const first of [0, 3, 6, 9]) {
		const quarter = months.slice(first, first + 3);
		const sum = (key: 'costTeam' | 'costTools' | 'costEngagement' | 'retentionCost') =>
			quarter.reduce((total, month) => total + month[key], 0);
		expect(sum('costTeam')).toBe(500_000);
		expect(sum('costTools')).toBe(90_000);
		expect(sum('costEngagement')).toBe(250_000);
		expect(sum('retentionCost')).toBe(840_000);
		expect(sum('retentionCost') / plan.definitions.activeCustomers!.likely).toBe(1_200);
	}
});

test('the café’s quarter by hand from its lines, without the projection', () => {
	const plan = make('cafe');
	const times = { once: 1, month: 3, quarter: 1, year: 1 };
	const running = plan.measures.filter((measure) => measure.start === 0);
	const groups = { team: 0, tools: 0, engagement: 0 };
	for (const line of running.flatMap((measure) => measure.costs))
		groups[line.group] += line.amount!.likely * times[line.per as keyof typeof times];
	for (const line of running.flatMap((measure) => measure.hours))
		groups.team += line.hours.likely * times[line.per] * plan.team.find((role) => role.id === line.role)!.hourlyCost;
	expect(groups).toEqual({ team: 500_000, tools: 90_000, engagement: 250_000 });
});

test('the café has asked 38 guests: NPS +21', () => {
	const report = npsOfTallies(make('cafe').survey.tallies);
	expect(report?.total.answers).toBe(38);
	expect(report?.total.score).toBeCloseTo(21.05, 2);
});

test('the café has confirmed zeros, measures of four categories and one that begins in the second year', () => {
	const plan = make('cafe');
	expect(
		plan.measures.flatMap((measure) => measure.hours).filter((line) => line.hours.likely === 0).length,
	).toBeGreaterThan(5);
	expect(new Set(plan.measures.map((measure) => measure.category)).size).toBe(categories.length - 1);
	expect(plan.measures.some((measure) => measure.start >= 12)).toBe(true);
});

test('nobody in the café is planned for more hours than there are', () => {
	const plan = make('cafe');
	for (const month of project(projectionInput(plan)).months)
		for (const role of plan.team) expect(month.hours[role.id] ?? 0).toBeLessThanOrEqual(role.hoursPerMonth);
});

/** What the worker answers for a demo's rows, as the reader's browser asks it. */
function reportOf(plan: Plan, demo: DemoId, today: string): DataReport {
	const sets = demoColumns(demo, demoLastMonth(today), 'de').map(({ columns }) => columns);
	const customers = sets.filter((set) => set.kind === 'customers');
	const purchases = sets.filter((set) => set.kind === 'transactions');
	const options = { windowDays: plan.definitions.activityWindow, currency: 'EUR', aliases: aliasesOf(customers) };
	return {
		transactions: transactionReport(purchases, options),
		contracts: contractReport(customers, parseDay(today)!, options.aliases),
		nps: undefined,
	};
}

const days = ['2027-01-05', '2027-02-28', '2027-03-10', '2027-05-20', '2027-07-31', '2027-09-30', '2028-02-29'];

describe.for(days)('made on %s', (today) => {
	test.for(['shop', 'consultancy'] as const)('what the %s calls measured is what its rows give', (demo) => {
		const plan = make(demo, 'de', today);
		const found = takeOverOf(plan, reportOf(plan, demo, today), words.de.demo.definition)!;
		expect(found.proposals.length).toBeGreaterThanOrEqual(7);
		expect(found.proposals.filter(({ state }) => state !== 'taken')).toEqual([]);
		for (const proposal of found.proposals) {
			if (proposal.field === 'season') continue;
			expect(proposal.now).toEqual(proposal.measured);
			expect(proposal.now.provenance.definition).not.toBe('');
		}
		// Whatever its files do not give, and is called measured all the same, names another source.
		const files = plan.dataSets.map(({ file }) => file);
		const taken = new Set<unknown>(found.proposals.flatMap((one) => (one.field === 'season' ? [] : [one.now])));
		for (const { path, assumption } of assumptionsOf(plan)) {
			const { kind, source } = assumption.provenance;
			if (path.startsWith('baseline.') && kind === 'measured' && !taken.has(assumption))
				expect(files).not.toContain(source);
		}
	});

	test('the shop and its figures have the same customers active', () => {
		const { opening } = make('shop', 'de', today).baseline;
		const report = reportOf(make('shop', 'de', today), 'shop', today);
		expect(opening.firstYear.likely + opening.established.likely).toBe(report.transactions?.activeAtEnd);
	});
});

test('the shop keeps fewer customers through the first year than later', () => {
	const { retention } = make('shop').baseline;
	expect(retention.firstYear.likely).toBeLessThan(retention.established.likely);
});

test('the consultancy begins with the clients under contract, billed about four times a year', () => {
	const plan = make('consultancy');
	const contracts = demoColumns('consultancy', demoLastMonth('2027-03-10'), 'de')[0]!.columns as Customers;
	const { firstYear, established } = plan.baseline.opening;
	expect(firstYear.likely + established.likely).toBe([...contracts.until].filter((day) => day === stillHere).length);
	expect(plan.baseline.purchasesPerYear.likely).toBeGreaterThan(3.5);
	expect(plan.baseline.purchasesPerYear.likely).toBeLessThan(4.5);
});
