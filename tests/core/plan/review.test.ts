import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../../src/core/calendar';
import { nextReview } from '../../../src/core/plan/review';
import { somePlan } from '../../fixtures/plan';

// The plan begins in January 2027.
const { business } = somePlan();

test.for([
	['quarterly', undefined, '2027-03-31'],
	['quarterly', '2026-11-22', '2027-03-31'],
	['quarterly', '2027-03-31', '2027-03-31'],
	['quarterly', '2027-04-01', '2027-06-30'],
	['halfYearly', '2027-04-01', '2027-06-30'],
	['yearly', '2028-02-29', '2028-12-31'],
] as const)('%s, seen from %s, the next review is on %s', ([cadence, today, day]) => {
	const next = nextReview({ ...business, cadence }, today && parseDay(today));
	expect(dayText(next)).toBe(day);
});
