import { expect, test } from 'vitest';
import { namesTen, notAScore, readScore, scoreOutOfRange } from '../../src/intake/cells';

test.for([
	['8', 8],
	['0', 0],
	['10', 10],
	[' 8 ', 8],
	['8.0', 8],
	['7,0', 7],
	['9/10', 9],
	['10 / 10', 10],
	['7 von 10', 7],
	['6 out of 10', 6],
	['10 - sehr wahrscheinlich', 10],
	['0 (gar nicht)', 0],
	['9: gut', 9],
	['11', scoreOutOfRange],
	['-1', scoreOutOfRange],
	['100', scoreOutOfRange],
	['9.5', notAScore],
	['4/5', notAScore],
	['90%', notAScore],
	['ten', notAScore],
	['★★★', notAScore],
	['09. Okt', notAScore],
	['09-Okt', notAScore],
	['9-Sep', notAScore],
	['3-März', notAScore],
	['9-10', notAScore],
	['', notAScore],
] as const)('the score in %j is %i', ([text, score]) => {
	expect(readScore(text)).toBe(score);
});

test('an answer out of ten names its scale', () => {
	expect(['3/10', '3 von 10', '3 out of 10'].map(namesTen)).toEqual([true, true, true]);
	expect(['3', '3/5', '10'].map(namesTen)).toEqual([false, false, false]);
});
