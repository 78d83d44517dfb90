import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../src/core/patch';
import { amend, back, continued, forward, noHistory, remember, typedAt, type Taken } from '../../src/state/history';
import type { History } from '../../src/storage/document';

/** The history after a value took the place of another. */
const edited = (history: History, before: unknown, after: unknown) => remember(history, difference(after, before));

function taken<Value>(step: Taken<Value> | 'misfit' | undefined): Taken<Value> {
	if (typeof step !== 'object') throw new Error(`no step: ${String(step)}`);
	return step;
}

test('a step back and a step forward lead to the same value', () => {
	const history = edited(noHistory, { text: 'a' }, { text: 'b' });
	const past = taken(back(history, { text: 'b' }));
	expect(past.value).toEqual({ text: 'a' });
	expect(past.history).toMatchObject({ past: [], future: [{}] });
	expect(forward(past.history, past.value)).toMatchObject({ value: { text: 'b' }, history });
});

test('any way through the steps leads to the states they were made from', () => {
	const states = fc.array(fc.dictionary(fc.constantFrom('a', 'b'), fc.array(fc.nat(9))), {
		minLength: 2,
		maxLength: 12,
	});
	fc.assert(
		fc.property(states, fc.array(fc.boolean(), { maxLength: 40 }), (values, ways) => {
			let history = noHistory;
			for (let i = 1; i < values.length; i++) history = edited(history, values[i - 1], values[i]);
			let at = values.length - 1;
			let now: unknown = values[at];
			for (const isBack of ways) {
				const step = isBack ? back(history, now) : forward(history, now);
				const next = at + (isBack ? -1 : 1);
				if (next < 0 || next >= values.length) expect(step).toBeUndefined();
				else {
					({ value: now, history } = taken(step));
					at = next;
				}
				expect(now).toEqual(values[at]);
			}
		}),
	);
});

test('at either end there is no step, and a step made for another state is told as such', () => {
	expect(back(noHistory, {})).toBeUndefined();
	expect(forward(noHistory, {})).toBeUndefined();
	expect(back(edited(noHistory, { list: [{ x: 1 }] }, { list: [{ x: 2 }] }), { list: [] })).toBe('misfit');
});

test('a new edit forgets what could be redone', () => {
	const { history, value } = taken(back(edited(noHistory, { n: 0 }, { n: 1 }), { n: 1 }));
	expect(edited(history, value, { n: 2 }).future).toEqual([]);
});

test('an edit that goes on is one step, and none where it ends as it began', () => {
	const typed = amend(edited(noHistory, { text: '' }, { text: 'a' }), difference({ text: 'ab' }, { text: '' }));
	expect(taken(back(typed, { text: 'ab' })).value).toEqual({ text: '' });
	expect(amend(typed, difference({ text: '' }, { text: '' }))).toEqual(noHistory);
});

test('a hundred steps are kept, and a million characters', () => {
	let many = noHistory;
	for (let n = 0; n < 150; n++) many = edited(many, { n }, { n: n + 1 });
	expect(many.past).toHaveLength(100);
	expect(many.past[0]?.patch).toEqual([{ kind: 'set', path: ['n'], value: 50 }]);
	let large = noHistory;
	const text = (n: number) => String(n).repeat(300_000);
	for (let n = 1; n < 6; n++) large = edited(large, { text: text(n) }, { text: text(n + 1) });
	expect(large.past.map(({ patch }) => patch[0]?.kind === 'set' && String(patch[0].value)[0])).toEqual(['3', '4', '5']);
});

test('a history read late goes before what was edited meanwhile', () => {
	const stored = taken(back(edited(edited(noHistory, { n: 0 }, { n: 1 }), { n: 1 }, { n: 2 }), { n: 2 })).history;
	expect(continued(stored, noHistory)).toEqual(stored);
	const both = continued(stored, edited(noHistory, { n: 1 }, { n: 7 }));
	expect(both.future).toEqual([]);
	const once = taken(back(both, { n: 7 }));
	expect(once.value).toEqual({ n: 1 });
	expect(taken(back(once.history, once.value)).value).toEqual({ n: 0 });
});

test('typing is one text that changes and nothing else', () => {
	const plan = { goals: { strategy: 'a', why: 'b' }, list: [{ name: 'x' }], n: 1 };
	expect(typedAt(plan, { ...plan, goals: { ...plan.goals, strategy: 'ab' } })).toBe('.goals.strategy');
	expect(typedAt(plan, { ...plan, list: [{ name: 'xy' }] })).toBe('.list.0.name');
	expect(typedAt(plan, { ...plan, n: 2 })).toBeUndefined();
	expect(typedAt(plan, { ...plan, n: 2, goals: { ...plan.goals, strategy: 'ab' } })).toBeUndefined();
	expect(typedAt(plan, { ...plan, list: [] })).toBeUndefined();
});
