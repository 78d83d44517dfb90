import { noDay, stillHere, type Customers } from '../columns';
import { customerKey } from '../customer-key';
import { baselineOfContracts } from './baseline-of-contracts';
import { periodLengths } from './period';
import type { ContractReport } from './reports';
import { contractualPeriods } from './retention';

/**
 * Retention of customers with a contract, from the dates they came and left.
 *
 * What a later file says about a customer replaces what an earlier one said. The observation ends with the last coming or
 * leaving on or before `today`: an old file says nothing about the time since. Rows without a first day say nothing.
 *
 * @param today days since 1970-01-01
 * @param aliases see `aliasesOf`
 * @returns undefined without customers who have begun by `today`; no rates when no file says who left
 */
export function contractReport(
	sets: readonly Customers[],
	today: number,
	aliases: ReadonlyMap<string, string> = new Map(),
): ContractReport | undefined {
	const hasUntil = sets.some((set) => set.hasUntil);
	const contracts = [...merged(sets, aliases).values()].filter(({ since }) => since <= today);
	if (contracts.length === 0) return undefined;
	const since = contracts.map((contract) => contract.since);
	const until = contracts.map((contract) => contract.until);
	let lastDay = -Infinity;
	for (const day of since) lastDay = Math.max(lastDay, day);
	for (const day of until) if (day <= today) lastDay = Math.max(lastDay, day);
	const periods = (months: number) => (hasUntil ? contractualPeriods(since, until, lastDay, months) : []);
	return {
		customers: contracts.length,
		lastDay,
		activeAtEnd: until.reduce((active, day) => (day > lastDay ? active + 1 : active), 0),
		hasUntil,
		retention: {
			month: periods(periodLengths.month),
			quarter: periods(periodLengths.quarter),
			year: periods(periodLengths.year),
		},
		baseline: baselineOfContracts(since, until, lastDay, hasUntil),
	};
}

/** One contract a customer: within a file from the earliest beginning to the latest end, between files the later one. */
function merged(
	sets: readonly Customers[],
	aliases: ReadonlyMap<string, string>,
): Map<string, { since: number; until: number }> {
	const all = new Map<string, { since: number; until: number }>();
	for (const set of sets) {
		const own = new Map<string, { since: number; until: number }>();
		for (let i = 0; i < set.rows; i++) {
			const since = set.since[i]!;
			if (since === noDay) continue;
			const key = customerKey(set.ids[i]!);
			const id = aliases.get(key) ?? key;
			const known = own.get(id);
			const until = set.hasUntil ? set.until[i]! : stillHere;
			own.set(id, {
				since: Math.min(since, known?.since ?? since),
				until: Math.max(until, known?.until ?? until),
			});
		}
		for (const [id, contract] of own) all.set(id, contract);
	}
	return all;
}
