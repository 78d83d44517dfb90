import { monthNamed } from './month-names';

const numbers = /^\d{1,2}([./-])(?: ?)\d{1,2}\1(?: ?)(\d{4}|\d{2})(?!\d)(.*)$/s;
const iso = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(.*)$/s;

/**
 * How a date is written: `n.n.yyyy`, `n/n/yy h:mm a`, `yyyy-mm-dd`, `iso-datetime`, `month-names`, `yyyymmdd`. `n` is day or
 * month: which, the column must say. Only for text that is a date.
 */
export function dateStyleOf(text: string): string {
	const dated = iso.exec(text);
	if (dated) return dated[1] === '' ? 'yyyy-mm-dd' : 'iso-datetime';
	const found = numbers.exec(text);
	if (!found) return (text.match(/\p{L}+/gu) ?? []).some((word) => monthNamed(word)) ? 'month-names' : 'yyyymmdd';
	const [, separator = '', year = '', time = ''] = found;
	return ['n', 'n', 'y'.repeat(year.length)].join(separator) + timeStyle(time);
}

function timeStyle(time: string): string {
	if (time === '') return '';
	if (/[ap]\.?m\.?$/i.test(time)) return ' h:mm a';
	return time.startsWith(',') ? ', hh:mm' : ' hh:mm';
}

/** The style with day and month in their places; question marks where the column leaves them open. */
export function styleInOrder(style: string, order: 'dmy' | 'mdy' | undefined): string {
	if (!style.startsWith('n')) return style;
	const [first, second] = style[1] === '.' || order === 'dmy' ? ['d', 'm'] : order === 'mdy' ? ['m', 'd'] : ['?', '?'];
	return style.replace('n', first).replace('n', second);
}
