import type { ReadingWords } from './reading';
import { readTheme } from './theme';
import type { ChartView } from './view';

const width = 960;
const plotHeight = { normal: 400, low: 300 };
const ratio = 2;
const edge = 32;

/** Words broken into lines that fit. */
function lines(pen: CanvasRenderingContext2D, text: string, room: number): string[] {
	const found: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		if (line && pen.measureText(longer).width > room) {
			found.push(line);
			line = word;
		} else line = longer;
	}
	return [...found, line];
}

/**
 * A chart as PNG on white, with title, unit and foot, in light colours and at twice the size.
 * @param host an element under whose style sheet the colours are read
 */
export async function picture(view: ChartView, words: ReadingWords, host: Element): Promise<Blob> {
	const { Painter } = await import('./chart-js');
	const theme = readTheme(host, true);
	const plot = document.createElement('canvas');
	plot.width = width - 2 * edge;
	plot.height = plotHeight[view.aspect ?? 'normal'];
	const painter = new Painter(plot, ratio);
	painter.paint({ view, theme, words });

	const sheet = document.createElement('canvas');
	const pen = sheet.getContext('2d');
	if (!pen) throw new Error('no 2d context');
	const texts = [
		{ text: view.title, font: `650 22px ${theme.font}`, step: 29, colour: theme.ink },
		{ text: view.unit, font: `400 15px ${theme.font}`, step: 21, colour: theme.ink3 },
		{ text: view.foot, font: `400 13px ${theme.font}`, step: 18, colour: theme.ink3 },
	].map((style) => {
		pen.font = style.font;
		return { ...style, lines: style.text ? lines(pen, style.text, width - 2 * edge) : [] };
	});
	const taken = texts.reduce((sum, { lines: { length }, step }) => sum + length * step, 0);
	const drawn = plot.height / ratio;
	sheet.width = width * ratio;
	sheet.height = (2 * edge + taken + drawn + 32) * ratio;
	pen.scale(ratio, ratio);
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, width, sheet.height);
	pen.textBaseline = 'top';
	let y = edge;
	for (const [index, { font, step, colour, lines: rows }] of texts.entries()) {
		if (index === 2) {
			pen.drawImage(plot, edge, y + 16, width - 2 * edge, drawn);
			y += drawn + 32;
		}
		pen.font = font;
		pen.fillStyle = colour;
		for (const row of rows) {
			pen.fillText(row, edge, y);
			y += step;
		}
	}
	painter.destroy();
	return new Promise((resolve, reject) => {
		sheet.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the picture could not be made'));
		}, 'image/png');
	});
}
