import { expect, test } from 'vitest';
import { changed } from '../../../src/core/plan/edit';
import { setHours } from '../../../src/core/plan/edit-measure';
import { findingsOf, needsLegalBasis } from '../../../src/core/plan/measure-finding';
import { somePlan } from '../../fixtures/plan';

const card = () => somePlan().measures[0]!;
const letter = () => somePlan().measures[1]!;
const complete = () =>
	(['analysis', 'control'] as const).reduce(
		(measure, phase) => setHours(measure, { role: 'owner', phase, per: 'once' }, 0, () => phase),
		card(),
	);

test('a complete measure that pays has no finding', () => {
	expect(findingsOf(complete(), 100)).toEqual([]);
});

test('of several gaps the gravest is named', () => {
	expect(findingsOf(card(), 100)).toEqual(['hours']);
	expect(findingsOf({ ...complete(), segment: ' ', why: '' }, 100)).toEqual(['segment']);
	expect(findingsOf(complete(), -1)).toEqual(['loses']);
});

test('a loss stands beside a graver gap, but not beside the lack of any effect, which explains it', () => {
	expect(findingsOf(changed(letter(), { legalBasis: undefined }), -1)).toEqual(['legalBasis', 'loses']);
	expect(findingsOf({ ...complete(), effects: {} }, -1)).toEqual(['noEffect']);
});

test('who writes e-mails has to say on what that rests', () => {
	const open = changed(letter(), { legalBasis: undefined });
	expect(findingsOf(open, 100)).toEqual(['legalBasis']);
	expect(findingsOf(letter(), 100)).not.toContain('legalBasis');
	expect(needsLegalBasis(card())).toBe(false);
	expect(needsLegalBasis({ ...card(), template: 'newsletter' })).toBe(true);
});
