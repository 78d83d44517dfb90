import { detached } from './dictionary';

/** An apostrophe that only calms spreadsheets: `'01067`, `'+49…`, `'=1+1`. */
const calming = /^'(?=[=+\-@\d＝＋－＠])/;

/** Whether a cell begins with an apostrophe that is none of its text. */
export const hasApostrophe = (cell: string) => calming.test(cell.trimStart());

/** A text about a customer as it is kept: as written, without blanks around it and without the calming apostrophe. */
export const customerText = (cell: string) => detached(cell.trim().replace(calming, ''));
