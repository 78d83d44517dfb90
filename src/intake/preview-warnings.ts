import type { DroppedOrder } from './choose';
import { currencyOf } from './read-amount';
import type { ColumnEvidence } from './evidence';
import { dateFields, numberFields } from './fields';
import type { ColumnPreview, FilePreview, ImportChoice } from './intake';
import type { Warning, WarningCode } from './receipt';
import { isNoSale } from './states';

interface Seen {
	readonly choice: ImportChoice;
	readonly columns: readonly ColumnPreview[];
	readonly evidence: readonly ColumnEvidence[];
	readonly newline: FilePreview['newline'];
	readonly titles: readonly string[];
	readonly dropped: DroppedOrder | undefined;
}

const warning = (code: WarningCode, part: Partial<Omit<Warning, 'code'>> = {}): Warning => ({
	code,
	rows: 0,
	line: 0,
	column: '',
	example: '',
	...part,
});

/** What the user should know before reading: of the rows looked at only. */
export function previewWarnings(seen: Seen): readonly Warning[] {
	const { titles, newline } = seen;
	return [
		...(newline === 'mixed' ? [warning('mixed-newlines')] : []),
		...(titles[0] === undefined
			? []
			: [warning('titles-skipped', { rows: titles.length, line: 1, example: titles[0].slice(0, 60) })]),
		...namesakes(seen),
		...formats(seen),
		...states(seen),
		...currencies(seen),
		...droppedOrders(seen),
	];
}

/** Columns of the same name, none of which means anything yet. */
function namesakes({ columns, choice }: Seen): Warning[] {
	const mapped = new Set(Object.values(choice.mapping));
	const named = new Map<string, number[]>();
	for (const [column, { header }] of columns.entries()) {
		const name = header.toLowerCase();
		if (name !== '') named.set(name, [...(named.get(name) ?? []), column]);
	}
	return Array.from(named.values()).flatMap((found) => {
		const isOpen = found.length > 1 && !found.some((column) => mapped.has(column));
		return isOpen ? [warning('same-header', { column: columns[found[0]!]!.header })] : [];
	});
}

function formats({ choice, columns, evidence }: Seen): Warning[] {
	const { mapping, dates, decimals } = choice;
	const days = dateFields.flatMap((field) => {
		const column = mapping[field] ?? -1;
		const { header = '', dates: found = {} } = columns[column] ?? {};
		const short = evidence[column]?.dates.shortYears;
		const serial = dates[field] === 'serial' ? found.serial : undefined;
		return [
			...(short?.values
				? [warning('two-digit-year', { rows: short.values, column: header, example: short.example })]
				: []),
			...(serial ? [warning('serial-date', { rows: serial.values, column: header, example: serial.example })] : []),
		];
	});
	const numbers = numberFields.flatMap((field) => {
		const { header = '', decimals: found = {} } = columns[mapping[field] ?? -1] ?? {};
		const { values: rows = 0, example = '' } = found.mixed ?? {};
		return decimals[field] === 'mixed' ? [warning('mixed-decimal', { rows, column: header, example })] : [];
	});
	return [...days, ...numbers];
}

const stateWords = /status|\bstate\b|zustand|\btype?\b/i;

/** A column that says of some rows that they are no sale, and is not used. */
function states({ choice, columns }: Seen): Warning[] {
	const { kind, mapping } = choice;
	if (kind !== 'transactions' || mapping.status !== undefined) return [];
	const mapped = new Set(Object.values(mapping));
	const found = columns.flatMap(({ header, values }, column) => {
		const isState = stateWords.test(header) && !mapped.has(column);
		const noSale = !isState ? undefined : values?.find(({ value }) => isNoSale(value));
		return noSale ? [warning('state-column', { rows: noSale.rows, column: header, example: noSale.value })] : [];
	});
	return found.slice(0, 1);
}

function currencies({ choice, columns }: Seen): Warning[] {
	const { header = '', values = [] } = columns[choice.mapping.currency ?? -1] ?? {};
	const [first, ...others] = values.filter(({ value }) => currencyOf(value));
	const other = others.find(({ value }) => currencyOf(value) !== currencyOf(first?.value ?? ''));
	return other ? [warning('mixed-currency', { column: header, example: other.value })] : [];
}

/** How many numbers stand for several customers or days. */
function droppedOrders({ columns, dropped }: Seen): Warning[] {
	if (!dropped) return [];
	const { repeated, sameCustomerAndDay } = dropped.orders;
	const column = columns[dropped.column]?.header ?? '';
	return [
		warning('order-column-dropped', { rows: repeated - sameCustomerAndDay, column, example: dropped.orders.example }),
	];
}
