import { expect, test } from 'vitest';
import { warningWords as german } from '../../src/i18n/de/data-warnings';
import { warningWords as english } from '../../src/i18n/en/data-warnings';
import { format } from '../../src/i18n/format';
import type { Warning, WarningCode } from '../../src/intake/receipt';

const codes = Object.keys({
	'mixed-newlines': 0,
	'titles-skipped': 0,
	mojibake: 0,
	'replacement-character': 0,
	'bidi-control': 0,
	'long-cell': 0,
	'apostrophe-removed': 0,
	'same-header': 0,
	'mixed-decimal': 0,
	'mixed-currency': 0,
	'other-currency': 0,
	'currency-unclear': 0,
	rounded: 0,
	'two-digit-year': 0,
	'serial-date': 0,
	'duplicate-customer': 0,
	'same-email': 0,
	'possible-duplicate': 0,
	'state-column': 0,
	'returned-counts': 0,
	'decimal-id': 0,
	'no-customer': 0,
	'one-day': 0,
	'order-column-dropped': 0,
} satisfies Record<WarningCode, 0>) as WarningCode[];

const languages = [german(format('de', 'EUR')), english(format('en', 'EUR'))];
const some = (part: Partial<Warning>): Warning => ({
	...{ code: 'mojibake', rows: 681, line: 12, column: 'Status', example: 'Return Processed' },
	...part,
});

test.for(codes)('%s is said in a sentence of its own in both languages', (code) => {
	for (const sentence of languages) expect(sentence(some({ code }))).not.toMatch(new RegExp(`^${code}`));
});

test.for([
	['currency-unclear', ['„$“', '681 Zeilen', 'zuerst Zeile 12', 'als EUR', 'Währungsspalte'], '$'],
	[
		'returned-counts',
		['„Return Processed“', '681 Zeilen', 'zuerst Zeile 12', '„Status“', '„Was zählt“'],
		'Return Processed',
	],
	['decimal-id', ['„.0“', '681 Zeilen', '„12444.0“'], '12444.0'],
] as const)('%s names how many rows, the first of them, what stood there and the way out', ([code, parts, example]) => {
	const sentence = languages[0]!(some({ code, example }));
	for (const part of parts) expect(sentence).toContain(part);
});
