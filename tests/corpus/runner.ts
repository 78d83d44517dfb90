/** Runs the corpus; loaded by `run.js` and by the test beside it. */
import { judgeBackup } from './backup-case';
import { Complaints, type Complaint } from './complaints';
import { asWeAnswer, otherAnswers } from './exceptions';
import { judgeFile } from './file-case';
import { isThere, openFile, readManifest, usualFolder, type Case, type Manifest } from './manifest';

/** What differs from the expectation of a case; empty: passed. A throw counts as a difference. */
export async function judge(one: Case, folder: string, manifest: Manifest): Promise<readonly Complaint[]> {
	const answered = asWeAnswer(one);
	const file = openFile(folder, one.file);
	const complaints = new Complaints();
	try {
		if (one.kind === 'backup') await judgeBackup(file, answered, complaints);
		else await judgeFile(file, answered, manifest, complaints);
	} catch (error) {
		const { stack = String(error) } = error as Error;
		complaints.compare('thrown', stack.split('\n').slice(0, 3).join(' '), 'an answer');
	}
	return complaints.list;
}

const short = (value: unknown) => {
	const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
	return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};

export const complaintText = (one: Case, complaints: readonly Complaint[]) =>
	`${one.id}: ${complaints.map(({ about, got, expected }) => `${about}: got ${short(got)}, expected ${short(expected)}`).join('; ')}`;

/**
 * Prints a line for each failing case, one for what is checked otherwise than foreseen, and how many passed.
 *
 * @returns whether all passed
 * @public for `run.js`
 */
export async function runCorpus(folder = usualFolder, print: (line: string) => void = console.log): Promise<boolean> {
	if (!isThere(folder)) {
		print(`No manifest.json in ${folder}.`);
		return false;
	}
	const manifest = readManifest(folder);
	let passed = 0;
	for (const one of manifest.cases) {
		const complaints = await judge(one, folder, manifest);
		if (complaints.length === 0) passed++;
		else print(complaintText(one, complaints));
	}
	const others = manifest.cases.flatMap(({ id }) => otherAnswers[id] ?? []);
	const ours = others.filter(({ by }) => by === 'us').length;
	print(
		`${others.length} cases are checked against another answer than the first foreseen (${others.length - ours} of them named by the case); reasons in tests/corpus/exceptions.ts`,
	);
	print(`passed ${passed} of ${manifest.cases.length}`);
	return passed === manifest.cases.length;
}
