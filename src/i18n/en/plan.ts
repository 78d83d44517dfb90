import type { MeasureFinding } from '../../core/plan/measure-finding';
import type { Format } from '../format';
import { budget } from './plan-budget';
import { calculators } from './plan-calculators';
import { editor } from './plan-editor';
import { forms } from './plan-forms';
import { goals } from './plan-goals';
import { library } from './plan-library';
import { outlook } from './plan-outlook';
import { questions } from './plan-questions';
import { staffing } from './plan-staffing';
import { takeOver } from './plan-take-over';
import { terms } from './plan-terms';
import { timeline } from './plan-timeline';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const plan = (f: Format) => {
	const word = (n: number) => small[n] ?? f.number(n);
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	return {
		terms,
		tabs: {
			label: 'Parts of the plan',
			goals: 'Goals',
			measures: 'Measures',
			baseline: 'Starting point',
			team: 'Team',
			budget: 'Budget',
			staffing: 'Hours',
			outlook: 'Projection',
		},
		head: {
			measures: (n: number, paying: number) => {
				if (n === 1) return paying ? 'One measure, and it pays' : 'One measure, and it does not pay yet';
				const rest =
					paying === n ? 'all of them pay' : paying === 0 ? 'none of them pays yet' : `${word(paying)} of them pay`;
				return `${capital(word(n))} measures, ${rest}`;
			},
			measuresLead: (n: number, end: number, gain: number, range: { low: number; high: number } | undefined) => {
				const by = `By the end of ${f.month(end)}`;
				const one = n === 1;
				const sum =
					Math.round(gain) === 0
						? `${by} ${one ? 'it brings' : 'they bring'} as much as ${one ? 'it costs' : 'they cost'}.`
						: gain > 0
							? `${by} ${one ? 'it is' : 'they are'} likely to bring ${f.money(gain)} more than ${one ? 'it costs' : 'they cost'} in money and hours.`
							: `${by} ${one ? 'it is' : 'they are'} likely to cost ${f.money(-gain)} more in money and hours than ${one ? 'it brings' : 'they bring'}.`;
				return range ? `${sum} The range runs from ${f.moneySigned(range.low)} to ${f.moneySigned(range.high)}.` : sum;
			},
			begin: 'Where to begin',
			none: 'No measures yet. Three are enough for a complete plan.',
			noneLead: 'A measure states what you do to keep customers, what it costs, who does it and what it changes.',
			baseline: (firstYear: number, established: number) =>
				`Without measures, ${f.percent(firstYear, 1)} of new customers stay for a year, and ${f.percent(established, 1)} of older ones`,
			baselineLead:
				'What the plan starts from. Each number says what it rests on; a range makes the result more honest.',
			team: (hours: number) => `${f.hours(hours)} a month are available for keeping customers`,
			teamLead: 'Who does the work, what an hour costs and how many hours a month are free for it.',
		},
		list: {
			label: 'Measures',
			add: 'Measure',
			fromTemplate: 'Choose from templates',
			fromScratch: 'Begin from scratch',
			newName: 'New measure',
			from: (month: number) => `from ${f.month(month)}`,
			ended: (month: number) => `ended ${f.month(month)}`,
			yearOne: (cost: number, hours: number) => `${f.money(cost)} and ${f.hours(hours)} in plan year 1`,
			gainOf: (gain: number) => `Gain ${f.moneySigned(gain)}`,
			noOwner: 'nobody responsible',
			keys: 'Alt + arrow up or down moves the selected measure, Ctrl + D copies it, Delete removes it.',
			sum: 'Gains of single measures do not add up to the total: where two measures keep the same customer, it counts once.',
			coverage: (n: number) => `${capital(word(n))} of five areas covered`,
			coverageLabel: 'Fields covered',
			inField: (name: string, n: number) =>
				`${name}: ${n === 0 ? 'nothing yet' : f.plural(n, { one: '# measure', other: '# measures' })}`,
			removed: (name: string) => `${name} removed.`,
			copyOf: (name: string) => `${name} (copy)`,
		},
		finding: {
			legalBasis: () => 'Legal basis missing',
			noEffect: () => 'Effect missing',
			loses: () => 'Costs more than it brings',
			segment: () => 'Target group missing',
			hours: (open: string) => `Hours open: ${open}`,
			why: () => 'Reason missing: why does it fit?',
			owner: () => 'Nobody responsible',
		} satisfies Record<MeasureFinding, (open: string) => string>,
		library: library(f),
		goals: goals(f),
		timeline: timeline(f),
		budget: budget(f),
		staffing: staffing(f),
		outlook: outlook(f),
		calculators: calculators(f),
		takeOver: takeOver(f),
		questions: questions(f),
		editor: editor(f),
		forms: forms(f),
	};
};

export default plan;
