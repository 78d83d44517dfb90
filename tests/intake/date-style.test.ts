import { expect, test } from 'vitest';
import { dateStyleOf, styleInOrder } from '../../src/intake/date-style';

test.for([
	['05.03.2024', 'n.n.yyyy'],
	['5. 3. 2024', 'n.n.yyyy'],
	['5/3/24', 'n/n/yy'],
	['05-03-2024', 'n-n-yyyy'],
	['05.03.2024 14:30:00', 'n.n.yyyy hh:mm'],
	['05.03.2024, 14:30', 'n.n.yyyy, hh:mm'],
	['3/5/2024 2:30\u202fPM', 'n/n/yyyy h:mm a'],
	['2024-03-05', 'yyyy-mm-dd'],
	['2024-03-05 10:00:00 +0100', 'iso-datetime'],
	['2024-03-05T10:00:00Z', 'iso-datetime'],
	['5. März 2024', 'month-names'],
	['Mar 5, 2024', 'month-names'],
	['20240305', 'yyyymmdd'],
] as const)('%j is written %s', ([text, style]) => {
	expect(dateStyleOf(text)).toBe(style);
});

test('day and month take their places where something decides: dots always do', () => {
	expect(styleInOrder('n.n.yyyy', undefined)).toBe('d.m.yyyy');
	expect(styleInOrder('n/n/yyyy', undefined)).toBe('?/?/yyyy');
	expect(styleInOrder('n/n/yyyy', 'mdy')).toBe('m/d/yyyy');
	expect(styleInOrder('n-n-yy', 'dmy')).toBe('d-m-yy');
	expect(styleInOrder('month-names', 'mdy')).toBe('month-names');
});
