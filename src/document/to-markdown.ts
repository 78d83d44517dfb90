import type { Prose } from '../i18n/prose';
import { figureText, type Block, type Column, type Draft } from './blocks';
import type { WrittenDocument } from './write';

/** The document as Markdown, with tables in the GitHub form. Figures stand as the text the screen shows. */
export function toMarkdown(draft: Draft, document: WrittenDocument): string {
	const parts = [
		`# ${escape(document.title)}`,
		...document.sections.flatMap(({ blocks, own }) => [
			...blocks.map((block) => blockText(draft, block)),
			ownText(own),
		]),
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockText(draft: Draft, block: Block): string {
	const text = (prose: Prose) => proseText(draft, prose);
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escape(block.text)}`;
		case 'paragraph':
			return text(block.text);
		case 'note':
			return `*${text(block.text)}*`;
		case 'table': {
			const total = block.total ? [block.total.map(text).map((cell) => (cell ? `**${cell}**` : ''))] : [];
			const lines = [
				block.columns.map(({ label }) => escape(label)),
				...block.rows.map((row) => row.map(text)),
				...total,
			];
			const [head = [], ...body] = lines;
			return [head, block.columns.map(ruler), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
		}
	}
}

const ruler = ({ right }: Column) => (right ? '---:' : '---');

function proseText(draft: Draft, prose: Prose): string {
	return prose.map((part) => escape(typeof part === 'string' ? part : figureText(draft, part.figure))).join('');
}

/** What somebody typed keeps its paragraphs; its signs are text, not markup. */
function ownText(own: string): string {
	return own
		.split(/\n\s*\n/)
		.map((part) => escape(part.trim()))
		.filter(Boolean)
		.join('\n\n');
}

/** Signs that mean something in Markdown are written as themselves; a line stays a line of text. */
function escape(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|]/g, '\\$&')
		.replace(/\s*\n\s*/g, ' ')
		.replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');
}
