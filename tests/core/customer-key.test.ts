import { expect, test } from 'vitest';
import { customerKey, customerSpelling } from '../../src/core/customer-key';

test('spellings of one customer have one key, others keep theirs', () => {
	const keys = ['K-001', ' k-001 ', 'K-001\u00a0', 'K\u200b-001', '\ufeffk-001'].map(customerKey);
	expect(new Set(keys)).toEqual(new Set(['k-001']));
	expect(customerKey('Müller'.normalize('NFD'))).toBe(customerKey('MÜLLER'));
	expect(customerKey('007')).not.toBe(customerKey('7'));
	expect(customerKey('I1')).not.toBe(customerKey('ı1'));
	expect(customerKey('a+b@example.org')).not.toBe(customerKey('a@example.org'));
	expect(customerKey("'01067")).toBe('01067');
	expect(customerKey(' \u200b ')).toBe('');
});

test('a customer is shown as first written, without what nobody sees', () => {
	expect(customerSpelling(" Anna\u00a0 O'Neil\u200b ")).toBe("Anna O'Neil");
	expect(customerSpelling("'01067")).toBe('01067');
	expect(customerSpelling('K-001')).toBe('K-001');
});
