import { dayNumber, dayText } from '../core/calendar';

/** What only the browser knows: clock, downloads. Everything else gets it from here, so that tests can stand in. */

/** ISO instant. */
export const now = () => new Date().toISOString();

/** Today in the reader's own calendar, as days since 1970-01-01. */
export function today(): number {
	const date = new Date();
	return dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate())!;
}

/** Today as `yyyy-mm-dd`. */
export const todayText = () => dayText(today());

/** This month as a whole number, year · 12 + month − 1. */
export function thisMonth(): number {
	const date = new Date();
	return date.getFullYear() * 12 + date.getMonth();
}

/** A file name every system takes: letters, digits, blank, dash, underscore; at most 80; never a device's name. */
export function fileName(text: string, ending: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/ß/g, 'ss')
		.replace(/[^A-Za-z0-9 _-]/g, '')
		.trim()
		.slice(0, 80);
	const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain);
	return `${plain && !device ? plain : 'bleibwert'}.${ending}`;
}

/** Hands a file to the reader's downloads. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain') {
	const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}
