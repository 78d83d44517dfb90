/** The one door to Chart.js, with the parts it needs registered one by one. Loaded when the first chart is shown. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type ChartDataset,
	type ChartOptions,
	type Plugin,
} from 'chart.js';
import { configure } from './configuration';
import { plugins } from './plugins';
import type { Scene } from './scene';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

export type DrawnChart = Chart<'line' | 'bar', Spot[]>;
export type Options = ChartOptions<'line' | 'bar'>;
export type Dataset = ChartDataset<'line' | 'bar', Spot[]>;
export type DrawingPlugin = Plugin<'line' | 'bar'>;
/** one value at its place; y is NaN in a gap */
export interface Spot {
	x: number;
	y: number;
}

/** Writes the new values into the arrays Chart.js already knows, which spares it half of an update. */
function renew(known: Dataset, next: Dataset) {
	const data = known.data;
	const length = next.data.length;
	for (let i = 0; i < length; i++) {
		const spot = data[i];
		if (spot) Object.assign(spot, next.data[i]);
		else data[i] = next.data[i]!;
	}
	data.length = length;
	Object.assign(known, next, { data });
}

/** Draws scenes on one canvas. The chart is built once for a kind of scale and changed in place. */
export class Painter {
	readonly #canvas: HTMLCanvasElement;
	readonly #size: Options;
	#chart: DrawnChart | undefined;
	#scene: Scene | undefined;
	#shape = '';
	#frame = '';

	/** @param ratio device pixels of a still picture; absent: the canvas follows the size of its box */
	constructor(canvas: HTMLCanvasElement, ratio?: number) {
		this.#canvas = canvas;
		this.#size = ratio === undefined ? {} : { responsive: false, devicePixelRatio: ratio };
	}

	paint(scene: Scene) {
		const before = this.#scene;
		this.#scene = scene;
		const { type, shape, frame, labels, datasets, options } = configure(() => this.#scene ?? scene);
		if (!this.#chart || this.#shape !== shape) {
			this.#chart?.destroy();
			this.#shape = shape;
			this.#chart = new Chart<'line' | 'bar', Spot[]>(this.#canvas, {
				type,
				data: { labels, datasets },
				options: { ...options(), ...this.#size },
				plugins: plugins(() => this.#scene ?? scene),
			});
		} else {
			const known = this.#chart.data;
			known.labels = labels;
			if (known.datasets.length === datasets.length) {
				for (const [i, next] of datasets.entries()) renew(known.datasets[i]!, next);
			} else known.datasets = datasets;
			if (before?.theme !== scene.theme || this.#frame !== frame) {
				this.#chart.options = { ...options(), ...this.#size };
			}
			this.#chart.update('none');
		}
		this.#frame = frame;
		if (scene.point || before?.point) this.#point(this.#chart, scene);
	}

	#point(chart: DrawnChart, { point }: Scene) {
		const element = point && chart.getDatasetMeta(point.series).data[point.place];
		const active = point && element ? [{ datasetIndex: point.series, index: point.place }] : [];
		chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
		chart.draw();
	}

	/** Fits the canvas to its box at once, as printing needs it. */
	resize() {
		this.#chart?.resize();
	}

	destroy() {
		this.#chart?.destroy();
		this.#chart = undefined;
	}
}
