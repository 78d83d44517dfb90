/** Turns the stand-in backups of the corpus into ours: same content, same damage, our envelope and names. */
import { createHash } from 'node:crypto';
import { parseDay } from '../../src/core/calendar';
import { noDay, stillHere, type ColumnSet } from '../../src/core/columns';
import type { DataSet, Plan } from '../../src/core/plan/plan';
import { pack } from '../../src/data/pack';
import type { PackedSet } from '../../src/data/protocol';
import { appVersion, schemaVersion } from '../../src/storage/document';
import { canonicalText } from '../../src/storage/json';
import { somePlan } from '../fixtures/plan';
import { olderPlan, olderSchema } from './older';

type Fields = Record<string, unknown>;

const theirFormat = 'kb-backup';
const ourFormat = 'bleibwert-backup';
const theirSchema = 3;
const lists = ['plans', 'measures', 'scenarios', 'customers', 'transactions', 'nps'];

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The bytes of a backup of the corpus as a backup of ours. What is no backup of theirs passes through. */
export function ourBackup(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
	let value: unknown;
	try {
		value = JSON.parse(text.slice(mark.length));
	} catch {
		return renamed(bytes);
	}
	const theirs = value as Fields | null;
	if (theirs?.['format'] !== theirFormat) return bytes;
	return new TextEncoder().encode(mark + JSON.stringify(converted(theirs, text.slice(mark.length))));
}

/** Byte by byte: a letter cut in two must stay cut. */
function renamed(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const text = Buffer.from(bytes).toString('latin1').replace(theirFormat, ourFormat);
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

function converted(theirs: Fields, text: string): Fields {
	const { schemaVersion: version, exportedAt, data, checksum } = theirs;
	const schema = schemaOf(Number(version));
	const ours = dataOf(data as Fields, schema);
	return {
		...others(theirs, ['format', 'schemaVersion', 'appVersion', 'exportedAt', 'data', 'checksum']),
		format: ourFormat,
		schema,
		app: appVersion,
		created: exportedAt,
		...(checksum === undefined ? {} : { checksum: provedBy(text, checksum) ? sha256(canonicalText(ours)) : checksum }),
		data: ours,
	};
}

/** The fields that are not of these names: what they do not know is carried over as it stands. */
const others = (value: Fields, names: readonly string[]): Fields =>
	Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

function schemaOf(version: number): number {
	if (version < theirSchema) return olderSchema;
	return schemaVersion + version - theirSchema;
}

/** Whether the checksum is that of the data as written: numbers keep their digits (`-5.0`), which JSON.parse forgets. */
function provedBy(text: string, checksum: unknown): boolean {
	const kept = text.replace(/(?<=[:[,]\s*)(-?\d[\d.eE+-]*)(?=\s*[,\]}])/g, '"\\u0001$1\\u0001"');
	const { data } = JSON.parse(kept) as { data: unknown };
	return sha256(canonicalText(data).replace(/"\\u0001([^"]*)\\u0001"/g, '$1')) === checksum;
}

function dataOf(data: Fields, schema: number): Fields {
	const list = (name: string) => (data[name] ?? []) as Fields[];
	const sets = [
		...list('customers').map(customerSet),
		...list('transactions').map(transactionSet),
		...list('nps').map(answerSet),
	];
	const seen = new Set<unknown>();
	const plans = list('plans').map((plan, index) => {
		const belongs = (one: Fields) => one['planId'] === plan['id'] && !seen.has(plan['id']);
		const whole = planOf(plan, list('measures').filter(belongs), list('scenarios').filter(belongs));
		seen.add(plan['id']);
		const named = { ...whole, dataSets: index === 0 ? sets.map(dataSetOf) : [] };
		return schema < schemaVersion ? olderPlan(named) : named;
	});
	return { ...others(data, lists), plans, sets };
}

function planOf(theirs: Fields, measures: readonly Fields[], scenarios: readonly Fields[]): Plan {
	const { id, name, currency } = theirs;
	const base = somePlan();
	const [measure] = base.measures;
	return {
		...base,
		...others(theirs, ['id', 'name', 'currency', 'start', 'end']),
		id: id as string,
		business: { ...base.business, name: name as string, currency: currency as 'EUR' },
		measures: measures.map((one) => ({ ...measure!, id: one['id'] as string, name: one['name'] as string })),
		scenarios: scenarios.map((one) => ({
			id: one['id'] as string,
			name: one['name'] as string,
			note: '',
			changes: [],
		})),
	};
}

function dataSetOf({ id, kind }: PackedSet): DataSet {
	return {
		id,
		kind,
		file: `${kind}.csv`,
		importedAt: '2025-06-01T10:00:00.000Z',
		accepted: 1,
		rejected: 0,
		skipped: 0,
		customers: 1,
	};
}

/** A record of theirs becomes a data set of one row, so that a damaged one can be named by its id. */
const packed = (id: unknown, columns: ColumnSet) => pack(String(id), columns);

function customerSet({ id, name }: Fields): PackedSet {
	return packed(id, {
		kind: 'customers',
		rows: 1,
		ids: [String(id)],
		since: Int32Array.of(noDay),
		until: Int32Array.of(stillHere),
		hasUntil: false,
		texts: { name: [String(name)] },
		amount: undefined,
		orders: undefined,
		currency: 'EUR',
	});
}

function transactionSet({ id, customerId, date, amountMinor, amount, currency }: Fields): PackedSet {
	const minor = typeof amount === 'number' ? amount * 100 : Number(amountMinor);
	const day = parseDay(String(date));
	const set = packed(id, {
		kind: 'transactions',
		rows: 1,
		customer: Uint32Array.of(0),
		day: Int32Array.of(day ?? 0),
		amount: { values: Float64Array.of(minor), decimals: 2 },
		customers: [String(customerId)],
		currencies: [String(currency)],
		currency: undefined,
		order: undefined,
	});
	if (day !== undefined && !Number.isNaN(minor)) return set;
	// A text where a number belongs: our rows lie in base64.
	const numbers = set.columns['numbers'] as Record<string, object>;
	const damaged = { ...numbers, amount: { ...numbers['amount'], base64: amountMinor } };
	return { ...set, columns: { ...set.columns, numbers: damaged } };
}

function answerSet({ id, customerId, date, score }: Fields): PackedSet {
	return packed(id, {
		kind: 'nps',
		rows: 1,
		score: Uint8Array.of(Number(score)),
		day: Int32Array.of(parseDay(String(date))!),
		comments: [],
		customers: [String(customerId)],
	});
}
