import type { Count, Grouping, Period } from '../../core/plan/budget';
import type { PresetLine } from '../../core/plan/measure';
import type { Format } from '../format';

const small = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** Words of the budget. */
export const budget = (f: Format) => {
	const stretch = (from: number, months: number) =>
		months === 1 ? f.monthShort(from) : `${f.monthShort(from)} – ${f.monthShort(from + months - 1)}`;
	return {
		head: {
			title: (year: number) => `The measures cost ${f.money(year)} in the first year`,
			lead: (running: number, once: number) =>
				once === 0
					? 'All of it is running cost. Hours are priced in.'
					: `${f.moneyWhole(running)} of it is running cost, ${f.moneyWhole(once)} falls due once. Hours are priced in.`,
			none: 'The measures cost nothing yet',
			noneLead: 'As soon as measures have cost lines or hours, this page shows what they cost, month by month.',
		},
		stretch,
		total: 'Total',
		table: {
			finding: (name: string, amount: string, total: string) => `Most goes to ${name}: ${amount} of ${total}`,
			findingOnly: (name: string, total: string) => `Everything goes to ${name}: ${total}`,
			nothing: {
				all: 'Nothing costs anything',
				once: 'Nothing falls due once',
				running: 'Nothing is running cost',
				cash: 'Nothing is paid out',
				imputed: 'No imputed hours in the plan',
			} satisfies Record<Count, string>,
			period: { label: 'Columns', year: 'Years', quarter: 'Quarters', month: 'Months' } satisfies Record<
				Period | 'label',
				string
			>,
			rows: {
				label: 'Rows',
				group: 'Cost groups',
				measure: 'Measures',
				goal: 'Goals',
				line: 'Usual lines',
			} satisfies Record<Grouping | 'label', string>,
			counted: {
				label: 'What is counted',
				all: 'Everything',
				once: 'Once',
				running: 'Running',
				cash: 'Paid out',
				imputed: 'Imputed',
			} satisfies Record<Count | 'label', string>,
			countedExplain: {
				all: 'Money and hours of all measures; hours at the hourly cost of their role.',
				once: 'What falls due a single time: setting up, analysis, planning.',
				running: 'What comes back every month, quarter or year, or with every customer.',
				cash: 'What really leaves the account: all lines and the hours of paid roles.',
				imputed: 'Own hours without pay-out: they are worth their hourly cost, but nothing leaves the account.',
			} satisfies Record<Count, string>,
			rowsExplain: {
				group: 'Team with all hours, tools, and what customers get.',
				measure: 'In the order of the list of measures.',
				goal: 'A measure’s cost is split evenly over the goals it serves.',
				line: 'The ten usual lines of retention cost, with the hours of all roles and any other line beside them.',
			} satisfies Record<Grouping, string>,
			periodExplain: {
				year: 'Plan years count from the first month of the plan.',
				quarter: 'Plan quarters count from the first month of the plan, not from January.',
				month: '',
			} satisfies Record<Period, string>,
			rounding: 'Rounded to whole units so that rows and columns add up exactly.',
			noGoal: 'No goal',
			hours: 'Hours of all roles',
			other: 'Other lines',
			jump: (perMonth: number) => `${f.moneySigned(perMonth)} a month`,
			jumpHint: 'Marked: an introductory price ends; from this month on the regular price is paid.',
			save: 'Save table (CSV)',
			saveAll: 'Save all lines by month (CSV)',
			saved: 'The table was saved as a file.',
			file: (plan: string) => `Budget ${plan}`,
			fileAll: (plan: string) => `Budget lines ${plan}`,
		},
		export: {
			measure: 'Measure',
			line: 'Line',
			group: 'Cost group',
			preset: 'Usual line',
			due: 'Due',
			kind: 'Kind',
			hoursOf: (role: string, phase: string) => `Hours: ${role}, ${phase}`,
			unnamed: 'Line without a name',
		},
		ledger: {
			title: (once: number, running: number) =>
				once === 0
					? 'Everything is running cost'
					: running === 0
						? 'Everything falls due once'
						: `${f.moneyWhole(running)} running, ${f.moneyWhole(once)} once`,
			caption: 'Budget by plan year: once and running, paid out and imputed',
			kind: 'Part',
			once: 'Once',
			running: '+ Running',
			all: '= Everything',
			cash: 'Paid out',
			imputed: '+ Imputed',
			imputedExplain:
				'Imputed: own hours without pay-out. They belong in the plan, because the time could earn money elsewhere; a bank asks for them.',
		},
		shares: {
			title: 'What the first year consists of',
			team: (share: number) => `${f.percent(share)} team`,
			teamHours: (hours: number) => `${f.money(hours)} of it hours at the hourly cost of their role.`,
			discounts: (share: number) => `${f.percent(share)} discounts and rewards`,
			discountsFine: (limit: number) =>
				`Bleibwert points it out from ${f.percent(limit)} on. The threshold is our own.`,
			discountsOver: (limit: number) =>
				`Discounts and rewards reach ${f.percent(limit)} of the budget, from where Bleibwert points it out. Who stays for the price leaves for a lower one: show what else keeps customers.`,
		},
		promo: {
			title: (n: number, from: number, jump: number) =>
				n === 1
					? `An introductory price ends: from ${f.month(from)} ${f.moneySigned(jump)} a month`
					: `${f.number(n)} introductory prices end, the first from ${f.month(from)}: ${f.moneySigned(jump)} a month`,
			titleNone: 'No introductory price ends within the plan',
			caption: 'Introductory prices that end',
			line: 'Line',
			measure: 'Measure',
			price: 'At first',
			until: 'Ends after',
			regular: 'Then',
			jump: 'More a month',
			never: 'not within the plan',
			from: (month: number, jump: number) => `${f.moneySigned(jump)} (a month from ${f.monthShort(month)})`,
		},
		lines: {
			title: (missing: number) =>
				missing === 0
					? 'All ten usual lines are in the plan'
					: missing === 10
						? 'None of the ten usual lines is in the plan'
						: missing === 1
							? 'One of the ten usual lines is not in the plan'
							: `${small[missing] ?? f.number(missing)} of the ten usual lines are not in the plan`,
			lead: 'What keeping customers usually costs. Not every business needs all ten; decide on purpose.',
			planned: 'In the plan',
			missing: 'Not in the plan so far',
			line: 'Line',
			group: 'Cost group',
			yearOne: 'Year 1',
			measures: 'Measure',
			hours: (cost: number) =>
				`Team time is planned as hours worth ${f.money(cost)} in year 1: a team line of its own is only for pay not among them.`,
			inMeasure: (line: string, measure: string) => `Add ${line} to “${measure}”`,
			inMeasureHint: 'With the values of the template the measure was made from; it is in the plan already.',
			added: (line: string, measure: string) => `${line} added to “${measure}”.`,
			template: (name: string) => `Template with this line: ${name}`,
			add: (line: string) => `Add to a measure: ${line}`,
			why: {
				successTeam: 'Somebody looks after existing customers; without a line for it, that work looks free.',
				support: 'Part of support prevents trouble before it arises; that part keeps customers.',
				marketingTime: 'Letters, posts and campaigns for existing customers take time that is often forgotten.',
				crm: 'Who wants to address customers by what they bought needs a place where that is kept.',
				loyaltySoftware: 'Cards, points and levels need an app or printing, mostly at a monthly price.',
				email: 'Sending to many costs by the number of recipients, and more as the list grows.',
				supportSoftware: 'Answering enquiries in time needs one inbox for all, as soon as two people answer.',
				discounts: 'Every price advantage is margin given away, even where nobody writes an invoice for it.',
				rewards: 'Free goods and vouchers cost at least their purchase price when they are redeemed.',
				recognition: 'Cards, small presents and invitations are cheap, but only happen if there is money for them.',
			} satisfies Record<PresetLine, string>,
		},
	};
};
