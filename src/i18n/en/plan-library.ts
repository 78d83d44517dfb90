import type { Format } from '../format';

/** Words of the library of templates. */
export const library = (f: Format) => ({
	back: 'Back to the measures',
	add: (name: string) => `Add ${name}`,
	addShort: 'Add',
	already: 'in the plan',
	pitfall: 'Usual pitfall:',
	cost: (money: number, hours: number, variable: boolean) => {
		const more = variable ? ', plus money depending on the number of customers' : '';
		const sum = money === 0 ? f.hours(hours) : `${f.money(money)} and ${f.hours(hours)}`;
		return `Typically ${sum} in the first year${more}.`;
	},
	fits: 'Suits your kind of business',
});
