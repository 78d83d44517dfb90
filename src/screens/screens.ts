import type { Component } from 'svelte';
import type { AreaName } from '../i18n/areas';

/** THE list of views: the code and the words each needs, loaded when it is opened. */
export interface Screen {
	readonly load: () => Promise<{ readonly default: Component }>;
	readonly words: readonly AreaName[];
	/** without side bar, and without a plan */
	readonly bare?: boolean;
	/** needs no session: shown before storage and computation are loaded */
	readonly light?: boolean;
}

export const screens = {
	start: { load: () => import('./start/StartScreen.svelte'), words: ['start'], light: true },
	begin: { load: () => import('./start/BeginScreen.svelte'), words: ['start', 'plan', 'templates'], bare: true },
	overview: { load: () => import('./overview/OverviewScreen.svelte'), words: ['overview', 'figures', 'charts'] },
	plan: { load: () => import('./plan/PlanScreen.svelte'), words: ['plan', 'templates', 'figures', 'charts'] },
	scenarios: { load: () => import('./later/ScenariosScreen.svelte'), words: ['later', 'figures'] },
	data: {
		load: () => import('./data/DataScreen.svelte'),
		words: ['data', 'problems', 'fileCard', 'sources', 'summaries', 'settings'],
	},
	retention: {
		load: () => import('./retention/RetentionScreen.svelte'),
		words: ['retention', 'figures', 'charts', 'summaries'],
	},
	nps: { load: () => import('./nps/NpsScreen.svelte'), words: ['nps', 'figures', 'charts'] },
	costs: { load: () => import('./costs/CostsScreen.svelte'), words: ['costs', 'plan', 'figures', 'charts'] },
	clv: { load: () => import('./clv/ClvScreen.svelte'), words: ['clv', 'figures', 'charts'] },
	check: { load: () => import('./later/CheckScreen.svelte'), words: ['later', 'figures'] },
	document: { load: () => import('./document/DocumentScreen.svelte'), words: ['document', 'figures'] },
	settings: { load: () => import('./settings/SettingsScreen.svelte'), words: ['settings', 'problems'] },
} satisfies Record<string, Screen>;

export type ViewName = keyof typeof screens;
export const isView = (name: string): name is ViewName => name in screens;
