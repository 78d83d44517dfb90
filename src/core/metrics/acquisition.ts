/**
 * Customer acquisition cost: what was spent on winning customers / customers won with it, of the same period.
 *
 * @param spend minor units
 * @param gained new customers; those referred or won back are not among them
 * @returns minor units per customer; undefined without new customers
 */
export function acquisitionCost(spend: number, gained: number): number | undefined {
	return gained > 0 ? spend / gained : undefined;
}
