/** What the values of one column say about how its dates are written. */
import { dateStyleOf, styleInOrder } from './date-style';
import type { ColumnPreview, DateFormat } from './intake';
import { hasShortYear, impossibleDate, notADate, readDate } from './read-date';
import { Tally } from './tally';

const slashes = /^\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d)/;
const digitsOnly = /^\d+(?:[.,]\d+)?$/;
/** Share of the values that must be dates where they are bare numbers. */
const majority = 0.6;

/** What one date says: the order it proves, `dots`, `names`, or `open` if day and month could be exchanged. */
type Sort = 'ymd' | 'dmy' | 'mdy' | 'dots' | 'names' | 'open' | 'impossible';

/** Sorts a date; undefined for what is none. */
export function sortOfDate(text: string): Sort | undefined {
	if (!/\d/.test(text)) return undefined;
	if (slashes.test(text)) {
		const dmy = readDate(text, 'dmy');
		const mdy = readDate(text, 'mdy');
		if (dmy === notADate) return undefined;
		if (dmy !== impossibleDate && mdy !== impossibleDate) return 'open';
		return dmy !== impossibleDate ? 'dmy' : mdy !== impossibleDate ? 'mdy' : 'impossible';
	}
	if (readDate(text, 'ymd') === notADate) return undefined;
	return /^\d{4}/.test(text)
		? /\p{L}{3}/u.test(text.slice(4, 9))
			? 'names'
			: 'ymd'
		: /^\d+\. ?\d/.test(text)
			? 'dots'
			: 'names';
}

/** Formats of dates that are bare numbers. */
const bare = ['serial', 'unix', 'unixMs', 'ymd'] as const;
const bareStyles = { serial: 'excel-serial', unix: 'unix-seconds', unixMs: 'unix-ms', ymd: 'yyyymmdd' } as const;

/** Gathers what the dates of a column say, value by value. */
export class DateEvidence {
	readonly #sorts = {
		ymd: new Tally(),
		dmy: new Tally(),
		mdy: new Tally(),
		dots: new Tally(),
		names: new Tally(),
		open: new Tally(),
		impossible: new Tally(),
	};
	readonly #bare = { serial: new Tally(), unix: new Tally(), unixMs: new Tally(), ymd: new Tally() };
	readonly #styles = new Map<string, number>();
	readonly shortYears = new Tally();
	#values = 0;
	#numbers = 0;

	/** @param value trimmed, not empty */
	take(value: string) {
		this.#values++;
		if (digitsOnly.test(value)) {
			this.#numbers++;
			for (const format of bare) if (readDate(value, format) > 0) this.#bare[format].add(value);
			return;
		}
		const sort = sortOfDate(value);
		if (!sort) return;
		this.#sorts[sort].add(value);
		const style = dateStyleOf(value);
		this.#styles.set(style, (this.#styles.get(style) ?? 0) + 1);
		if (hasShortYear(value)) this.shortYears.add(value);
	}

	/** Takes one more value for what it says about the order alone. */
	decide(value: string) {
		const sort = sortOfDate(value);
		if (sort) this.#sorts[sort].add(value);
	}

	/** values that are dates beyond doubt; of bare numbers only those that spell out year, month and day */
	get certain(): number {
		return this.#bareFormat === 'ymd' ? this.#bare.ymd.values : this.#texts;
	}

	/** whether the values are numbers that may stand for days */
	get possible(): boolean {
		return this.#bareFormat !== undefined;
	}

	/** Whether further values could still decide between two orders. */
	get isOpen(): boolean {
		return this.#sorts.open.values > 0 && this.provedOrder === undefined;
	}

	/** the order that slashes and dashes prove; undefined for none, and for both */
	get provedOrder(): 'dmy' | 'mdy' | undefined {
		const { dmy, mdy } = this.#sorts;
		return dmy.values && mdy.values ? undefined : dmy.values ? 'dmy' : mdy.values ? 'mdy' : undefined;
	}

	/** whether some values prove one order and some the other */
	get contradicts(): boolean {
		return this.#sorts.dmy.values > 0 && this.#sorts.mdy.values > 0;
	}

	get formats(): ColumnPreview['dates'] {
		const { ymd, dmy, mdy, dots, names, open } = this.#sorts;
		const number = this.#bareFormat;
		if (number) return { [number]: this.#bare[number].evidence };
		if (this.contradicts) return { dmy: dmy.evidence, mdy: mdy.evidence };
		if (dmy.values) return { dmy: dmy.evidence };
		if (mdy.values) return { mdy: mdy.evidence };
		if (open.values) return { dmy: open.evidence, mdy: open.evidence };
		const most = [ymd, dots, names].reduce((first, next) => (next.values > first.values ? next : first));
		return most.values === 0 ? {} : most === ymd ? { ymd: ymd.evidence } : { dmy: most.evidence };
	}

	get style(): string | undefined {
		if (this.#bareFormat) return bareStyles[this.#bareFormat];
		let most: string | undefined;
		for (const [style, count] of this.#styles)
			if (most === undefined || count > (this.#styles.get(most) ?? 0)) most = style;
		return most && styleInOrder(most, this.provedOrder);
	}

	get #texts(): number {
		return Object.values(this.#sorts).reduce((sum, { values }) => sum + values, 0);
	}

	/** The format all the numbers of a column without other dates allow. */
	get #bareFormat(): (typeof bare)[number] | undefined {
		if (this.#texts > 0 || this.#numbers === 0 || this.#numbers < this.#values * majority) return undefined;
		return bare.find((format) => this.#bare[format].values === this.#numbers);
	}
}

/** The formats a column allows, when another column of the file proves the order. */
export function withOrder(formats: readonly DateFormat[], proved: 'dmy' | 'mdy' | undefined): readonly DateFormat[] {
	return proved && formats.length > 1 && formats.includes(proved) ? [proved] : formats;
}
