import { assumptionsOf, type Plan } from './plan';

/** Amounts and hours of measures and of acquisition. */
const costs = /^(measures\.\d+|baseline)\.(costs|hours|acquisition)\.\d+\./;

/** How many amounts and hours the costs of a plan rest on, and how many of them a template still supplies. */
export function templateCosts(plan: Plan): { readonly templates: number; readonly all: number } {
	const entries = assumptionsOf(plan).filter(({ path }) => costs.test(path));
	return {
		templates: entries.filter(({ assumption }) => assumption.provenance.kind === 'template').length,
		all: entries.length,
	};
}
