import { expect, test } from 'vitest';
import { reachesFor } from '../../../src/core/plan/kpi-unit';

test('a target is higher than today, or lower where lower is better', () => {
	expect(reachesFor({ id: 'retentionRate', baseline: 0.4, target: 0.5 })).toBe(true);
	expect(reachesFor({ id: 'retentionRate', baseline: 0.4, target: 0.4 })).toBe(false);
	expect(reachesFor({ id: 'churn', baseline: 0.4, target: 0.5 })).toBe(false);
	expect(reachesFor({ id: 'resolutionHours', baseline: 48, target: 24 })).toBe(true);
});

test('without today or target there is nothing to compare', () => {
	expect(reachesFor({ id: 'nps', target: -20 })).toBe(true);
	expect(reachesFor({ id: 'nps', baseline: 30 })).toBe(true);
});
