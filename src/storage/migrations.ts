import { schemaVersion } from './document';

type Fields = Record<string, unknown>;

/** One step from a version to the next. Works on raw values: types of today do not fit the past. */
interface Migration {
	readonly from: number;
	/** a plan of version `from` → the same plan in the next version */
	readonly plan: (plan: Fields) => Fields;
}

/** All steps ever, in order; a step once released never changes. */
export const migrations: readonly Migration[] = [
	{
		// Before the first release `baseline.purchasesPerYear` was called `frequency`, and there were no conclusions.
		from: 0,
		plan: ({ baseline, ...plan }) => {
			const { frequency, ...rest } = fields(baseline);
			return { conclusions: [], ...plan, baseline: { purchasesPerYear: frequency, ...rest } };
		},
	},
	{
		// Plans may now hold data sets of the kind `summaries`, which version 1 would find damaged. Nothing to change.
		from: 1,
		plan: (plan) => plan,
	},
];

if (migrations.length !== schemaVersion || migrations.some(({ from }, index) => from !== index)) {
	throw new Error('migrations must lead from 0 to schemaVersion without a gap');
}

/** The value as an object with fields; an empty one if it is none, for the schema to find fault with. */
function fields(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/**
 * A raw plan of an older version in today's shape. Not validated.
 *
 * @param from version of the plan, 0 to {@link schemaVersion}
 */
export function migratePlan(plan: unknown, from: number): unknown {
	return migrations.slice(from).reduce<Fields>((value, step) => step.plan(value), fields(plan));
}

/** Version a raw record says it has. Records of version 0 did not say; anything else is no version. */
export function versionOf(record: unknown): number | undefined {
	const { schema = 0 } = fields(record);
	return typeof schema === 'number' && Number.isInteger(schema) && schema >= 0 ? schema : undefined;
}

/** A raw record that holds a plan (`plan:…`, `edit:…`) in today's shape; as it is if it needs or allows nothing. */
export function migrateRecord(record: unknown): unknown {
	const version = versionOf(record);
	if (version === undefined || version >= schemaVersion) return record;
	const { plan, ...rest } = fields(record);
	return plan === undefined ? record : { ...rest, schema: schemaVersion, plan: migratePlan(plan, version) };
}
