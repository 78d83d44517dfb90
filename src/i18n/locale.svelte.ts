import { createContext } from 'svelte';
import { areas, type AreaName, type Words } from './areas';
import { format, type Format, type Language } from './format';

/** Builds the words of an area in a language: for texts whose language is chosen on its own, such as the document. */
export async function loadArea<Name extends AreaName>(name: Name, language: Language, f: Format): Promise<Words[Name]> {
	const module = await areas[name][language]();
	return (module.default as (f: Format) => Words[Name])(f);
}

/**
 * Language, currency and the words loaded so far. A screen names the areas it needs and is shown once they are there,
 * so that `t.<area>` never misses in what it renders. Switching loads the same areas first and then turns at once.
 */
export class Locale {
	#language = $state.raw<Language>('de');
	#currency = $state.raw('EUR');
	#makers = $state.raw<Partial<Record<AreaName, (f: Format) => unknown>>>({});
	readonly f = $derived(format(this.#language, this.#currency));
	readonly t = $derived(
		Object.fromEntries(Object.entries(this.#makers).map(([name, make]) => [name, make(this.f)])) as unknown as Words,
	);

	get language() {
		return this.#language;
	}

	set currency(currency: string) {
		this.#currency = currency;
	}

	/** Loads what is missing of the given areas in the current language. */
	async need(names: readonly AreaName[]) {
		const missing = names.filter((name) => !(name in this.#makers));
		if (missing.length) await this.#load(missing, this.#language);
	}

	async use(language: Language) {
		await this.#load(Object.keys(this.#makers) as AreaName[], language);
	}

	async #load(names: readonly AreaName[], language: Language) {
		const makers = await Promise.all(
			names.map(async (name) => [name, (await areas[name][language]()).default as (f: Format) => unknown] as const),
		);
		this.#language = language;
		this.#makers = { ...this.#makers, ...Object.fromEntries(makers) };
	}
}

export const [getLocale, setLocale] = createContext<Locale>();
