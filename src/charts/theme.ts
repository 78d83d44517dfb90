import { tones, type Tone } from './view';

/** Colours and font as a canvas needs them: resolved, not as tokens. */
export interface Theme {
	readonly font: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly line: string;
	readonly lineStrong: string;
	readonly surface: string;
	readonly tones: Readonly<Record<Tone, string>>;
}

/**
 * Reads the theme from the style sheet's tokens as they hold inside `host`.
 * @param light for paper and pictures: the light colours whatever the reader's theme is
 */
export function readTheme(host: Element, light = false): Theme {
	const probe = host.appendChild(document.createElement('i'));
	probe.hidden = true;
	if (light) probe.style.colorScheme = 'light';
	const style = getComputedStyle(probe);
	const colour = (token: string) => {
		probe.style.color = `var(--${token})`;
		return style.color;
	};
	probe.style.fontFamily = 'var(--sans)';
	const name = (tone: Tone) => (/^c\d|^rest/.test(tone) ? tone.replace('rest', 'c-rest') : tone);
	const theme: Theme = {
		font: style.fontFamily,
		ink: colour('ink'),
		ink2: colour('ink-2'),
		ink3: colour('ink-3'),
		line: colour('line'),
		lineStrong: colour('line-strong'),
		surface: colour('surface'),
		tones: Object.fromEntries(tones.map((tone) => [tone, colour(name(tone))])) as Record<Tone, string>,
	};
	probe.remove();
	return theme;
}

/** A computed colour `rgb(r, g, b)` made transparent; any other notation stays as it is. */
export function fade(colour: string, alpha: number): string {
	const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
	return parts ? `rgba(${parts.slice(1).join(', ')}, ${alpha})` : colour;
}
