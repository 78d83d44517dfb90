import type { Words } from '../areas';
import type { Format } from '../format';

export const library = (f: Format): Words['plan']['library'] => ({
	back: 'Zurück zu den Maßnahmen',
	add: (name) => `${name} aufnehmen`,
	addShort: 'Aufnehmen',
	already: 'im Plan',
	pitfall: 'Üblicher Fehler:',
	cost: (money, hours, variable) => {
		const more = variable ? ', dazu Geld je nach Zahl der Kunden' : '';
		const sum = money === 0 ? f.hours(hours) : `${f.money(money)} und ${f.hours(hours)}`;
		return `Üblich: ${sum} im ersten Jahr${more}.`;
	},
	fits: 'Passt zu Ihrem Geschäft',
});
