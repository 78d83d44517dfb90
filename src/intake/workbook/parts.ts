/** The parts of a workbook besides its sheets: which sheets there are, formats, texts that cells share. */
import { plainText } from './cell-text';
import { builtInMeaning, meaningOf, type NumberMeaning } from './number-format';
import { damaged } from './refusal';
import { attributesOf, XmlScanner, type XmlListener } from './xml';
import type { Zip } from './zip';

/** A worksheet, and where its rows stand. */
export interface SheetPart {
	readonly name: string;
	readonly hidden: boolean;
	readonly path: string;
}

export interface Workbook {
	readonly sheets: readonly SheetPart[];
	readonly from1904: boolean;
	readonly strings: string | undefined;
	readonly styles: string | undefined;
}

type Open = (name: string, attributes: ReadonlyMap<string, string>) => void;

async function readTags(zip: Zip, path: string, open: Open) {
	const scanner = new XmlScanner({
		open: (name, tag) => {
			open(name, attributesOf(tag));
		},
		close: () => undefined,
		text: () => undefined,
	});
	await zip.read(path, (piece) => {
		scanner.write(piece);
	});
	scanner.end();
}

interface Link {
	readonly type: string;
	readonly path: string;
}

/** What a part refers to inside the file, by id; links to the outside are not even looked at. */
async function linksOf(zip: Zip, path: string): Promise<ReadonlyMap<string, Link>> {
	const links = new Map<string, Link>();
	const cut = path.lastIndexOf('/') + 1;
	const place = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
	if (!zip.has(place)) return links;
	await readTags(zip, place, (name, attributes) => {
		const target = attributes.get('Target');
		if (name !== 'Relationship' || target === undefined || attributes.get('TargetMode') === 'External') return;
		const type = (attributes.get('Type') ?? '').replace(/.*\//, '');
		links.set(attributes.get('Id') ?? '', { type, path: resolved(path.slice(0, cut), target) });
	});
	return links;
}

/** A path inside the file; what leads out of it ends at its root. */
function resolved(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	return steps.join('/');
}

/** Reads which worksheets there are; throws a `Refusal`. Sheets of charts and macros are none. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
	const main = [...(await linksOf(zip, '')).values()].find(({ type }) => type === 'officeDocument');
	const path = main?.path ?? 'xl/workbook.xml';
	const links = await linksOf(zip, path);
	const sheets: SheetPart[] = [];
	let from1904 = false;
	await readTags(zip, path, (name, attributes) => {
		if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
		if (name !== 'sheet') return;
		const link = links.get(attributes.get('id') ?? '');
		if (!link) throw damaged('sheet without link');
		const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
		const title = plainText(attributes.get('name') ?? '');
		if (link.type === 'worksheet') sheets.push({ name: title, hidden, path: link.path });
	});
	const linked = (type: string) => [...links.values()].find((link) => link.type === type)?.path;
	return { sheets, from1904, strings: linked('sharedStrings'), styles: linked('styles') };
}

/** What the numbers of cells mean, by the number of their style. */
export async function readStyles(zip: Zip, path: string | undefined): Promise<readonly NumberMeaning[]> {
	const styles: NumberMeaning[] = [];
	if (path === undefined) return styles;
	const own = new Map<number, NumberMeaning>();
	let inside = false;
	await readTags(zip, path, (name, attributes) => {
		if (name === 'numFmt') own.set(Number(attributes.get('numFmtId')), meaningOf(attributes.get('formatCode') ?? ''));
		else if (name === 'cellXfs') inside = true;
		else if (name === 'cellStyles' || name === 'dxfs') inside = false;
		else if (inside && name === 'xf') {
			const id = Number(attributes.get('numFmtId') ?? 0);
			styles.push(own.get(id) ?? builtInMeaning(id));
		}
	});
	return styles;
}

/** Collects the texts that cells refer to by number: all runs of a rich text, without its phonetic hints. */
class SharedStrings implements XmlListener {
	readonly strings: string[] = [];
	#text = '';
	#phonetic = false;
	#inText = false;

	open(name: string) {
		if (name === 'si') this.#text = '';
		else if (name === 'rPh') this.#phonetic = true;
		else if (name === 't') this.#inText = !this.#phonetic;
	}

	close(name: string) {
		if (name === 'si') this.strings.push(plainText(this.#text));
		else if (name === 'rPh') this.#phonetic = false;
		else if (name === 't') this.#inText = false;
	}

	text(text: string) {
		if (this.#inText) this.#text += text;
	}
}

export async function readStrings(zip: Zip, path: string | undefined): Promise<readonly string[]> {
	const collected = new SharedStrings();
	if (path === undefined) return collected.strings;
	const scanner = new XmlScanner(collected);
	await zip.read(path, (piece) => {
		scanner.write(piece);
	});
	scanner.end();
	return collected.strings;
}
