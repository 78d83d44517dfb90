/** What Chart.js does not draw by itself: direct labels, a limit, whiskers, groups, and the keyboard's place. */
import type { DrawingPlugin } from './chart-js';
import { clearPlace } from './clear-place';
import { isDots, narrow, type Scene } from './scene';
import { spread } from './spread';
import type { ChartSeries, ChartView } from './view';

const font = (scene: Scene, weight: number) => `${weight} 13px ${scene.theme.font}`;

/** Series with a direct label; on a narrow canvas three at most, the rest on demand. */
const labelled = (scene: Scene, width: number) =>
	scene.view.series
		.map((series, index) => ({ series, index }))
		.filter(({ series }) => series.end !== undefined && series.as !== 'dots')
		.slice(0, width < narrow ? 3 : undefined);

/** Pixels the direct labels need beside the plot, at most two fifths of it. */
export function labelRoom(pen: CanvasRenderingContext2D, scene: Scene, width: number): number {
	const wide = (text: string, weight: number) => {
		pen.font = font(scene, weight);
		return pen.measureText(text).width;
	};
	pen.save();
	const widths = labelled(scene, width).map(({ series }) =>
		Math.max(wide(series.name, 500), wide(series.end ?? '', 650)),
	);
	pen.restore();
	return widths.length ? Math.min(Math.max(...widths) + 20, width * 0.4) : 8;
}

function cut(pen: CanvasRenderingContext2D, text: string, room: number): string {
	if (pen.measureText(text).width <= room) return text;
	const letters = Array.from(text);
	while (letters.length && pen.measureText(`${letters.join('')}…`).width > room) letters.pop();
	return `${letters.join('')}…`;
}

function lastPlace(series: ChartSeries): number {
	return series.values.findLastIndex((value) => value !== undefined);
}

const labels = (scene: () => Scene): DrawingPlugin => ({
	id: 'labels',
	afterDatasetsDraw(chart) {
		const now = scene();
		const { ctx, chartArea } = chart;
		const found = labelled(now, chart.width).flatMap(({ series, index }) => {
			const element = chart.getDatasetMeta(index).data[lastPlace(series)];
			if (!element) return [];
			const { y, base } = element.getProps(['y', 'base'] as never) as unknown as { y: number; base?: number };
			return [{ series, y: now.view.kind === 'stacked' && base !== undefined ? (y + base) / 2 : y }];
		});
		const places = spread(
			found.map(({ y }) => y),
			34,
			chartArea.bottom,
		);
		const x = chartArea.right + 8;
		ctx.save();
		ctx.textBaseline = 'middle';
		ctx.textAlign = 'left';
		for (const [i, { series }] of found.entries()) {
			const y = places[i]!;
			ctx.fillStyle = now.theme.tones[series.tone];
			ctx.fillRect(x, y - 14, 3, 28);
			ctx.font = font(now, 500);
			ctx.fillStyle = now.theme.ink2;
			ctx.fillText(cut(ctx, series.name, chart.width - x - 8), x + 8, y - 7);
			ctx.font = font(now, 650);
			ctx.fillStyle = now.theme.ink;
			ctx.fillText(cut(ctx, series.end ?? '', chart.width - x - 8), x + 8, y + 9);
		}
		ctx.restore();
	},
});

/** A rim in the colour of the surface keeps words readable over bars and lines. */
function rimmed(pen: CanvasRenderingContext2D, { theme }: Scene, text: string, x: number, y: number) {
	pen.lineJoin = 'round';
	pen.lineWidth = 4;
	pen.strokeStyle = theme.surface;
	pen.strokeText(text, x, y);
	pen.fillStyle = theme.ink;
	pen.fillText(text, x, y);
}

/** Single dots are named where they are: above them and to the left, or to the right at the left end. */
const names = (scene: () => Scene): DrawingPlugin => ({
	id: 'names',
	afterDatasetsDraw(chart) {
		const now = scene();
		const { ctx, chartArea } = chart;
		ctx.save();
		ctx.font = font(now, 600);
		for (const [index, series] of now.view.series.entries()) {
			const element = chart.getDatasetMeta(index).data[lastPlace(series)];
			if (series.as !== 'dots' || series.end === undefined || !element) continue;
			const text = `${series.name}: ${series.end}`;
			const left = element.x - 12 - ctx.measureText(text).width < chartArea.left;
			ctx.textAlign = left ? 'left' : 'right';
			rimmed(ctx, now, text, element.x + (left ? 12 : -12), Math.max(element.y - 16, chartArea.top + 14));
		}
		ctx.restore();
	},
});

/** Left and right edges of the stacked columns that reach beyond a value. */
function columnsBeyond({ kind, places, series }: ChartView, value: number, x: PixelScale): [number, number][] {
	if (kind !== 'stacked') return [];
	const half = places.length > 1 ? Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : x.width / 2;
	return places.flatMap((_, at): [number, number][] => {
		const height = series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
		const middle = x.getPixelForValue(at);
		return height > value ? [[middle - half, middle + half]] : [];
	});
}
interface PixelScale {
	readonly width: number;
	getPixelForValue(value: number): number;
}

