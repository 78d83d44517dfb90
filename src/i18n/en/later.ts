import type { Format } from '../format';

const later = (f: Format) => ({
	scenarios: {
		heading: (gain: string) => `With cautious to favourable effects the measures bring ${gain}`,
		headingEmpty: 'Add measures to see what they change in a bad, a likely and a good case',
		lead: 'The plan’s own ranges, computed three times and set beside the course without measures.',
		table: 'The plan in three cases',
		cases: { cautious: 'Cautious', likely: 'Likely', favourable: 'Favourable', without: 'Without measures' },
		case: 'Case',
		customers: 'Customers at the end',
		revenue: 'Revenue',
		cost: 'Retention cost',
		result: 'Result',
		gain: 'Against no measures',
		how: 'Cautious: every effect and reach at its low value; favourable: at its high one. Costs and starting point stay as they are.',
		toPlan: 'Change the ranges in the plan',
	},
	check: {
		heading: (open: number, all: number) =>
			open === 0
				? 'Every assumption rests on a measurement, a survey or a source'
				: `${f.number(open)} of ${f.plural(all, { one: '# assumption', other: '# assumptions' })} still without evidence: templates and own estimates`,
		lead: 'Checked are: what each assumption rests on; whether each measure names goal, target group, responsible person and hours; whether it is settled what e-mails rest on; and whether winning customers costs anything. Whether the assumptions are right, this page does not check.',
		evidence: 'What the assumptions rest on',
		list: 'The document lists every assumption with its source.',
		toDocument: 'Open the document',
		missing: 'Missing at first glance',
		nothingMissing: 'Nothing is missing at first sight',
		complete: 'Every measure names goal, target group, responsible person and hours in all four phases.',
		findings: {
			noMeasures: 'No measure yet. Two or three with cost, hours and effect are enough.',
			noCac: 'Winning a customer costs nothing so far. A bank will not believe that.',
			noGoal: (name: string) => `${name}: no goal named`,
			noSegment: (name: string) => `${name}: no target group named`,
			noOwner: (name: string) => `${name}: nobody is responsible`,
			noLegalBasis: (name: string) => `${name}: what its e-mails rest on is open`,
			noHours: (name: string, phases: string) => `${name}: hours open for ${phases}`,
		},
		fix: 'Go there',
	},
	phases: { analysis: 'analysis', planning: 'planning', execution: 'execution', control: 'control' },
});

export default later;
