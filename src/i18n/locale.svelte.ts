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
	/** the language last chosen, and every area ever needed: what loading works towards */
	#wanted: Language = 'de';
	#needed: readonly AreaName[] = [];
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
		this.#needed = [...this.#needed, ...names.filter((name) => !this.#needed.includes(name))];
		await this.#load();
	}

	/** Turns to a language once everything needed so far is there in it. */
	async use(language: Language) {
		this.#wanted = language;
		await this.#load();
	}

	async #load(): Promise<void> {
		const language = this.#wanted;
		const missing = this.#needed.filter((name) => this.#language !== language || !(name in this.#makers));
		const makers = await Promise.all(
			missing.map(async (name) => [name, (await areas[name][language]()).default as (f: Format) => unknown] as const),
		);
		// Another language was chosen while this one was on its way: the newest choice wins, never the slowest answer.
		if (language !== this.#wanted) {
			await this.#load();
			return;
		}
		const before = this.#language === language ? this.#makers : {};
		this.#language = language;
		this.#makers = { ...before, ...Object.fromEntries(makers) };
	}
}

export const [getLocale, setLocale] = createContext<Locale>();
