/** From a scene to what Chart.js takes. Datasets stand in the order of the series; bands follow behind them. */
import type { Dataset, Options, Spot } from './chart-js';
import { labelRoom } from './plugins';
import { readValue } from './reading';
import { isBars, isDots, narrow, type Scene } from './scene';
import { fade, type Theme } from './theme';
import type { ChartSeries, ChartView, Values } from './view';

const spots = (view: ChartView, values: Values): Spot[] =>
	view.places.map(({ at }, index) => ({ x: at ?? index, y: values[index] ?? NaN }));

function line(view: ChartView, series: ChartSeries, theme: Theme): Dataset {
	const colour = theme.tones[series.tone];
	const dots = isDots(view, series);
	const stroke = series.as === 'stroke';
	const hollow = (index: number) => (series.states?.[index] ?? 'full') !== 'full';
	return {
		type: 'line',
		data: spots(view, series.values),
		showLine: !dots,
		// A dot at the end of the scale is drawn whole.
		...(dots && { clip: 10 }),
		borderColor: stroke ? fade(colour, 0.35) : colour,
		borderWidth: stroke ? 10 : 2.25,
		borderCapStyle: stroke ? 'round' : 'butt',
		borderDash: series.dashed ? [5, 4] : [],
		pointRadius: dots ? 4.5 : 0,
		pointHoverRadius: dots ? 4.5 : 3,
		pointHitRadius: 12,
		pointBorderWidth: dots ? 2 : 0,
		pointBorderColor: colour,
		pointHoverBackgroundColor: colour,
		pointBackgroundColor: view.places.map((_, index) => (hollow(index) ? theme.surface : colour)),
		stepped: view.kind === 'step',
		tension: 0,
		fill: false,
		spanGaps: false,
	};
}

function bar(view: ChartView, series: ChartSeries, theme: Theme): Dataset {
	return {
		type: 'bar',
		data: spots(view, series.values),
		backgroundColor: view.places.map((_, index) => theme.tones[series.tones?.[index] ?? series.tone]),
		// A seam in the colour of the surface keeps stacked parts apart.
		borderColor: theme.surface,
		borderWidth: view.kind === 'stacked' ? { top: 1, right: 0, bottom: 0, left: 0 } : 0,
		barPercentage: 0.9,
		categoryPercentage: 0.9,
	};
}

function band(view: ChartView, series: ChartSeries, theme: Theme): Dataset[] {
	if (!series.low || !series.high || isBars(view) || isDots(view, series)) return [];
	const edge = (values: Values, fill: '+1' | false): Dataset => ({
		type: 'line',
		data: spots(view, values),
		borderWidth: 0,
		pointRadius: 0,
		pointHitRadius: 0,
		pointHoverRadius: 0,
		fill,
		backgroundColor: fade(theme.tones[series.tone], 0.16),
		stepped: view.kind === 'step',
		tension: 0,
	});
	return [edge(series.high, '+1'), edge(series.low, false)];
}

/** What must fit on the axis although no dataset reaches there: the limit and the ends of whiskers. */
function reach(view: ChartView): number[] {
	const whiskers = view.series
		.filter((series) => isDots(view, series))
		.flatMap((s) => [...(s.low ?? []), ...(s.high ?? [])]);
	return [...whiskers.filter((value) => value !== undefined), ...(view.rule ? [view.rule.value] : [])];
}

function scales(scene: () => Scene, theme: Theme): NonNullable<Options['scales']> {
	const { view } = scene();
	const ends = reach(view);
	const ticks = { color: theme.ink3, font: { family: theme.font, size: 13 }, maxRotation: 0, padding: 6 };
	const linear = view.places[0]?.at !== undefined;
	const name = (index: number, width: number) => {
		const place = scene().view.places[index];
		return !place || (place.minor && width < narrow) ? '' : place.label;
	};
	const labelled = () => scene().view.places.flatMap((place) => (place.label ? [{ value: place.at ?? 0 }] : []));
	return {
		x: {
			type: linear ? 'linear' : 'category',
			stacked: view.kind === 'stacked',
			offset: isBars(view) || view.kind === 'points',
			grid: { display: false },
			border: { color: theme.lineStrong },
			...(linear && { min: view.places[0]?.at, max: view.places.at(-1)?.at }),
			...(linear && { afterBuildTicks: (axis: { ticks: { value: number }[] }) => void (axis.ticks = labelled()) }),
			ticks: {
				...ticks,
				autoSkip: false,
				callback(value) {
					const { places } = scene().view;
					const index = linear ? places.findIndex(({ at }) => at === value) : Number(value);
					return name(index, this.chart.width);
				},
			},
		},
		y: {
			stacked: view.kind === 'stacked',
			beginAtZero: true,
			...(view.min !== undefined && { min: view.min }),
			...(view.max !== undefined && { max: view.max }),
			...(ends.length && { suggestedMin: Math.min(...ends), suggestedMax: Math.max(...ends) }),
			border: { display: false },
			grid: { color: ({ tick }) => (tick.value === 0 ? theme.lineStrong : theme.line), drawTicks: false },
			ticks: {
				...ticks,
				maxTicksLimit: 6,
				callback(value, index, all) {
					const { tick } = scene().view;
					const text = tick(Number(value));
					// Rounded values may coincide; the same text twice would look like a mistake.
					return index > 0 && tick(all[index - 1]!.value) === text ? '' : text;
				},
			},
		},
	};
}

/** @param scene gives the scene shown now: the callbacks outlive the one the chart was built for */
export function configure(scene: () => Scene) {
	const { view, theme } = scene();
	const make = isBars(view) ? bar : line;
	const datasets = [
		...view.series.map((series) => make(view, series, theme)),
		...view.series.flatMap((series) => band(view, series, theme)),
	];
	const type = isBars(view) ? ('bar' as const) : ('line' as const);
	const options = (): Options => ({
		maintainAspectRatio: false,
		animation: false,
		parsing: false,
		normalized: true,
		interaction: { mode: 'index', intersect: false },
		layout: {
			padding: ({ chart }) => {
				const now = scene();
				return {
					top: now.view.groups ? 26 : now.view.rule ? 24 : 10,
					right: labelRoom(chart.ctx, now, chart.width),
					bottom: 0,
					left: 0,
				};
			},
		},
		plugins: {
			tooltip: {
				backgroundColor: theme.ink,
				titleColor: theme.surface,
				bodyColor: theme.surface,
				titleFont: { family: theme.font, size: 13, weight: 600 },
				bodyFont: { family: theme.font, size: 13 },
				displayColors: false,
				filter: ({ datasetIndex, parsed }) => datasetIndex < scene().view.series.length && !Number.isNaN(parsed.y),
				callbacks: {
					title: ([item]) => scene().view.places[item?.dataIndex ?? -1]?.full ?? '',
					label: ({ datasetIndex, dataIndex }) => {
						const { view: shown, words } = scene();
						const name = shown.series[datasetIndex]?.name ?? '';
						return `${name}: ${readValue(shown, { series: datasetIndex, place: dataIndex }, words) ?? ''}`;
					},
				},
			},
		},
		scales: scales(scene, theme),
	});
	const linear = view.places[0]?.at !== undefined;
	const ends = reach(view);
	return {
		type,
		/** a chart of another shape must be built anew */
		shape: `${view.kind} ${linear}`,
		/** with another frame the options must be set anew; all else in them is asked for when drawing */
		frame: [view.min, view.max, Math.min(...ends), Math.max(...ends), view.places[0]?.at, view.places.at(-1)?.at].join(
			' ',
		),
		labels: view.places.map((place) => place.label),
		datasets,
		options,
	};
}