const rule = (scene: () => Scene): DrawingPlugin => ({
	id: 'rule',
	afterDatasetsDraw({ ctx, chartArea, scales }) {
		const { view, theme } = scene();
		if (!view.rule) return;
		const y = scales['y']!.getPixelForValue(view.rule.value);
		ctx.save();
		ctx.strokeStyle = theme.ink;
		ctx.lineWidth = 1.5;
		ctx.beginPath();
		ctx.moveTo(chartArea.left, y);
		ctx.lineTo(chartArea.right, y);
		ctx.stroke();
		ctx.font = font(scene(), 600);
		ctx.textAlign = 'right';
		const { label, value } = view.rule;
		const width = ctx.measureText(label).width;
		const place = clearPlace(columnsBeyond(view, value, scales['x']!), width + 12, chartArea.left, chartArea.right);
		// Columns everywhere: the label brings its own ground.
		if (place === undefined) {
			ctx.fillStyle = theme.surface;
			ctx.fillRect(chartArea.right - width - 6, y - 23, width + 6, 21);
		}
		rimmed(ctx, scene(), label, place === undefined || place === chartArea.right ? chartArea.right : place - 6, y - 6);
		ctx.restore();
	},
});

const whiskers = (scene: () => Scene): DrawingPlugin => ({
	id: 'whiskers',
	beforeDatasetsDraw(chart) {
		const { ctx, scales } = chart;
		const { view, theme } = scene();
		ctx.save();
		ctx.lineWidth = 1.75;
		for (const [index, series] of view.series.entries()) {
			if (!isDots(view, series)) continue;
			ctx.strokeStyle = theme.tones[series.tone];
			const points = chart.getDatasetMeta(index).data;
			for (const place of view.places.keys()) {
				const low = series.low?.[place];
				const high = series.high?.[place];
				const x = points[place]?.x;
				if (low === undefined || high === undefined || x === undefined || series.values[place] === undefined) continue;
				const top = scales['y']!.getPixelForValue(high);
				const bottom = scales['y']!.getPixelForValue(low);
				ctx.setLineDash(series.states?.[place] === 'open' ? [3, 3] : []);
				ctx.beginPath();
				ctx.moveTo(x, top);
				ctx.lineTo(x, bottom);
				for (const y of [top, bottom]) {
					ctx.moveTo(x - 4, y);
					ctx.lineTo(x + 4, y);
				}
				ctx.stroke();
			}
		}
		ctx.restore();
	},
});

const groups = (scene: () => Scene): DrawingPlugin => ({
	id: 'groups',
	afterDatasetsDraw({ ctx, chartArea, scales }) {
		const { view, theme } = scene();
		const x = scales['x']!;
		ctx.save();
		ctx.font = font(scene(), 560);
		ctx.fillStyle = theme.ink2;
		ctx.strokeStyle = theme.lineStrong;
		ctx.textAlign = 'center';
		for (const { from, to, label } of view.groups ?? []) {
			const left = x.getPixelForValue(from);
			const right = x.getPixelForValue(to);
			const half = view.places.length > 1 ? Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 - 3 : 0;
			const room = right - left + 2 * half;
			// Short of room, what stands in brackets goes first: the axis says it, too.
			const text = ctx.measureText(label).width > room ? label.replace(/ \(.*/, '') : label;
			ctx.fillText(cut(ctx, text, room), (left + right) / 2, chartArea.top - 12);
			ctx.beginPath();
			ctx.moveTo(left - half, chartArea.top - 5);
			ctx.lineTo(right + half, chartArea.top - 5);
			ctx.stroke();
		}
		ctx.restore();
	},
});

const marker = (scene: () => Scene): DrawingPlugin => ({
	id: 'marker',
	afterDatasetsDraw(chart) {
		const { point, theme } = scene();
		const element = point && chart.getDatasetMeta(point.series).data[point.place];
		if (!element || Number.isNaN(element.y)) return;
		const { ctx, chartArea } = chart;
		ctx.save();
		ctx.strokeStyle = theme.ink;
		ctx.lineWidth = 1;
		ctx.beginPath();
		ctx.moveTo(element.x, chartArea.top);
		ctx.lineTo(element.x, chartArea.bottom);
		ctx.stroke();
		ctx.lineWidth = 2.5;
		ctx.fillStyle = theme.surface;
		ctx.beginPath();
		ctx.arc(element.x, element.y, 5.5, 0, 2 * Math.PI);
		ctx.fill();
		ctx.stroke();
		ctx.restore();
	},
});

/** @param scene gives the scene shown now */
export const plugins = (scene: () => Scene): DrawingPlugin[] =>
	[whiskers, rule, labels, names, groups, marker].map((make) => make(scene));
