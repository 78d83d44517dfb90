/** Changes inside one measure: effects, cost lines, hours. Pure. */
import type { Assumption } from './assumption';
import { changed, duplicateLine, moveLine, type NewId } from './edit';
import { convertHours } from './edit-hours';
import {
	phases,
	presetLines,
	type CostBasis,
	type CostLine,
	type Effects,
	type HourBasis,
	type HourLine,
	type Measure,
	type Phase,
} from './measure';

/** Sets an effect, or takes it away with undefined. */
export function setEffect(measure: Measure, name: keyof Effects, value: Assumption | undefined): Measure {
	return { ...measure, effects: changed(measure.effects, { [name]: value }) };
}

/** A cost line to begin with: a monthly amount nobody has named yet. */
export function blankCostLine(id: string): CostLine {
	return { id, name: '', group: 'tools', per: 'month', amount: { likely: 0, provenance: { kind: 'own' } } };
}

/** A cost line with a change, its parts kept fitting: a preset sets the group, the basis decides between amount and share. */
export function changeCostLine(line: CostLine, change: Partial<CostLine>): CostLine {
	const next = changed(line, change);
	if (change.preset) next.group = presetLines[change.preset];
	const none: Assumption = { likely: 0, provenance: { kind: 'own' } };
	if (next.per === 'participantRevenue') {
		next.share ??= none;
		delete next.amount;
	} else {
		next.amount ??= none;
		delete next.share;
	}
	if (next.per !== 'month') delete next.promo;
	if (next.per !== 'once') delete next.offset;
	return next;
}

/** What a cost line can lose when its basis changes. */
export type CostLinePart = 'amount' | 'share' | 'promo' | 'offset';

/**
 * What of a cost line has no place under another basis and says something: an amount or share other than 0, an introductory
 * price, a date other than the start. An amount stays an amount under every basis but `participantRevenue`.
 */
export function lostByBasis(line: CostLine, per: CostBasis): CostLinePart[] {
	const after = changeCostLine(line, { per });
	const says: Readonly<Record<CostLinePart, boolean>> = {
		amount: isGiven(line.amount),
		share: isGiven(line.share),
		promo: line.promo !== undefined,
		offset: Boolean(line.offset),
	};
	return (['amount', 'share', 'promo', 'offset'] as const).filter((part) => says[part] && after[part] === undefined);
}

const isGiven = (a: Assumption | undefined) => a !== undefined && [a.likely, a.low, a.high].some(Boolean);

/** The month after the start of the plan in which the introductory price of a line no longer holds (R22). */
export function promoEnd(measure: Pick<Measure, 'start'>, promo: NonNullable<CostLine['promo']>): number {
	return measure.start + promo.months;
}

/** The measure with one cost line replaced, added (unknown id), or removed. */
export function setCostLine(measure: Measure, line: CostLine): Measure {
	const at = measure.costs.findIndex(({ id }) => id === line.id);
	return { ...measure, costs: at < 0 ? [...measure.costs, line] : measure.costs.with(at, line) };
}

export function removeCostLine(measure: Measure, id: string): Measure {
	return { ...measure, costs: measure.costs.filter((line) => line.id !== id) };
}

/** The measure with a cost line moved up (below 0) or down. */
export function moveCostLine(measure: Measure, id: string, by: number): Measure {
	return withLines(measure, 'costs', moveLine(measure.costs, id, by));
}

/** The measure with a copy right below a cost line, under an id and name of its own. */
export function duplicateCostLine(measure: Measure, id: string, own: { id: string; name: string }): Measure {
	return withLines(measure, 'costs', duplicateLine(measure.costs, id, own));
}

function withLines<Key extends 'costs' | 'hours'>(measure: Measure, key: Key, lines: Measure[Key]): Measure {
	return lines === measure[key] ? measure : { ...measure, [key]: lines };
}

/** One field of the matrix of hours. */
export interface HourCell {
	readonly role: string;
	readonly phase: Phase;
	readonly per: HourBasis;
}

/** Lines that stand in a field: usually one; several when hours of two people fell to the same role. */
function linesOf(measure: Measure, cell: HourCell): HourLine[] {
	return measure.hours.filter(({ role, phase, per }) => role === cell.role && phase === cell.phase && per === cell.per);
}

/** Likely hours of a field; 0 is a confirmed zero, undefined an open question. */
export function hoursIn(measure: Measure, cell: HourCell): number | undefined {
	const lines = linesOf(measure, cell);
	return lines.length ? lines.reduce((sum, line) => sum + line.hours.likely, 0) : undefined;
}

/** Writes hours into a field as an own estimate, as one line; undefined empties it. */
export function setHours(measure: Measure, cell: HourCell, hours: number | undefined, newId: NewId): Measure {
	const old = linesOf(measure, cell);
	if (hours === undefined) return { ...measure, hours: measure.hours.filter((line) => !old.includes(line)) };
	const line: HourLine = {
		...(old[0] ?? { id: newId(), ...cell }),
		hours: { likely: hours, provenance: { kind: 'own' } },
	};
	const at = old[0] ? measure.hours.indexOf(old[0]) : measure.hours.length;
	return { ...measure, hours: measure.hours.toSpliced(at, old[0] ? 1 : 0, line).filter((one) => !old.includes(one)) };
}

/** The measure with one line of hours changed. */
export function changeHourLine(measure: Measure, id: string, change: Partial<HourLine>): Measure {
	return { ...measure, hours: measure.hours.map((line) => (line.id === id ? changed(line, change) : line)) };
}

export function removeHourLine(measure: Measure, id: string): Measure {
	return { ...measure, hours: measure.hours.filter((line) => line.id !== id) };
}

/** The measure with a line of hours moved up (below 0) or down. */
export function moveHourLine(measure: Measure, id: string, by: number): Measure {
	return withLines(measure, 'hours', moveLine(measure.hours, id, by));
}

/** The measure with a copy right below a line of hours. */
export function duplicateHourLine(measure: Measure, id: string, own: { id: string }): Measure {
	return withLines(measure, 'hours', duplicateLine(measure.hours, id, own));
}

/** How a phase usually falls due (R9). */
const usualBasis: Readonly<Record<Phase, HourBasis>> = {
	analysis: 'once',
	planning: 'once',
	execution: 'month',
	control: 'month',
};

/** Rows of the matrix: every phase, once per basis in use, at least its usual one. */
export function hourRows(measure: Measure): { phase: Phase; per: HourBasis }[] {
	return phases.flatMap((phase) => {
		const used = new Set(measure.hours.filter((line) => line.phase === phase).map(({ per }) => per));
		return [...(used.size ? used : [usualBasis[phase]])].map((per) => ({ phase, per }));
	});
}

/** Another basis for lines of hours; with `convert` as much work a year as before. */
export function setHourBasis(measure: Measure, lines: readonly HourLine[], per: HourBasis, convert = false): Measure {
	const ids = new Set(lines.map(({ id }) => id));
	return {
		...measure,
		hours: measure.hours.map((line) => {
			if (!ids.has(line.id)) return line;
			const next = convert ? convertHours(line, per) : { ...line, per };
			if (per !== 'once') delete next.offset;
			return next;
		}),
	};
}

/** Phases for which nobody's hours are given, not even a zero (R9). */
export function openPhases(measure: Measure): Phase[] {
	return phases.filter((phase) => !measure.hours.some((line) => line.phase === phase));
}
