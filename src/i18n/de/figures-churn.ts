/** Words of the key figures of cost and churn. */
export const churn = {
	name: {},
	explain: {},
	formula: {},
	source: {},
	input: {},
};
