import { expect, test } from 'vitest';
import de from '../../../src/i18n/de/data';
import { format } from '../../../src/i18n/format';
import type { FilePreview, ImportChoice } from '../../../src/intake/intake';
import { dateEvidence } from '../../../src/screens/data/evidence';
import { openIn, questionOf } from '../../../src/screens/data/questions';
import { missingFrom } from '../../../src/state/import-choice';
import { someChoice, someColumn, somePreview } from './import-choice-fixture';

const f = format('de', 'EUR');
const words = de(f);
const questions = (preview: FilePreview, choice: ImportChoice) =>
	openIn(preview, choice, missingFrom(preview, choice)).map((open) => questionOf(open, preview, choice, f, words));

const ambiguous = { dmy: { values: 2, example: '05/03/2024' }, mdy: { values: 2, example: '05/03/2024' } };
const columns = [
	someColumn({ header: 'Kunde' }),
	someColumn({ header: 'Beginn', looks: 'date', dates: ambiguous }),
	someColumn({ header: 'Ende', looks: 'date', dates: ambiguous }),
];

test('two date columns that are open alike are one question, with both readings of a real value', () => {
	const choice = someChoice({
		kind: 'customers',
		mapping: { customer: 0, since: 1, until: 2 },
		dates: {},
		decimals: {},
	});
	const [question, ...others] = questions(somePreview(columns), choice);
	expect(others).toEqual([]);
	expect(question?.options.map(({ value, means }) => [value, means])).toEqual([
		['dmy', ['„05/03/2024“ ist 5. März 2024']],
		['mdy', ['„05/03/2024“ ist 3. Mai 2024']],
	]);
	expect(question?.answer('mdy')).toEqual({ dates: { since: 'mdy', until: 'mdy' } });
});

test('nothing is asked that is decided', () => {
	expect(questions(somePreview(columns), someChoice({ mapping: { customer: 0, date: 1, amount: 2 } }))).toEqual([]);
});

test('of two columns of one name the reader says which is meant', () => {
	const twice = [
		someColumn({ header: 'Datum', looks: 'date' }),
		someColumn({ header: 'Betrag', looks: 'number', samples: ['10'] }),
		someColumn({ header: 'betrag', looks: 'number', samples: ['12'] }),
		someColumn({ header: 'Kunde' }),
	];
	const warning = { code: 'same-header', rows: 0, line: 0, column: 'Betrag', example: '' } as const;
	const choice = someChoice({ mapping: { date: 0, customer: 3 }, decimals: {} });
	const [question] = questions(somePreview(twice, { warnings: [warning] }), choice);
	expect(question?.text).toBe('Zwei Spalten heißen „Betrag“. Welche davon bedeutet „Betrag“?');
	expect(question?.options.map(({ name, means }) => [name, ...means])).toEqual([
		['Spalte B', '10'],
		['Spalte C', '12'],
	]);
	expect(question?.answer('2')).toEqual({ mapping: { date: 0, customer: 3, amount: 2 } });
});

test('answers from 1 to 5 make no NPS, and that is what stands in the way', () => {
	const preview = somePreview([someColumn({ header: 'Note', looks: 'score' })]);
	const choice = someChoice({ kind: 'nps', mapping: { score: 0 }, dates: {}, decimals: {} });
	expect(missingFrom(preview, { ...choice, scale: undefined })).toMatchObject([{ code: 'scale' }]);
	expect(missingFrom(preview, { ...choice, scale: '1-5' })).toMatchObject([{ code: 'fiveSteps' }]);
	expect(missingFrom(preview, choice)).toEqual([]);
});

test.for([
	['dmy', '25/03/2024', 'dayAbove12'],
	['mdy', '3/25/2024 9:57', 'dayAbove12Second'],
	['dmy', '05.03.2024', 'dots'],
	['ymd', '2024-03-25', 'fits'],
	['dmy', '5 March 2024', 'fits'],
] as const)('%s is told by %s: %s', ([order, example, kind]) => {
	expect(dateEvidence(order, { values: 1, example })).toBe(kind);
});
