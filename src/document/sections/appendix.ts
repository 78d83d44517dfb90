import type { FigureId } from '../../core/figures/figure';
import { dayText, parseDay } from '../../core/calendar';
import { assumptionsOf } from '../../core/plan/plan';
import type { Assumption, Provenance } from '../../core/plan/assumption';
import { mark, type Prose } from '../../i18n/prose';
import { assumptionLabel } from '../assumption-label';
import { assumptionRows } from '../assumption-rows';
import { rangeText, type Block, type Draft, type Section } from '../blocks';
import { measuresInDetail } from './appendix-measures';

/**
 * Everything needed to recompute and to trace: figures with formula, assumptions with support, the measures as planned,
 * team, definitions, sources.
 */
export const appendix: Section = {
	id: 'appendix',
	blocks: (draft, used) => {
		const { plan, words, names, format } = draft;
		const heads = words.appendix.heads;
		const figures: Block = {
			kind: 'table',
			caption: words.appendix.figures,
			columns: [
				{ label: heads.figure },
				{ label: heads.value, right: true },
				{ label: heads.range },
				{ label: heads.formula },
			],
			rows: used.map((id): Prose[] => [
				[names.name[id]],
				[mark(id)],
				[rangeText(draft, id) ?? ''],
				[names.formula[id]],
			]),
		};
		const all = assumptionsOf(plan);
		const listed = all.filter(({ path, assumption }) => !isConfirmedZero(path, assumption));
		const assumptions: Block = {
			kind: 'table',
			caption: words.appendix.assumptions,
			columns: [{ label: heads.assumption }, { label: heads.value, right: true }, { label: heads.support }],
			rows: assumptionRows(plan, listed, (path, assumption) => assumptionLabel(draft, path, assumption)).map(
				({ name, value, assumption }): Prose[] => [[name], [value], [supportText(draft, assumption.provenance)]],
			),
		};
		const team: Block = {
			kind: 'table',
			caption: words.appendix.team,
			columns: [
				{ label: heads.role },
				{ label: heads.hourlyCost, right: true },
				{ label: heads.available, right: true },
			],
			rows: plan.team.map((role): Prose[] => [
				[role.imputed ? words.appendix.imputed(role.name) : role.name],
				[format.moneyExact(role.hourlyCost)],
				[format.hours(role.hoursPerMonth)],
			]),
		};
		return [
			heading(words.appendix.figures),
			...(used.length ? [figures] : []),
			heading(words.appendix.assumptions),
			assumptions,
			...zeros(all.length - listed.length, words),
			...season(draft),
			...measuresInDetail(draft),
			...(plan.team.length ? [heading(words.appendix.team), team] : []),
			heading(words.appendix.definitions),
			{ kind: 'paragraph', text: [words.appendix.projection(plan.business.relation === 'contractual')] },
			{ kind: 'paragraph', text: [words.appendix.convention] },
			heading(words.appendix.sources),
			...sources(draft, used).map((text): Block => ({ kind: 'note', text: [text] })),
		];
	},
};

/** Hours entered as 0: an answer, counted in one line instead of filling pages (R9). */
function isConfirmedZero(path: string, { likely, high }: Assumption): boolean {
	return /^measures\.\d+\.hours/.test(path) && likely === 0 && (high ?? 0) === 0;
}

const zeros = (count: number, words: Draft['words']): Block[] =>
	count > 0 ? [{ kind: 'note', text: [words.appendix.zeroHours(count)] }] : [];

/** Where the year is not even. */
function season({ plan, words }: Draft): Block[] {
	const weights = plan.baseline.acquired.season;
	return weights.every((weight) => weight === weights[0])
		? []
		: [{ kind: 'note', text: [words.appendix.measure.season(weights)] }];
}

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });

function supportText(
	{ provenance, words, format }: Draft,
	{ kind, source, date, n, note, definition }: Provenance,
): string {
	const day = date === undefined ? undefined : parseDay(date);
	return [
		provenance[kind],
		n === undefined ? '' : words.count(n),
		source,
		definition,
		day === undefined ? '' : format.date(dayText(day)),
		note,
	]
		.filter(Boolean)
		.join('; ');
}

/** Own data first, then what the formulas of the figures rest on; each once. */
function sources({ plan, words, names }: Draft, used: readonly FigureId[]): string[] {
	const data = plan.dataSets.map(({ file, importedAt, accepted }) =>
		words.appendix.dataSet(file, importedAt.slice(0, 10), accepted),
	);
	const tallies = plan.survey.tallies.map(({ date, counts, method }) =>
		words.appendix.tally(
			date,
			counts.reduce((sum, count) => sum + count, 0),
			method,
		),
	);
	const literature = used.filter((id) => published.has(id)).map((id) => names.source[id]);
	return [...new Set([...data, ...tallies, ...literature])];
}

/** Figures whose formula or interval is somebody's: the source names them. All others are the plan's own sums and quotients. */
const published: ReadonlySet<FigureId> = new Set([
	'retention.strict',
	'retention.textbook',
	'retention.threeNumbers',
	'nps.score',
	'clv.margin',
]);
