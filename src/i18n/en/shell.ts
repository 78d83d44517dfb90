import type { Problem } from '../../core/problem';
import type { ProvenanceKind } from '../../core/plan/assumption';
import type { DemoId, Industry } from '../../core/plan/plan';
import type { Format } from '../format';

const provenance: Record<ProvenanceKind, string> = {
	measured: 'Measured',
	asked: 'Asked',
	literature: 'Literature',
	template: 'Template',
	own: 'Own estimate',
};

const shell = (f: Format) => ({
	views: {
		start: 'Welcome',
		begin: 'Start a plan',
		overview: 'Overview',
		plan: 'Plan',
		scenarios: 'Scenarios',
		data: 'Data',
		retention: 'Retention',
		nps: 'NPS',
		costs: 'Costs',
		clv: 'Customer value',
		check: 'Check',
		document: 'Document',
		settings: 'Settings',
	},
	groups: { planning: 'Plan', measuring: 'Measure', handing: 'Hand over' },
	phone: { numbers: 'Numbers', handOver: 'Hand over' },
	navigation: 'Views',
	skip: 'Skip to content',
	privacy: 'Only in this browser. Nothing is sent.',
	theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
	language: 'Language',
	save: {
		none: 'Nothing to save yet',
		saving: 'Saving',
		saved: (iso: string) => `Saved, ${f.time(iso)}`,
		unsaved: 'NOT saved',
		retry: 'Try again',
		download: 'Download a backup',
		reason: (p: Problem): string => {
			switch (p.code) {
				case 'storage-full':
					return 'The browser has no room left. Your latest changes are open but not saved. Download a backup.';
				case 'storage-unavailable':
					return 'This browser keeps nothing (private window or blocked storage). Download a backup before you close the tab.';
				case 'storage-blocked':
					return 'Another tab holds the storage. Close the other tab, then try again.';
				case 'storage-lost':
					return 'The browser has emptied its storage. What is open here is still complete: download a backup.';
				case 'storage-newer':
					return 'What is stored comes from a newer version of Bleibwert. Reload the page.';
				case 'conflict':
					return 'This plan was changed in another tab. Reload to see that state, or keep yours as a copy.';
				default:
					return 'The browser could not save. Your changes are still open here: download a backup.';
			}
		},
		rawDownload: 'Download its raw content',
		rawDiscard: 'Discard it',
		backupDue:
			'Your plan has changed since the last backup, and only this browser has it. A file outside is the only safe copy.',
		later: 'Later',
		keepCopy: 'Keep mine as a copy',
		reload: 'Reload the page',
	},
	plans: {
		choose: (name: string) => `Plan: ${name}. Choose another`,
		none: 'No plan open',
		untitled: 'Untitled plan',
		begin: 'Start a new plan',
		look: 'Look at a demo',
		remove: 'Delete this plan',
		firstMonth: (month: number) => `from ${f.month(month)}`,
	},
	demo: {
		line: 'Demo plan with made-up figures.',
		leave: 'Leave the demo',
		own: 'Start my own plan',
		name: { cafe: 'Café', shop: 'Online shop', consultancy: 'Consultancy' } satisfies Record<DemoId, string>,
		loading: 'The demo is being put together',
	},
	industries: {
		cafe: 'Café, restaurant',
		retail: 'Shop with a counter',
		shop: 'Online shop',
		media: 'Media',
		software: 'Software (subscription)',
		finance: 'Finance, insurance',
		consulting: 'Consulting, agency',
		crafts: 'Crafts, repair',
		health: 'Health, beauty, sport',
		other: 'Other',
	} satisfies Record<Industry, string>,
	relations: {
		contractual: 'By contract: they stay until they cancel',
		nonContractual: 'Freely: they come back, or they do not',
	},
	undo: 'Undo',
	redo: 'Redo',
	/** undo and redo of the last changes */
	steps: {
		group: 'Undo and redo',
		keys: (keys: readonly string[]) => keys.join('+').replace('Control', 'Ctrl'),
		/** beside the buttons while there is nothing */
		nothing: { undo: 'There is nothing to undo.', redo: 'There is nothing to redo.' },
		done: {
			undo: (place: string) => `Undone: ${place}`,
			redo: (place: string) => `Redone: ${place}`,
		},
		show: 'Show',
		unreadable: 'The earlier states could not be read, so nothing can be undone. Your plan is as it was.',
	},
	planParts: {
		measures: 'Measures',
		goals: 'Goals',
		baseline: 'Starting point',
		team: 'Team',
		staffing: 'Hours',
		calculators: 'Calculators',
	},
	done: 'Done',
	cancel: 'Cancel',
	close: 'Close',
	noPlan: {
		title: 'No plan is open yet',
		text: 'Start your own plan, look at a demo, or open a backup file.',
	},
	loading: 'Loading',
	failed: {
		title: 'This view could not be loaded',
		text: 'Reload the page. Your plan is saved in this browser.',
		reload: 'Reload',
	},
	range: (low: string, high: string) => `${low} to ${high}`,
	provenance,
	trace: {
		how: 'How it is computed',
		open: (name: string) => `${name}: how it is computed`,
		formula: 'Formula',
		inputs: 'Inputs',
		source: 'Definition and source',
		period: 'Period',
		date: 'As of',
	},
	field: {
		low: 'low',
		likely: 'likely',
		high: 'high',
		notNumber: 'Please enter a number, for example 12.5.',
		outOfRange: (low: string, high: string, unit: string) =>
			`Between ${low} and ${high}${unit ? ` ${unit}` : ''}, please.`,
		wholeOnly: 'A whole number, please.',
		lowAboveLikely: (low: string, likely: string) => `Low (${low}) is above likely (${likely}).`,
		highBelowLikely: (high: string, likely: string) => `High (${high}) is below likely (${likely}).`,
		likelyBelowLow: (likely: string, low: string) => `Likely (${likely}) is below low (${low}).`,
		likelyAboveHigh: (likely: string, high: string) => `Likely (${likely}) is above high (${high}).`,
		inOrder: (low: string, likely: string, high: string) => `Swap them: ${low} / ${likely} / ${high}`,
		takeAlong: (low: string, likely: string, high: string) => `Move the range along: ${low} / ${likely} / ${high}`,
		cameAlong: (low: string, high: string) => `The suggested range has come along: now ${low} to ${high}.`,
		giveRange: 'Give a range',
		oneValue: 'One value only',
		restsOn: 'Rests on',
		source: 'Source',
		n: 'How many (n)',
		date: 'Date',
		definition: 'What was measured',
		note: 'Note',
		noteHint: 'Your own estimate is fine. Say what it rests on.',
		provenanceOf: (label: string) => `${label}: what it rests on`,
		changedFrom: (kind: ProvenanceKind) => `Changed by hand; before: ${provenance[kind].toLowerCase()}.`,
	},
});

export default shell;
