/** Runs one file of the corpus through the intake, as the page does, and judges what comes out. */
import { parseDay } from '../../src/core/calendar';
import { ok, type Problem, type Result } from '../../src/core/problem';
import { missingFields, dateFields, numberFields, type FieldName } from '../../src/intake/fields';
import type { FilePreview, ImportChoice } from '../../src/intake/intake';
import { previewFile } from '../../src/intake/preview';
import { readColumns, type Imported } from '../../src/intake/read-columns';
import { sheetsOf, tableOf } from '../../src/intake/read-xlsx';
import type { Complaints } from './complaints';
import { judgeDetection } from './detection';
import { judgeExport } from './export';
import { judgeImport } from './import';
import type { Asked, Case, Manifest, Outcome } from './manifest';
import { fieldOf, refusalNames, warningName } from './names';
import { decimalText, sumsBy, unitsOf, valueAt } from './columns';
import { judgeMessage } from './words';

/** A question the preview leaves to the reader, as the corpus names it. */
interface Open {
	readonly about: string;
	/** the choice with an answer of the corpus filled in */
	readonly answered: (choice: ImportChoice, option: string | number) => ImportChoice;
}

type Read = (choice: ImportChoice, preview: FilePreview) => Promise<Result<Imported>>;

/** What is read as a table: a workbook's first sheet with content is one, whatever the file is called. */
async function tableIn(file: File): Promise<Result<File>> {
	const preview = await previewFile(file);
	if (preview.ok || preview.error.code !== 'file-kind' || preview.error.kind !== 'xlsx') return ok(file);
	const sheets = await sheetsOf(file);
	return sheets.ok
		? tableOf(
				file,
				sheets.value.findIndex(({ rows }) => rows > 0),
			)
		: sheets;
}

export async function judgeFile(given: File, one: Case, manifest: Manifest, complaints: Complaints) {
	const table = await tableIn(given);
	if (!table.ok) {
		judgeRefusal(table.error, one, complaints);
		return;
	}
	const file = table.value;
	const today = parseDay(manifest.today)!;
	const read: Read = (choice, preview) =>
		readColumns(file, { id: one.id, choice, preview, today, currency: manifest.plan_currency });
	const preview = await previewFile(file, userChoice(one));
	if (!preview.ok) {
		judgeRefusal(preview.error, one, complaints);
		return;
	}
	if (one.detect) judgeDetection(preview.value, one.detect, complaints);
	const open = openQuestions(preview.value);
	if (open.length > 0) await judgeQuestions(preview.value, open, one, read, complaints);
	else {
		const imported = await read(preview.value.choice, preview.value);
		if (!imported.ok) judgeRefusal(imported.error, one, complaints);
		else {
			complaints.compare('outcome', outcomeOf(imported.value), one.expect.outcome);
			judgeImport(preview.value, imported.value, one.expect, complaints);
			await judgeExport(file, imported.value.columns, one, complaints);
		}
	}
	judgeHarmless(one, complaints);
}

/** Kind and columns as the reader chooses them; the rest is detected. */
function userChoice({ kind, mapping }: Case): Partial<ImportChoice> {
	if (kind === 'backup') throw new Error('a backup is no table');
	if (mapping.length === 0) return { kind };
	const chosen = mapping.flatMap(({ column, field }) => {
		const name = fieldOf(field);
		return name ? [[name, column - 1] as const] : [];
	});
	return { kind, mapping: Object.fromEntries(chosen) };
}

function outcomeOf({ receipt }: Imported): Outcome {
	return receipt.accepted === receipt.records ? 'accept' : 'partial';
}

function judgeRefusal(problem: Problem, { expect }: Case, complaints: Complaints) {
	if (expect.outcome !== 'refuse') {
		complaints.compare('outcome', problem, expect.outcome);
		return;
	}
	const { code = '', must_mention = [] } = expect.error ?? {};
	const names = refusalNames(problem);
	complaints.demand(
		code.split('|').some((name) => names.includes(name)),
		'error',
		problem,
		code,
	);
	judgeMessage(problem, must_mention, complaints);
}

