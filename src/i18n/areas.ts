/** THE list of word areas. English is the type; German does not compile while an entry is missing. Loaded when first needed. */
import type shell from './en/shell';
import type start from './en/start';
import type overview from './en/overview';
import type plan from './en/plan';
import type templates from './en/templates';
import type demo from './en/demo';
import type data from './en/data';
import type fileCard from './en/file-card';
import type summaries from './en/summaries';
import type problems from './en/problems';
import type sources from './en/sources';
import type retention from './en/retention';
import type nps from './en/nps';
import type costs from './en/costs';
import type clv from './en/clv';
import type document from './en/document';
import type settings from './en/settings';
import type figures from './en/figures';
import type later from './en/later';
import type charts from './en/charts';

export interface Words {
	shell: ReturnType<typeof shell>;
	start: ReturnType<typeof start>;
	overview: ReturnType<typeof overview>;
	plan: ReturnType<typeof plan>;
	templates: ReturnType<typeof templates>;
	demo: ReturnType<typeof demo>;
	data: ReturnType<typeof data>;
	fileCard: ReturnType<typeof fileCard>;
	summaries: ReturnType<typeof summaries>;
	problems: ReturnType<typeof problems>;
	sources: ReturnType<typeof sources>;
	retention: ReturnType<typeof retention>;
	nps: ReturnType<typeof nps>;
	costs: ReturnType<typeof costs>;
	clv: ReturnType<typeof clv>;
	document: ReturnType<typeof document>;
	settings: ReturnType<typeof settings>;
	figures: ReturnType<typeof figures>;
	later: ReturnType<typeof later>;
	charts: ReturnType<typeof charts>;
}
export type AreaName = keyof Words;

export const areas = {
	shell: { de: () => import('./de/shell'), en: () => import('./en/shell') },
	start: { de: () => import('./de/start'), en: () => import('./en/start') },
	overview: { de: () => import('./de/overview'), en: () => import('./en/overview') },
	plan: { de: () => import('./de/plan'), en: () => import('./en/plan') },
	templates: { de: () => import('./de/templates'), en: () => import('./en/templates') },
	demo: { de: () => import('./de/demo'), en: () => import('./en/demo') },
	data: { de: () => import('./de/data'), en: () => import('./en/data') },
	fileCard: { de: () => import('./de/file-card'), en: () => import('./en/file-card') },
	summaries: { de: () => import('./de/summaries'), en: () => import('./en/summaries') },
	sources: { de: () => import('./de/sources'), en: () => import('./en/sources') },
	problems: { de: () => import('./de/problems'), en: () => import('./en/problems') },
	retention: { de: () => import('./de/retention'), en: () => import('./en/retention') },
	nps: { de: () => import('./de/nps'), en: () => import('./en/nps') },
	costs: { de: () => import('./de/costs'), en: () => import('./en/costs') },
	clv: { de: () => import('./de/clv'), en: () => import('./en/clv') },
	document: { de: () => import('./de/document'), en: () => import('./en/document') },
	settings: { de: () => import('./de/settings'), en: () => import('./en/settings') },
	figures: { de: () => import('./de/figures'), en: () => import('./en/figures') },
	later: { de: () => import('./de/later'), en: () => import('./en/later') },
	charts: { de: () => import('./de/charts'), en: () => import('./en/charts') },
} satisfies Record<AreaName, unknown>;
