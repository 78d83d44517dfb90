import { expect, test } from 'vitest';
import { back, forward, noHistory, remember, typedAt } from '../../src/state/history';

test('a step back and a step forward lead to the same value', () => {
	const history = remember(noHistory, 'a');
	const past = back(history, 'b');
	expect(past).toEqual({ value: 'a', history: { past: [], future: ['b'] } });
	expect(past && forward(past.history, past.value)).toEqual({ value: 'b', history });
});

test('at either end there is no step', () => {
	expect(back(noHistory, 1)).toBeUndefined();
	expect(forward(noHistory, 1)).toBeUndefined();
});

test('a new edit forgets what could be redone, and the oldest of a hundred', () => {
	const undone = back(remember(noHistory, 0), 1);
	expect(undone && remember(undone.history, undone.value).future).toEqual([]);
	let long: typeof noHistory | ReturnType<typeof remember<number>> = noHistory;
	for (let n = 0; n < 150; n++) long = remember<number>(long, n);
	expect(long.past).toHaveLength(100);
	expect(long.past[0]).toBe(50);
});

test('typing is one text that changes and nothing else', () => {
	const plan = { goals: { strategy: 'a', why: 'b' }, list: [{ name: 'x' }], n: 1 };
	expect(typedAt(plan, { ...plan, goals: { ...plan.goals, strategy: 'ab' } })).toBe('.goals.strategy');
	expect(typedAt(plan, { ...plan, list: [{ name: 'xy' }] })).toBe('.list.0.name');
	expect(typedAt(plan, { ...plan, n: 2 })).toBeUndefined();
	expect(typedAt(plan, { ...plan, n: 2, goals: { ...plan.goals, strategy: 'ab' } })).toBeUndefined();
	expect(typedAt(plan, { ...plan, list: [] })).toBeUndefined();
});
