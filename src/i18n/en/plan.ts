import type { MeasureFinding } from '../../core/plan/measure-finding';
import type { Format } from '../format';
import { forms } from './plan-forms';
import { terms } from './plan-terms';

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
			templates: (n: number) => `${n} measures to choose from, each with cost, hours and its usual pitfall`,
			templatesLead:
				'One click adds a measure and opens it. Its numbers are starting points marked as template: replace them with your own.',
			goals: (goal: string) => `First goal: ${goal}`,
			goalsLead:
				'Put the six goals in the order in which they matter to you. Every measure serves at least one of them.',
			baseline: (firstYear: number, established: number) =>
				`Without measures, ${f.number(Math.round(firstYear * 100))} in 100 new customers stay for a year, and ${f.number(Math.round(established * 100))} in 100 older ones`,
			baselineLead:
				'What the plan starts from. Each number says what it rests on; a range makes the result more honest.',
			team: (hours: number) => `${f.hours(hours)} a month are available for keeping customers`,
			teamLead: 'Who does the work, what an hour costs and how many hours a month are free for it.',
			budget: (year: number) => `The measures cost ${f.money(year)} in the first year`,
			budgetLead: (running: number, once: number) =>
				once === 0
					? 'All of it is running cost. Hours are priced in.'
					: `${f.money(running)} of it is running cost, ${f.money(once)} falls due once. Hours are priced in.`,
			budgetNone: 'The measures cost nothing yet',
			budgetNoneLead: 'As soon as measures have cost lines or hours, this page shows what they cost, month by month.',
			staffing: (months: number) =>
				months === 0
					? 'The hours are enough in every month'
					: months === 1
						? 'In one month hours are missing'
						: `In ${word(months)} months hours are missing`,
			staffingLead: 'Hours of all measures by role, against what each role has free in a month.',
			staffingNone: 'No hours planned yet',
			staffingNoneLead: 'As soon as measures have hours, this page compares them with what the team has free.',
		},
		list: {
			label: 'Measures',
			add: 'Measure',
			fromTemplate: 'Choose from templates',
			fromScratch: 'Begin from scratch',
			newName: 'New measure',
			from: (month: number) => `from ${f.month(month)}`,
			ended: (month: number) => `ended ${f.month(month)}`,
			yearOne: (cost: number, hours: number) => `${f.money(cost)} and ${f.hours(hours)} in year 1`,
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
			timeline: 'When they run',
			timelineAll: (n: number, month: number) =>
				`${n === 2 ? 'Both' : `All ${word(n)}`} run at the same time from ${f.month(month)}`,
			timelineHint: 'Pale: the effect is still growing or fading.',
			timelineRow: (name: string, from: number, to: number) => `${name}: ${f.month(from)} to ${f.month(to)}`,
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
		library: {
			back: 'Back to the measures',
			add: (name: string) => `Add ${name}`,
			addShort: 'Add',
			already: 'in the plan',
			pitfall: 'Usual pitfall:',
			cost: (money: number, hours: number, variable: boolean) => {
				const more = variable ? ', plus money depending on the number of customers' : '';
				const sum = money === 0 ? f.hours(hours) : `${f.money(money)} and ${f.hours(hours)}`;
				return `Typically ${sum} in the first year${more}.`;
			},
			fits: 'Suits your kind of business',
		},
		editor: {
			position: (at: number, of: number) => `Measure ${at} of ${of}`,
			back: 'Back to the list',
			name: 'Name of the measure',
			nameMissing: 'A measure needs a name.',
			duplicate: 'Copy',
			up: 'Move up',
			down: 'Move down',
			remove: 'Remove',
			done: 'Done',
			gain: (end: number) => `by the end of ${f.month(end)}`,
			breakEven: (factor: number | undefined) =>
				factor === undefined
					? 'It does not pay at any effect that can be reached.'
					: factor === 0
						? 'It costs nothing.'
						: `It pays from ${f.percent(factor)} of the assumed effect.`,
			effect: {
				title: 'Effect',
				reach: 'Share of the target group it reaches',
				reachHint: 'Those who take part, open, come or notice.',
				add: 'Add an effect',
				none: 'Nothing is assumed yet. Add at least one effect.',
				remove: (name: string) => `Remove: ${name}`,
				hint: 'What do you expect in a bad, a likely and a good case?',
				hints: {
					loss: 'Out of 100 who would leave, how many stay because of it.',
					purchases: 'Change against today, among those reached.',
					basket: 'Change against today, among those reached.',
					referrals: 'New customers per reached customer in a year.',
					winBack: 'Of those who left in the last twelve months, per month.',
				},
			},
			money: {
				title: 'Money',
				none: 'No cost lines yet. Not even a free measure is without cost: postage, rewards, software, printing.',
				add: 'Add a cost line',
				remove: 'Remove this line',
				unnamed: 'Line without a name',
				name: 'What it is',
				preset: 'Line of the retention ledger',
				noPreset: 'none of the ten',
				group: 'Cost group',
				basis: 'Due',
				amount: 'Amount',
				share: 'Share of participants’ revenue',
				promo: 'Has an introductory price',
				promoAmount: 'Introductory price',
				promoMonths: 'Months at that price',
				promoTag: (amount: number, months: number) =>
					`first ${f.plural(months, { one: '# month', other: '# months' })}: ${f.money(amount)}`,
				offset: 'Months after the start',
				freeRiders: 'How many would have bought without the discount? That cost counts too.',
			},
			hours: {
				title: 'Hours',
				phase: 'Phase',
				basis: 'How often',
				caption: 'Hours by phase and role',
				cell: (phase: string, role: string, basis: string) => `${phase}, ${role}, hours ${basis}`,
				basisOf: (phase: string) => `${phase}: how often`,
				zero: '0 confirmed',
				open: 'open',
				hint: 'Leave a field empty while it is open. Enter 0 to confirm that no time is needed.',
				noTeam: 'Add a role under Team first.',
				details: 'Ranges, sources and dates of the hours',
				line: (phase: string, role: string) => `${phase}, ${role}`,
				offset: 'Months after the start',
				remove: (name: string) => `Remove: ${name}`,
				unknownRole: 'role removed',
			},
			time: {
				title: 'Time',
				start: 'Starts',
				end: 'Runs until',
				noEnd: 'the end of the plan',
				lag: 'Months until it takes effect',
				ramp: 'Months until full effect',
				fade: 'Months the effect lasts after the end',
				months: 'months',
			},
			frame: {
				title: 'Classification',
				category: 'Field',
				targetGroup: 'Counts for',
				segment: 'Target group in words',
				why: 'Why it fits your offer and your customers',
				whyHint: 'A bank asks this first.',
				benefit: 'What the customer has from it',
				benefitHint: 'Without a benefit it is advertising.',
				goals: 'Serves the goals',
				kpi: 'Judged by',
				noKpi: 'nothing yet',
				kpiBaseline: 'Today',
				kpiTarget: 'Target',
				ladder: 'Step on the loyalty ladder',
				noLadder: 'none',
				owner: 'Responsible',
				noOwner: 'nobody yet',
				legal: 'On what do the e-mails rest?',
				legalOpen: 'please choose',
				legalNote:
					'Is it allowed? E-mails to existing customers need consent or all four conditions of § 7 (3) UWG: address from a sale, own similar goods, no objection, notice of the right to object at collection and in every e-mail (P26). This is not legal advice.',
				personalisation: 'Personalisation',
				noPersonalisation: 'not stated',
			},
		},
		forms: forms(f),
	};
};

export default plan;