function openQuestions({ choice }: FilePreview): Open[] {
	const { kind, mapping, decimals, dates, scale, unit } = choice;
	const isMapped = (field: FieldName) => mapping[field] !== undefined;
	const columns = missingFields(kind, mapping).map((field): Open => ({
		about: `column-for:${field}`,
		answered: (before, column) => ({ ...before, mapping: { ...before.mapping, [field]: Number(column) - 1 } }),
	}));
	const openNumbers = numberFields.filter((field) => isMapped(field) && decimals[field] === undefined);
	const openDates = dateFields.filter((field) => isMapped(field) && dates[field] === undefined);
	const all = (fields: readonly FieldName[], value: unknown) =>
		Object.fromEntries(fields.map((field) => [field, value]));
	const rest: (Open | false)[] = [
		openNumbers.length > 0 && {
			about: 'decimal',
			answered: (before, sign) => ({ ...before, decimals: { ...before.decimals, ...all(openNumbers, sign) } }),
		},
		openDates.length > 0 && {
			about: 'date-order',
			answered: (before, order) => ({ ...before, dates: { ...before.dates, ...all(openDates, order) } }),
		},
		kind === 'nps' &&
			scale === undefined && {
				about: 'score-scale',
				answered: (before, chosen) => ({ ...before, scale: chosen as '0-10' | '1-5' }),
			},
		kind === 'summaries' &&
			unit === undefined &&
			(isMapped('recency') || isMapped('age')) && {
				about: 'unit',
				answered: (before, chosen) => ({ ...before, unit: chosen as 'days' | 'weeks' | 'months' }),
			},
	];
	return [...columns, ...rest.filter((question) => question !== false)];
}

/** The questions must be those foreseen, nothing may be read before they are answered, and every answer must lead on. */
async function judgeQuestions(
	preview: FilePreview,
	open: readonly Open[],
	{ expect, kind }: Case,
	read: Read,
	complaints: Complaints,
) {
	complaints.compare('outcome', 'ask', expect.outcome);
	const { ask = [], records, warnings } = expect;
	complaints.compare(
		'ask',
		open.map(({ about }) => about),
		ask.map(({ about }) => about),
	);
	complaints.compare('records', preview.records, records);
	if (warnings) {
		// Two columns of one name are the question itself, not a warning beside it.
		const codes = preview.warnings.map(({ code }) => warningName(code)).filter((name) => name !== 'same-header');
		complaints.compare('warnings', codes.sort(), [...warnings].sort());
	}
	const early = await read(preview.choice, preview);
	complaints.demand(!early.ok, 'read before the answer', early.ok && early.value.receipt, 'a problem');
	for (const asked of ask) {
		const question = open.find(({ about }) => about === asked.about);
		for (const option of question ? asked.options : []) {
			// Another column needs another look: what it holds was not settled before.
			const choice = question!.answered(preview.choice, option);
			const answered = await read(settled(preview, choice), preview);
			judgeAnswer(asked, option, answered, kind, complaints);
		}
	}
}

/** A column chosen by hand gets the format its values prove. */
function settled({ columns }: FilePreview, choice: ImportChoice): ImportChoice {
	const column = columns[choice.mapping.amount ?? -1];
	const [sign, ...others] = Object.keys(column?.decimals ?? {}) as ('.' | ',' | 'mixed')[];
	const decided = sign !== undefined && others.length === 0;
	const amount = choice.decimals.amount ?? (decided ? sign : undefined);
	return amount ? { ...choice, decimals: { ...choice.decimals, amount } } : choice;
}

function judgeAnswer(
	asked: Asked,
	option: string | number,
	read: Result<Imported>,
	kind: Case['kind'],
	complaints: Complaints,
) {
	const about = `${asked.about} = ${option}`;
	if (kind === 'nps' && option === '1-5') {
		// The NPS is made of answers from 0 to 10: other scales are named, not turned into it.
		complaints.compare(about, read.ok ? 'read' : read.error.code, 'score-scale');
		return;
	}
	if (!read.ok) {
		complaints.compare(about, read, ok('rows'));
		return;
	}
	const { columns } = read.value;
	const sum = asked.sum?.[String(option)];
	if (sum !== undefined) {
		const got = sumsBy(columns, () => '').get('') ?? 0n;
		complaints.compare(`${about}: sum`, decimalText(got), decimalText(unitsOf(sum)));
	}
	const first = asked.first_date?.[String(option)];
	if (first !== undefined) complaints.compare(`${about}: first date`, valueAt(columns, 0, 'date'), first);
}

/** Text of a file is never code: nothing of it may have run, or reached the prototype of all objects. */
export function judgeHarmless({ expect }: Pick<Case, 'expect'>, complaints: Complaints) {
	const { assert } = expect.also ?? {};
	const known = assert === undefined || /polluted|__xss/.test(assert);
	complaints.demand(known, 'assert', 'a condition that is not known here', assert);
	complaints.compare('__xss', Reflect.get(globalThis, '__xss'), undefined);
	complaints.compare('polluted', Reflect.get({}, 'polluted'), undefined);
	complaints.compare('toString', Object.prototype.toString.call([]), '[object Array]');
}
