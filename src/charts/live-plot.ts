import type { Painter } from './chart-js';
import type { Scene } from './scene';
import { readTheme, type Theme } from './theme';

export type Shown = Omit<Scene, 'theme'>;

const watchedMedia = '(prefers-color-scheme: dark)';

/** Whether two plain values hold the same; functions in them only word what stands beside them. */
function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b) || (typeof a === 'function' && typeof b === 'function')) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const [of, to] = [Object.entries(a), b as Record<string, unknown>];
	return of.length === Object.keys(to).length && of.every(([key, value]) => key in to && isSame(value, to[key]));
}

/**
 * Keeps one canvas up to date: at most one update a frame and only near the viewport, redrawn when the theme, the fonts
 * or the paper change. Chart.js is loaded on the way.
 */
export class LivePlot {
	readonly #canvas: HTMLCanvasElement;
	readonly #host: HTMLElement;
	readonly #end = new AbortController();
	readonly #sight: IntersectionObserver;
	readonly #root: MutationObserver;
	#painter: Painter | undefined;
	#shown: Shown | undefined;
	#theme: Theme | undefined;
	#visible = false;
	#due = false;
	#frame = 0;

	/**
	 * @param canvas stands in an element of its own, which gives it its size
	 * @param onFail called when Chart.js cannot be loaded or refuses to draw
	 */
	constructor(canvas: HTMLCanvasElement, onFail: () => void) {
		const { signal } = this.#end;
		this.#canvas = canvas;
		this.#host = canvas.parentElement ?? document.body;
		this.#sight = new IntersectionObserver(
			([entry]) => {
				this.#visible = entry?.isIntersecting ?? false;
				this.#ask();
			},
			{ rootMargin: '100px' },
		);
		this.#sight.observe(this.#host);
		const refresh = () => {
			this.#theme = undefined;
			this.#due = true;
			this.#ask();
		};
		matchMedia(watchedMedia).addEventListener('change', refresh, { signal });
		document.fonts.addEventListener('loadingdone', refresh, { signal });
		this.#root = new MutationObserver(refresh);
		this.#root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		// A canvas keeps its colours and its size on paper: both are changed for printing and changed back.
		addEventListener(
			'beforeprint',
			() => {
				this.#turn(true);
			},
			{ signal },
		);
		addEventListener(
			'afterprint',
			() => {
				this.#turn(false);
			},
			{ signal },
		);
		this.#load().catch(onFail);
	}

	async #load() {
		const { Painter } = await import('./chart-js');
		if (this.#end.signal.aborted) return;
		this.#painter = new Painter(this.#canvas);
		this.#ask();
	}

	/** An edit elsewhere builds every view anew: one that shows the same is not drawn again. */
	show(shown: Shown) {
		const before = this.#shown;
		this.#shown = shown;
		if (before?.words === shown.words && before.point === shown.point && isSame(before.view, shown.view)) return;
		this.#due = true;
		this.#ask();
	}

	#ask() {
		if (!this.#due || !this.#visible || !this.#painter || this.#frame) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#paint();
		});
	}

	#paint() {
		if (!this.#shown || !this.#painter) return;
		this.#due = false;
		this.#theme ??= readTheme(this.#host);
		this.#painter.paint({ ...this.#shown, theme: this.#theme });
	}

	#turn(paper: boolean) {
		this.#theme = readTheme(this.#host, paper);
		this.#paint();
		this.#painter?.resize();
	}

	destroy() {
		this.#end.abort();
		this.#sight.disconnect();
		this.#root.disconnect();
		cancelAnimationFrame(this.#frame);
		this.#painter?.destroy();
		this.#painter = undefined;
	}
}
