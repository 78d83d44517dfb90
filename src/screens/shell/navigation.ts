import Check from '@lucide/svelte/icons/check';
import ChartColumn from '@lucide/svelte/icons/chart-column-increasing';
import ChartSpline from '@lucide/svelte/icons/trending-down';
import Euro from '@lucide/svelte/icons/euro';
import FileText from '@lucide/svelte/icons/file-text';
import House from '@lucide/svelte/icons/house';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Settings from '@lucide/svelte/icons/settings';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import ListChecks from '@lucide/svelte/icons/chart-no-axes-gantt';
import Table from '@lucide/svelte/icons/table-2';
import type { Component } from 'svelte';
import type { Words } from '../../i18n/areas';
import type { ViewName } from '../screens';

type Icon = Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>;

/** The side bar, in the order of the work: plan, measure, hand over. */
export const navigation: readonly {
	readonly group: keyof Words['shell']['groups'] | undefined;
	readonly views: readonly { readonly view: ViewName; readonly icon: Icon }[];
}[] = [
	{ group: undefined, views: [{ view: 'overview', icon: House }] },
	{
		group: 'planning',
		views: [
			{ view: 'plan', icon: ListChecks },
			{ view: 'scenarios', icon: SlidersHorizontal },
		],
	},
	{
		group: 'measuring',
		views: [
			{ view: 'data', icon: Table },
			{ view: 'retention', icon: ChartSpline },
			{ view: 'nps', icon: MessageSquareText },
			{ view: 'costs', icon: Euro },
			{ view: 'clv', icon: ChartColumn },
		],
	},
	{
		group: 'handing',
		views: [
			{ view: 'check', icon: Check },
			{ view: 'document', icon: FileText },
		],
	},
	{ group: undefined, views: [{ view: 'settings', icon: Settings }] },
];

/** Views behind “Numbers” and “Hand over” on the phone. */
export const numberViews: readonly ViewName[] = ['data', 'retention', 'nps', 'costs', 'clv'];
export const handOverViews: readonly ViewName[] = ['check', 'document'];
