import { createContext } from 'svelte';
import { languages, type Language } from '../i18n/format';
import type { Locale } from '../i18n/locale.svelte';
import type { Settings } from '../storage/document';
import { readLook, writeLook } from '../storage/marker';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the reader wants to see the app, and when they last saved a backup; kept apart from the plans. */
export class Preferences {
	#theme = $state.raw<Theme>('system');
	#backupAt = $state.raw<string>();
	readonly #locale: Locale;
	/** keeps changes in the store, once there is one */
	#keep: (changes: Settings) => void = () => undefined;

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	get theme() {
		return this.#theme;
	}

	/** ISO instant of the last backup file, undefined if there was none */
	get backupAt() {
		return this.#backupAt;
	}

	/** Takes over the look last chosen, before anything is shown; the language is the system's until one is chosen. */
	async begin() {
		const look = readLook();
		const spoken: Language = navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
		this.#applyTheme(themes.find((theme) => theme === look.theme) ?? 'system');
		await this.#applyLanguage(languages.find((language) => language === look.language) ?? spoken);
	}

	/** Follows what the store holds where the quick note of the look is missing, and keeps changes there from now on. */
	async follow(settings: Settings, keep: (changes: Settings) => void) {
		this.#keep = keep;
		this.#backupAt = settings.backupAt;
		const look = readLook();
		if (look.theme === undefined && settings.theme) this.#applyTheme(settings.theme);
		if (look.language === undefined && settings.language) await this.#applyLanguage(settings.language);
	}

	async setLanguage(language: Language) {
		await this.#applyLanguage(language);
		this.#remember({ language });
	}

	setTheme(theme: Theme) {
		this.#applyTheme(theme);
		this.#remember({ theme });
	}

	backedUp(at: string) {
		this.#backupAt = at;
		this.#keep({ backupAt: at });
	}

	#remember(change: Settings) {
		writeLook({ ...readLook(), ...change });
		this.#keep(change);
	}

	async #applyLanguage(language: Language) {
		await this.#locale.use(language);
		document.documentElement.lang = language;
	}

	#applyTheme(theme: Theme) {
		this.#theme = theme;
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
	}
}

export const [getPreferences, setPreferences] = createContext<Preferences>();
