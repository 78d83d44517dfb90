import { expect, test } from 'vitest';
import { changed } from '../../../src/core/plan/edit';
import { setHours } from '../../../src/core/plan/edit-measure';
import { measureFinding, needsLegalBasis } from '../../../src/core/plan/measure-finding';
import { somePlan } from '../../fixtures/plan';

const card = () => somePlan().measures[0]!;
const letter = () => somePlan().measures[1]!;
const complete = () =>
	(['analysis', 'control'] as const).reduce(
		(measure, phase) => setHours(measure, { role: 'owner', phase, per: 'once' }, 0, () => phase),
		card(),
	);

test('a complete measure that pays has no finding', () => {
	expect(measureFinding(complete(), 100)).toBeUndefined();
});

test('of several gaps the gravest is named', () => {
	expect(measureFinding(card(), 100)).toBe('hours');
	expect(measureFinding({ ...complete(), segment: ' ', why: '' }, 100)).toBe('segment');
	expect(measureFinding(complete(), -1)).toBe('loses');
	expect(measureFinding({ ...complete(), effects: {} }, -1)).toBe('noEffect');
});

test('who writes e-mails has to say on what that rests', () => {
	const open = changed(letter(), { legalBasis: undefined });
	expect(measureFinding(open, 100)).toBe('legalBasis');
	expect(measureFinding(letter(), 100)).not.toBe('legalBasis');
	expect(needsLegalBasis(card())).toBe(false);
	expect(needsLegalBasis({ ...card(), template: 'newsletter' })).toBe(true);
});
