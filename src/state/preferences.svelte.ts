import type { Language } from '../i18n/format';
import type { Locale } from '../i18n/locale.svelte';
import type { Settings } from '../storage/document';
import { saveSettings } from '../storage/store';

export type Theme = NonNullable<Settings['theme']>;

/** How the reader wants to see the app, and when they last saved a backup; kept apart from the plans. */
export class Preferences {
	#theme = $state.raw<Theme>('system');
	#backupAt = $state.raw<string>();
	readonly #locale: Locale;

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

	/** Takes over what was stored; the language is the system's until the reader chooses one. */
	async apply(settings: Settings) {
		const spoken: Language = navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
		this.#applyTheme(settings.theme ?? 'system');
		this.#backupAt = settings.backupAt;
		await this.#applyLanguage(settings.language ?? spoken);
	}

	async setLanguage(language: Language) {
		await this.#applyLanguage(language);
		await saveSettings({ language });
	}

	setTheme(theme: Theme) {
		this.#applyTheme(theme);
		void saveSettings({ theme });
	}

	backedUp(at: string) {
		this.#backupAt = at;
		void saveSettings({ backupAt: at });
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
