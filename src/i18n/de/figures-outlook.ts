/** Words of the key figures of the projection. */
export const outlook = {
	name: {},
	explain: {},
	formula: {},
	source: {},
	input: {},
};
