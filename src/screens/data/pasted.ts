/** Whether pasted text can be a table: a row of headings and at least one below it. */
export const isTable = (text: string) => /\S[^\n\r]*[\n\r]+\s*\S/.test(text);

/**
 * Pasted text as a file, so that it takes the same way as any other.
 *
 * @param name how to call it
 */
export const pastedFile = (text: string, name: string) => new File([text], name, { type: 'text/plain' });
