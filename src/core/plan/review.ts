import { lastDayOfMonth, monthOfDay } from '../calendar';
import type { Business, Cadence } from './plan';

/** Months between two reviews (R72). */
const cadenceMonths: Record<Cadence, number> = { quarterly: 3, halfYearly: 6, yearly: 12 };

/**
 * Day of the next review: the last day of a full cadence since the plan's first month.
 *
 * @param today day number; without it, the first review
 * @returns day number, not before today
 */
export function nextReview({ firstMonth, cadence }: Business, today?: number): number {
	const step = cadenceMonths[cadence];
	const passed = today === undefined ? 0 : Math.max(0, Math.floor((monthOfDay(today) - firstMonth) / step));
	return lastDayOfMonth(firstMonth + (passed + 1) * step - 1);
}
