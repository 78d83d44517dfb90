import type { TemplateId } from '../../../core/plan/templates/index';
import { noFilter, type TemplateFilter } from '../../../core/plan/templates/filter';
import type { Workspace } from '../../../state/workspace.svelte';

/** What was looked for in the library, and which template was open last. */
export class LibraryState {
	filter = $state.raw<TemplateFilter>(noFilter);
	/** the focus returns to its card */
	opened: TemplateId | undefined;
}

const kept = new WeakMap<Workspace, { readonly plan: string; readonly state: LibraryState }>();

/** The state of a plan's library: kept while the page is open, so that who comes back finds what they were looking for. */
export function libraryState(workspace: Workspace, plan: string): LibraryState {
	const found = kept.get(workspace);
	if (found?.plan === plan) return found.state;
	const state = new LibraryState();
	kept.set(workspace, { plan, state });
	return state;
}
