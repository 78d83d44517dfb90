import type { Unit } from '../core/figures/figure';
import { dateOf } from '../core/calendar';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

const regions = { de: 'de-DE', en: 'en-GB' } as const;
const nbsp = '\u00a0';

/** Formats of one language and currency. Numbers are rounded here and nowhere else; minus is a true minus. */
export interface Format {
	readonly language: Language;
	readonly currency: string;
	/** minor units as money: cents below 100, whole above, "12,3 Mio. €" from ten million */
	money(minor: number): string;
	/** minor units as whole units of money, never abbreviated: for tables whose cells were rounded to add up */
	moneyWhole(minor: number): string;
	/** minor units always with cents */
	moneyExact(minor: number): string;
	/** with sign, also for gains */
	moneySigned(minor: number): string;
	/** 0.95 → "95 %"; digits after the sign as asked (0 by default) */
	percent(share: number, digits?: number): string;
	number(value: number, digits?: number): string;
	/** as it is typed into a field: at most so many digits (2 by default), a minus from the keyboard */
	plain(value: number, digits?: number): string;
	/** NPS and differences: "+21", one digit if asked */
	points(value: number, digits?: number): string;
	hours(value: number): string;
	/** the value with its unit */
	unit(value: number, unit: Unit): string;
	/** month as whole number → "März 2027" */
	month(month: number): string;
	monthShort(month: number): string;
	/** period of 1, 3 or 12 months: "März 2027", "Q1 2027", "2027" */
	period(month: number, months: number): string;
	/** days since 1970-01-01 → "31.03.2027" / "31 March 2027" */
	day(days: number): string;
	/** `yyyy-mm-dd` likewise */
	date(text: string): string;
	/** ISO instant in the reader's own time zone → "16:58" */
	time(iso: string): string;
	plural(n: number, forms: { one: string; other: string }): string;
	list(items: readonly string[]): string;
	bytes(n: number): string;
}

/** Creates the formatters once per language and currency; each `Intl` object is built when first used. */
export function format(language: Language, currency: string): Format {
	const region = regions[language];
	const cache = new Map<string, Intl.NumberFormat>();
	const numbers = (options: Intl.NumberFormatOptions) => {
		const key = JSON.stringify(options);
		let found = cache.get(key);
		if (!found) cache.set(key, (found = new Intl.NumberFormat(region, options)));
		return found;
	};
	const minus = (text: string) => text.replace('-', '−');
	const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
	const cash = (minor: number, options: Intl.NumberFormatOptions) =>
		minus(numbers({ style: 'currency', currency, ...options }).format(minor / 100));
	const moneyDigits = (minor: number): Intl.NumberFormatOptions => {
		const size = Math.abs(Math.round(minor));
		if (size >= 1_000_000_000) return { notation: 'compact', maximumFractionDigits: 2 };
		return fixed(size >= 10_000 || size === 0 ? 0 : 2);
	};
	const rules = new Intl.PluralRules(region);
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...options });
	const monthLong = date({ month: 'long', year: 'numeric' });
	const monthShort = date({ month: 'short', year: '2-digit' });
	const dayLong = date(
		language === 'de' ? { day: '2-digit', month: '2-digit', year: 'numeric' } : { dateStyle: 'long' },
	);
	let clock: Intl.DateTimeFormat | undefined;
	let lists: Intl.ListFormat | undefined;
	const utc = (days: number) => {
		const { year, month, day } = dateOf(days);
		return Date.UTC(year, month - 1, day);
	};
	const ofMonth = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1);
	const number = (value: number, digits = 0) => minus(numbers(fixed(digits)).format(value));
	const self: Format = {
		language,
		currency,
		money: (minor) => cash(minor, moneyDigits(minor)),
		moneyWhole: (minor) => cash(minor, fixed(0)),
		moneyExact: (minor) => cash(minor, fixed(2)),
		moneySigned: (minor) => cash(minor, { ...moneyDigits(minor), signDisplay: 'exceptZero' }),
		percent: (share, digits = 0) => minus(numbers({ style: 'percent', ...fixed(digits) }).format(share)),
		number,
		plain: (value, digits = 2) => numbers({ maximumFractionDigits: digits }).format(value),
		points: (value, digits = 0) => minus(numbers({ ...fixed(digits), signDisplay: 'exceptZero' }).format(value)),
		hours: (value) => `${minus(numbers({ maximumFractionDigits: 1 }).format(value))}${nbsp}h`,
		unit(value, unit) {
			switch (unit) {
				case 'share':
					return self.percent(value, 1);
				case 'money':
					return self.money(value);
				case 'points':
					return self.points(value, 1);
				case 'hours':
					return minus(numbers({ maximumFractionDigits: 2 }).format(value)) + `${nbsp}h`;
				case 'ratio':
					return `${number(value, 1)}${nbsp}:${nbsp}1`;
				case 'days':
					return language === 'de'
						? `${number(value)}${nbsp}${Math.round(value) === 1 ? 'Tag' : 'Tage'}`
						: `${number(value)} ${Math.round(value) === 1 ? 'day' : 'days'}`;
				case 'months':
					return language === 'de'
						? `${number(value)}${nbsp}${Math.round(value) === 1 ? 'Monat' : 'Monate'}`
						: `${number(value)} ${Math.round(value) === 1 ? 'month' : 'months'}`;
				case 'count':
					return minus(numbers({ maximumFractionDigits: 1 }).format(value));
			}
		},
		month: (month) => monthLong.format(ofMonth(month)),
		monthShort: (month) => monthShort.format(ofMonth(month)).replace(' ', nbsp),
		period: (month, months) =>
			months === 12
				? month % 12 === 0
					? String(month / 12)
					: `${self.monthShort(month)} – ${self.monthShort(month + 11)}`
				: months === 3
					? `Q${Math.floor((month % 12) / 3) + 1} ${Math.floor(month / 12)}`
					: self.month(month),
		day: (days) => dayLong.format(utc(days)),
		date: (text) => {
			const [year, month, day] = text.split('-').map(Number);
			return dayLong.format(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1));
		},
		time: (iso) =>
			(clock ??= new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit' })).format(Date.parse(iso)),
		plural: (n, forms) => (rules.select(n) === 'one' ? forms.one : forms.other).replace('#', number(n)),
		list: (items) => (lists ??= new Intl.ListFormat(region, { type: 'conjunction' })).format(items),
		bytes: (n) => (n < 1e6 ? `${number(n / 1e3)}${nbsp}kB` : `${number(n / 1e6, 1)}${nbsp}MB`),
	};
	return self;
}
