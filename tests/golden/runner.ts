/** Runs reference values; loaded by `run.js`. */
import { readdirSync } from 'node:fs';
import { GoldenFolder, usualFolder } from './golden';
import { judgeOf } from './model';
import { models } from './models';

/** What differs in a case; a throw counts as a difference. `undefined`: what the case needs is not built. */
async function judge(model: string, id: string, folder: GoldenFolder): Promise<readonly string[] | undefined> {
	const built = models.find(({ name }) => name === model);
	const found = built && judgeOf(built, id);
	if (!found) return undefined;
	try {
		return await found(
			folder.cases(model).find((one) => one.id === id)!,
			folder,
		);
	} catch (error) {
		return [`thrown: ${String(error)}`];
	}
}

/**
 * Prints a line for each failing case, one for those that need what is not built, and how many passed.
 *
 * @param wanted names of models; all of the folder if empty
 * @returns whether all passed that could be judged, and there were any
 * @public for `run.js`
 */
export async function runGolden(
	path = usualFolder,
	wanted: readonly string[] = [],
	print: (line: string) => void = console.log,
): Promise<boolean> {
	const folder = new GoldenFolder(path);
	if (folder.missing) {
		print(`No folder ${path}.`);
		return false;
	}
	const there = readdirSync(path).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
	const unknown = wanted.filter((name) => !there.includes(name));
	if (unknown.length > 0) {
		print(`No cases of ${unknown.join(', ')} in ${path}.`);
		return false;
	}
	let passed = 0;
	let judged = 0;
	const skipped: string[] = [];
	for (const model of wanted.length > 0 ? wanted : there.sort()) {
		let notBuilt = 0;
		for (const { id } of folder.cases(model)) {
			const found = await judge(model, id, folder);
			if (!found) {
				notBuilt++;
				continue;
			}
			judged++;
			if (found.length === 0) passed++;
			else print(`${model} ${id}: ${found.slice(0, 5).join('; ')}`);
		}
		if (notBuilt > 0) skipped.push(`${model} ${notBuilt}`);
	}
	const left = skipped.reduce((sum, text) => sum + Number(text.split(' ')[1]), 0);
	if (left > 0) print(`skipped ${left} cases of models not built: ${skipped.join(', ')}`);
	print(`passed ${passed} of ${judged}`);
	return judged > 0 && passed === judged;
}
