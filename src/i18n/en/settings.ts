import type { Format } from '../format';

const settings = (f: Format) => ({
	heading: 'Language, backup, storage',
	lead: 'Everything stays in this browser. The only safe copy is a file outside it.',
	look: 'Language and appearance',
	backup: {
		heading: 'Backup',
		text: 'One file with all plans and imported rows. It holds customer data in clear: keep it like a customer list.',
		save: 'Download a backup',
		never: 'No backup has been saved from this browser yet.',
		last: (iso: string) => `Last backup: ${f.date(iso.slice(0, 10))}, ${f.time(iso)}.`,
		restore: 'Restore from a file',
		hint: 'A Bleibwert backup (JSON). Plans with the same name stay beside each other; nothing is overwritten.',
		restored: (n: number) => f.plural(n, { one: '# plan restored.', other: '# plans restored.' }),
		damaged: (names: string) => `Could not be read and was left out: ${names}.`,
		sameId: (names: string) => `Had the id of another plan and stands beside it under one of its own: ${names}.`,
		lostLetters: (names: string) =>
			`Letters were already lost when the backup was made (they show as \ufffd): ${names}.`,
		anyway: 'Restore it anyway',
	},
	storage: {
		heading: 'Storage',
		plans: (n: number) => f.plural(n, { one: '# plan', other: '# plans' }),
		used: (bytes: string) => `${bytes} used in this browser`,
		persist: 'Ask the browser to keep it',
		kept: 'The browser keeps it, even when room gets short.',
		notKept: 'The browser may delete it when room gets short. Save backups.',
		safari: 'Safari deletes it after seven days of use without a visit. Save backups.',
	},
	deleted: {
		heading: 'Deleted imports',
		none: 'No rows of deleted imports of this plan lie in this browser.',
		stays: (files: readonly string[]) =>
			`${f.list(files)}: deleted from the plan, but the rows still lie in this browser. They stay, over a restart too, as long as the change can be undone.`,
		forget: 'Delete for good',
		means:
			'Deleting for good removes these rows at once. Earlier changes of this plan can then no longer be undone. Rows another plan names stay.',
		done: 'Deleted for good. There is nothing left to undo on this plan.',
	},
	plan: {
		heading: 'This plan',
		remove: 'Delete this plan',
		removed: (name: string) => `“${name}” deleted.`,
		back: 'Bring it back',
	},
	privacy: {
		heading: 'Privacy',
		points: [
			'No account, no cookies, no counting of visitors. Once the page has loaded it sends nothing.',
			'Plans and imported rows lie in this browser’s storage (IndexedDB), readable by whoever uses this browser profile.',
			'Whoever hosts the page may see that it was fetched (address, time), as with any page; never what you enter.',
			'You are responsible for your customers’ data: import only the columns you need, and delete what you no longer use.',
			'Backups and documents you saved lie outside the app and are not touched by deleting here.',
		],
	},
	wipe: {
		heading: 'Delete everything',
		text: 'All plans and data in this browser will be deleted. There is no copy.',
		disk: 'They are removed from the app; remains can stay on the disk until the browser overwrites them. For certainty use the browser’s “delete site data” as well.',
		word: 'DELETE',
		type: (word: string) => `Type ${word} to confirm`,
		mismatch: (word: string) => `Please type ${word} exactly.`,
		open: 'Delete everything …',
		run: 'Delete everything now',
	},
});

export default settings;
