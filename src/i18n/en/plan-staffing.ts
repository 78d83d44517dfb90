import type { PostKind, PostTask, PostWords } from '../../core/plan/posts';
import type { Format } from '../format';

/** Words of hours by role and posts. */
export const staffing = (f: Format) => {
	const post: Record<PostKind, string> = { miniJob: 'a mini-job', partTime: 'a part-time post' };
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const span = (from: number, to: number) =>
		from === to
			? f.month(from)
			: `${Math.floor(from / 12) === Math.floor(to / 12) ? f.month(from).replace(/\s*\d{4}$/, '') : f.month(from)} to ${f.month(to)}`;
	return {
		head: {
			title: (months: number) =>
				months === 0
					? 'The hours are enough in every month'
					: `Hours are missing in ${f.plural(months, { one: '# month', other: '# months' })}`,
			lead: 'Hours of all measures by role, against what each role has free in a month.',
			none: 'No hours planned yet',
			noneLead: 'As soon as measures have hours, this page compares them with what the team has free.',
			noRoles: 'Nobody is there to do the work',
			noRolesLead: 'Hours are compared with what the roles of the team have free. Add a role first.',
		},
		unassigned: (hours: number) =>
			`${f.hours(hours)} of the plan belong to a role that is no longer in the team: nobody does them.`,
		overload: {
			none: 'No month needs more hours than are available',
			title: 'Months with too few hours',
			explain: 'Overload: the measures need more hours of a role than it has for keeping customers in that month.',
			months: 'Months',
			role: 'Role',
			needed: 'needed in the busiest month',
			available: 'available a month',
			missing: 'missing in all',
			causes: 'most of the busiest month from',
			span,
		},
		byRole: {
			title: (role: string, hours: number) => `${role} has the most to do: ${f.hours(hours)} in all`,
			caption: 'Hours by role and plan year',
			role: 'Role',
			perMonth: 'available a month',
			highest: 'busiest month',
			acquisition: (role: string) => `For winning new customers: ${role}`,
			acquisitionExplain:
				'For information: the same people also work for new customers. What is available counts for keeping customers only, so these hours are not held against it.',
		},
		post: {
			section: 'An extra post',
			lead: 'From which month somebody extra is cheaper than the hours they take over.',
			kindLabel: 'Post',
			kind: { miniJob: 'Mini-job', partTime: 'Part time' } satisfies Record<PostKind, string>,
			kindExplain: {
				miniJob:
					'Mini-job: employment up to a monthly limit of pay; the employer pays lump-sum levies on top (Germany).',
				partTime: 'Part time: regular employment with fewer hours; the employer pays contributions on top.',
			} satisfies Record<PostKind, string>,
			roleLabel: 'Takes over hours of',
			allRoles: 'all roles',
			taskLabel: 'Which hours',
			task: { above: 'Above what is available', all: 'All of execution' } satisfies Record<PostTask['hours'], string>,
			taskExplain: {
				above: 'Only hours of execution that go beyond what the role has available.',
				all: 'All hours of execution, even those the role has time for. Analysis, planning and control stay where they are.',
			} satisfies Record<PostTask['hours'], string>,
			hours: 'Hours a month',
			cost: 'Cost a month, with levies',
			costHint: (perHour: number) => `That is ${f.money(perHour)} an hour. Please check the current rates.`,
			costHintNone: 'Please check the current rates.',
			usual: {
				miniJob: {
					source: 'Minijob-Zentrale; German minimum wage and mini-job limit 2026 and 2027',
					note: 'Limit of pay for the plan’s first year and about 31 % levies of the employer in commerce; as many hours as that pays at the minimum wage. Please check the current rates.',
				},
				partTime: {
					source: '20 hours a week at 16.00 an hour and about 21 % employer’s contributions',
					note: 'A starting point: replace it with the wage of your trade. Holidays and sick leave are not taken off. Please check the current rates.',
				},
			} satisfies PostWords,
			nothing: (kind: PostKind) => `There are no such hours that ${post[kind]} could take over`,
			fromStart: (kind: PostKind) => `${capital(post[kind])} is cheaper from the start than the hours it takes over`,
			from: (kind: PostKind, month: number) =>
				`From ${f.month(month)} ${post[kind]} is cheaper than the hours it takes over`,
			never: (kind: PostKind) =>
				`${capital(post[kind])} never becomes cheaper within the plan than the hours it takes over`,
			saving: (_kind: PostKind, month: number, amount: number) =>
				`Kept from ${f.month(month)} to the end of the plan it saves ${f.money(amount)}.`,
			dearer: (_kind: PostKind, amount: number) =>
				`Kept for the whole plan it costs ${f.money(amount)} more than the hours it takes over.`,
			breakEven: (_kind: PostKind, hours: number, most: number) =>
				`It pays from ${f.hours(hours)} a month on; in the busiest month it takes over ${f.hours(most)}.`,
			tooDear: (_kind: PostKind, own: number, replaced: number) =>
				`Its hour costs ${f.money(own)}, the one it takes over ${f.money(replaced)}: it cannot become cheaper.`,
			range: (best: number | undefined, worst: number | undefined) =>
				best === undefined
					? 'Over the whole range of its rates it never becomes cheaper.'
					: worst === undefined
						? `Over the range of its rates: from ${f.month(best)} at best, never at worst.`
						: `Over the range of its rates: from ${f.month(best)} at best, from ${f.month(worst)} at worst.`,
			imputedAll:
				'The hours it takes over are imputed: the post costs money that does not leave the account today. It pays only if the free time earns more.',
			imputedSome: (amount: number) =>
				`${f.money(amount)} of what the hours cost is imputed: it does not leave the account today.`,
			rule: 'Hours taken over = the smaller of the post’s hours and those to be taken over. Cheaper from the first month from which, to the end of the plan, the hours taken over are worth more than the post costs.',
			caption: (kind: PostKind) => `${capital(post[kind])} against the hours it takes over`,
			stretch: 'Period',
			replaced: 'taken over',
			worth: 'these hours cost',
			price: 'the post costs',
			difference: 'difference',
			total: 'Total',
			byMonth: 'By month',
		},
	};
};
