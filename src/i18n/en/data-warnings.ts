import { cellText } from '../cell-text';
import type { Format } from '../format';

/** What of a warning its sentence needs; the codes are those of the import. */
export interface WarningFacts {
	readonly code: string;
	readonly rows: number;
	readonly line: number;
	readonly column: string;
	readonly example: string;
}

/** A warning as a sentence: what is the case, where, and what was done about it. */
export const warningWords =
	(f: Format) =>
	({ code, rows, line, column, example }: WarningFacts): string => {
		const n = (one: string, other: string) => f.plural(rows, { one, other });
		const eg = example === '' ? '' : ` “${cellText(example)}”`;
		const place = [
			line > 0 ? ` (${rows > 1 ? 'first in ' : ''}line ${f.number(line)}` : '',
			example === '' ? '' : `${line > 0 ? ':' : ' ('}${eg}`,
		].join('');
		const where = place === '' ? '' : `${place})`;
		const of = column === '' ? '' : ` in “${cellText(column)}”`;
		switch (code) {
			case 'mixed-newlines':
				return 'The file mixes several kinds of line end. All were read as line ends.';
			case 'titles-skipped':
				return `${n('# line', '# lines')} above the header ${rows === 1 ? 'was' : 'were'} passed over${where}.`;
			case 'mojibake':
				return `${n('# value looks', '# values look')} damaged before the export${of}${where}. They are taken as they are; export the file anew to mend them.`;
			case 'replacement-character':
				return `${n('# value contains', '# values contain')} the sign � that stands for a lost letter${of}${where}. It is in the file itself.`;
			case 'bidi-control':
				return `${n('# value contains', '# values contain')} invisible marks that turn the writing direction${of}${where}. They do not count when customers are compared.`;
			case 'long-cell':
				return `${n('# value is', '# values are')} longer than 32,767 characters, which Excel would cut${of}${where}.`;
			case 'apostrophe-removed':
				return `An apostrophe before ${n('# value', '# values')} was removed${of}${where}; spreadsheets put it there to keep text as text.`;
			case 'same-header':
				return `Several columns are called “${cellText(column)}”. None of them was chosen for you.`;
			case 'mixed-decimal':
				return `Both point and comma stand before decimals${of}${where}. Each value was read by itself; one that can be read in two ways is rejected.`;
			case 'mixed-currency':
				return `Amounts are in several currencies${of}${where}. They are kept apart and never added together.`;
			case 'other-currency':
				return `No amount is in the plan’s currency${where}. Customers and purchases are counted, money figures are not.`;
			case 'currency-unclear':
				return `The amounts bear “${cellText(example)}”${of}${line > 0 ? ` (${n('# row', '# rows')}, ${rows > 1 ? 'first in ' : ''}line ${f.number(line)})` : ''}. They were read as ${f.currency}; if they are not, choose a currency column or change the plan’s currency (Plan, Starting point, Business).`;
			case 'rounded':
				return `${n('# amount has', '# amounts have')} more than four decimals${of}${where}. The rest was rounded.`;
			case 'two-digit-year':
				return `${n('# date has', '# dates have')} a year of two digits${of}${where}: 00 to 26 were read as 2000 to 2026, others as 19….`;
			case 'serial-date':
				return `Dates${of} are written as day numbers of Excel${where}. They were read as days.`;
			case 'duplicate-customer':
				return `${n('# row repeats a customer', '# rows repeat a customer')} without contradiction${of}${where}. Each customer counts once.`;
			case 'same-email':
				return `${n('# e-mail address stands', '# e-mail addresses stand')} under several customer numbers${where}. The numbers count as different customers.`;
			case 'possible-duplicate':
				return `${n('# row is', '# rows are')} the same as another${where}. Without order numbers nobody can tell whether that is a mistake, so all were kept.`;
			case 'state-column':
				return `“${cellText(column)}” seems to say which rows count, but is not used. Give it the meaning “Status” to leave out what is no sale.`;
			case 'returned-counts':
				return `${n('# row says', '# rows say')}${of} that something was returned${where}, and ${rows === 1 ? 'counts' : 'count'} in full all the same: the file has neither negative amounts nor a column of refunds. Look under “What counts” whether such rows should count.`;
			case 'decimal-id':
				return `All numbers${of} end in “.0”${where}. Some programs write whole numbers so; the end was taken off in ${n('# row', '# rows')}, so that the same number is the same in every file.`;
			case 'no-customer':
				return `${n('# row names', '# rows name')} no customer${where}. They count for revenue and basket, not for retention.`;
			case 'one-day':
				return `All rows bear the same date${where}. Check whether the right column was chosen; no retention can be told from one day.`;
			case 'order-column-dropped':
				return `The numbers${of} are repeated with other customers or days${where}. They do not tell orders apart and are not used: each row counts as a purchase of its own.`;
			default:
				return `${code}${of}${where}.`;
		}
	};
