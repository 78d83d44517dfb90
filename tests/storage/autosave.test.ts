import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import { Autosave, type SaveState } from '../../src/storage/autosave';
import { somePlan } from '../fixtures/plan';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const named = (name: string, id = 'plan-cafe') => somePlan({ id, business: { ...somePlan().business, name } });

/** An autosave over a store that answers when told to. */
function setUp() {
	const states: SaveState[] = [];
	const log: string[] = [];
	const answers: ((result: Result<number>) => void)[] = [];
	const autosave = new Autosave({
		save: (plan: Plan, revision: number) => {
			log.push(`save ${plan.business.name} on ${revision}`);
			return new Promise((resolve) => answers.push(resolve));
		},
		hold: (plan: Plan, revision: number) => log.push(`hold ${plan.business.name} on ${revision}`),
		release: (id: string) => log.push(`release ${id}`),
		onState: (state: SaveState) => states.push(state),
		now: () => '2026-11-22T14:02:00.000Z',
	});
	const answer = async (result: Result<number>) => {
		answers.shift()!(result);
		await vi.advanceTimersByTimeAsync(0);
	};
	return { autosave, states, log, answer };
}
const saved = { kind: 'saved', at: '2026-11-22T14:02:00.000Z' };
const full: Problem = { code: 'storage-full' };

test('edits in a row are saved once, 400 ms after the last', async () => {
	const { autosave, states, log, answer } = setUp();
	autosave.queue(named('A'));
	await vi.advanceTimersByTimeAsync(399);
	autosave.queue(named('AB'));
	await vi.advanceTimersByTimeAsync(399);
	expect(log).toEqual([]);
	expect(states.at(-1)).toEqual({ kind: 'saving' });
	await vi.advanceTimersByTimeAsync(1);
	expect(log).toEqual(['save AB on 0']);
	expect(states.at(-1)).toEqual({ kind: 'saving' });
	await answer(ok(1));
	expect(states.at(-1)).toEqual(saved);
	expect(autosave.revisionOf('plan-cafe')).toBe(1);
	expect(autosave.pending).toBe(false);
});

test('writes never overlap: an edit during a save waits and is saved on its revision', async () => {
	const { autosave, states, log, answer } = setUp();
	autosave.track('plan-cafe', 7);
	autosave.queue(named('A'));
	await vi.advanceTimersByTimeAsync(400);
	autosave.queue(named('B'));
	await vi.advanceTimersByTimeAsync(1_000);
	expect(log).toEqual(['save A on 7']);
	await answer(ok(8));
	expect(log).toEqual(['save A on 7', 'save B on 8']);
	expect(states.at(-1)).toEqual({ kind: 'saving' });
	await answer(ok(9));
	expect(states.at(-1)).toEqual(saved);
});

test('a failed save is told, kept, not tried again by itself, and saved by retry', async () => {
	const { autosave, states, log, answer } = setUp();
	autosave.queue(named('A'));
	await vi.advanceTimersByTimeAsync(400);
	await answer(fail(full));
	expect(states.at(-1)).toEqual({ kind: 'unsaved', problem: full });
	expect(autosave.pending).toBe(true);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(log).toHaveLength(1);
	const retried = autosave.retry();
	await vi.advanceTimersByTimeAsync(0);
	await answer(ok(1));
	await retried;
	expect(states.at(-1)).toEqual(saved);
	expect(autosave.pending).toBe(false);
});

test('one plan that cannot be saved does not keep another from being saved', async () => {
	const { autosave, states, log, answer } = setUp();
	autosave.queue(named('A', 'a'));
	autosave.queue(named('B', 'b'));
	await vi.advanceTimersByTimeAsync(400);
	await answer(fail(full));
	await answer(ok(1));
	expect(log).toEqual(['save A on 0', 'save B on 0']);
	expect(states.at(-1)).toEqual({ kind: 'unsaved', problem: full });
	expect([autosave.revisionOf('a'), autosave.revisionOf('b')]).toEqual([0, 1]);
});

test('a flush puts waiting edits down before it returns, then saves them', async () => {
	const { autosave, log, answer } = setUp();
	autosave.queue(named('A'));
	const flushed = autosave.flush();
	expect(log).toEqual(['hold A on 0']);
	await vi.advanceTimersByTimeAsync(0);
	expect(log).toEqual(['hold A on 0', 'save A on 0']);
	await answer(ok(1));
	await flushed;
	await vi.advanceTimersByTimeAsync(1_000);
	expect(log).toHaveLength(2);
});

test('a flush during a save saves what came after it, too', async () => {
	const { autosave, log, answer } = setUp();
	autosave.queue(named('A'));
	await vi.advanceTimersByTimeAsync(400);
	autosave.queue(named('B'));
	const flushed = autosave.flush();
	expect(log).toEqual(['save A on 0', 'hold B on 0']);
	await answer(ok(1));
	await answer(ok(2));
	await flushed;
	expect(log.at(-1)).toBe('save B on 1');
	expect(autosave.pending).toBe(false);
});

test('a flush with nothing to save does nothing', async () => {
	const { autosave, log, states } = setUp();
	await autosave.flush();
	expect([log, states]).toEqual([[], []]);
});

test('what was given up is neither saved nor kept', async () => {
	const { autosave, log } = setUp();
	autosave.queue(named('A'));
	autosave.drop('plan-cafe');
	await vi.advanceTimersByTimeAsync(400);
	expect(log).toEqual(['release plan-cafe']);
	expect(autosave.pending).toBe(false);
});

test('a save without answer counts as not saved after 10 seconds, until it answers after all', async () => {
	const { autosave, states, answer } = setUp();
	autosave.queue(named('A'));
	await vi.advanceTimersByTimeAsync(10_400);
	expect(states.at(-1)).toEqual({ kind: 'unsaved', problem: { code: 'storage-failed', detail: 'timeout' } });
	await answer(ok(1));
	expect(states.at(-1)).toEqual(saved);
});
