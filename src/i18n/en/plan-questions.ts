import type { Format } from '../format';

/** Words of questions where a change would contradict another, or drop something. */
export const questions = (f: Format) => ({
	start: {
		text: (start: number, end: number) =>
			`The start (${f.month(start)}) would lie after the end (${f.month(end)}). What becomes of the end?`,
		moveEnd: (end: number) => `Move the end along, to ${f.month(end)}`,
		noEnd: 'Run to the end of the plan',
		leave: (start: number) => `Keep the start in ${f.month(start)}`,
	},
	horizon: {
		moves: 'The measures move along: they start so many months after this one.',
		text: (end: number, starts: readonly string[], ends: readonly string[]) =>
			[
				`The plan would end in ${f.month(end)}.`,
				...(starts.length ? [`After that ${starts.length === 1 ? 'starts' : 'start'} ${f.list(starts)}.`] : []),
				...(ends.length ? [`Beyond that ${ends.length === 1 ? 'runs' : 'run'} ${f.list(ends)}.`] : []),
				'What lies after the end does not count.',
			].join(' '),
		keep: 'Shorten, keep the measures as they are',
		cut: (end: number) => `Shorten, and end them in ${f.month(end)}`,
		leave: (months: number) => `Stay at ${f.plural(months, { one: '# month', other: '# months' })}`,
	},
	currency: {
		text: (from: string, to: string) =>
			`All amounts keep their numbers: 100 ${from} becomes 100 ${to}. Nothing is converted.`,
		change: (to: string) => `Change to ${to}, keep the numbers`,
		leave: (from: string) => `Stay with ${from}`,
	},
	role: {
		text: (name: string) => `${name} is needed in the plan. Who takes over?`,
		hoursIn: (names: readonly string[]) => `Hours in ${f.list(names)}`,
		ownerOf: (names: readonly string[]) => `Responsible for ${f.list(names)}`,
		acquisition: (names: readonly string[]) => `Winning customers: ${f.list(names)}`,
		heir: 'Takes over',
		handOver: (name: string) => `Hand over to ${name}`,
		drop: 'Delete these hours and lines as well',
		dropOwner: 'Nobody for now',
		leave: (name: string) => `Keep ${name}`,
		handedOver: (name: string, heir: string) => `${name} removed, ${heir} takes over.`,
		namesake: 'Another role has this name too.',
		nameMissing: 'A role needs a name.',
		tooMany: (most: number) => `No month has more than ${f.number(most)} hours.`,
	},
	basis: {
		text: (basis: string, parts: readonly string[]) => `With “${basis}”, ${f.list(parts)} would be dropped.`,
		amount: (amount: number) => `the amount (${f.money(amount)})`,
		share: (share: number) => `the share (${f.percent(share, 1)})`,
		promo: (amount: number, months: number) =>
			`the introductory price (${f.money(amount)} for ${f.plural(months, { one: '# month', other: '# months' })})`,
		offset: (month: number) => `the date (${f.month(month)})`,
		change: (basis: string) => `Change to “${basis}”`,
		leave: (basis: string) => `Stay with “${basis}”`,
	},
	hours: {
		tooMany: (hours: number, most: number, span: string) =>
			`${f.hours(hours)} do not fit: ${span} has ${f.number(most)}.`,
		date: (month: number) => `The date (${f.month(month)}) would be dropped: it belongs to what is done once.`,
		change: (basis: string) => `Change to “${basis}”`,
		convert: (hours: number, basis: string) => `Convert: ${f.hours(hours)} ${basis}`,
		leave: (basis: string) => `Stay with “${basis}”`,
	},
	kind: {
		losesMoney: (amount: number) => `This kind is counted in hours. The amount (${f.money(amount)}) would be dropped.`,
		losesHours: (hours: number) => `This kind is counted in money. The hours (${f.hours(hours)}) would be dropped.`,
		change: (kind: string) => `Change to “${kind}”`,
		leave: (kind: string) => `Stay with “${kind}”`,
	},
	kpi: {
		text: (name: string) => `Today and target are values of “${name}”. What becomes of them?`,
		drop: 'Drop them',
		keep: 'Keep the numbers',
		leave: (name: string) => `Stay with “${name}”`,
	},
});
