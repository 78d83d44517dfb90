import type { Problem } from '../../core/problem';

/** Why a workbook is not read; thrown inside the reader only, a `Problem` outside. */
export class Refusal extends Error {
	readonly problem: (file: string) => Problem;

	constructor(problem: (file: string) => Problem) {
		super('workbook refused');
		this.problem = problem;
	}
}

/** @param what for whoever debugs; the user hears that the workbook is damaged */
export function damaged(what: string): Refusal {
	const refusal = new Refusal((file) => ({ code: 'workbook-damaged', file }));
	refusal.message = what;
	return refusal;
}
