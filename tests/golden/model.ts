import type { GoldenCase, GoldenFolder } from './golden';

/** Judges one case: what differs, one line each. */
export type Judge = (one: GoldenCase, folder: GoldenFolder) => readonly string[] | Promise<readonly string[]>;

/** The cases of one file of reference values that can be judged, by what their ids match. */
export interface GoldenModel {
	readonly name: string;
	readonly judges: readonly { readonly ids: RegExp; readonly judge: Judge }[];
}

/** Gives a judge of cases of a known shape. */
export const judged = <Input, Expect>(
	ids: RegExp,
	judge: (one: GoldenCase<Input, Expect>, folder: GoldenFolder) => readonly string[] | Promise<readonly string[]>,
): GoldenModel['judges'][number] => ({ ids, judge: judge as Judge });

/** The judge of a case; undefined: what it needs is not built. */
export const judgeOf = ({ judges }: GoldenModel, id: string): Judge | undefined =>
	judges.find(({ ids }) => ids.test(id))?.judge;
