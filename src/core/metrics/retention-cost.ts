/**
 * Retention cost per active customer: what was spent on keeping customers / active customers, of the same period.
 *
 * @param spend minor units
 * @param active average of the period, or a number given by definition
 * @returns minor units per customer; undefined without active customers
 */
export function retentionCost(spend: number, active: number): number | undefined {
	return active > 0 ? spend / active : undefined;
}
