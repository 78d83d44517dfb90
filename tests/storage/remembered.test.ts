import { beforeEach, expect, test } from 'vitest';
import type { RememberedReading } from '../../src/storage/remembered';
import { newBrowser, startedTab, value } from './browser';

beforeEach(newBrowser);

const reading = (fingerprint: string, kind: RememberedReading['kind'] = 'transactions'): RememberedReading => ({
	fingerprint,
	at: '2026-11-22T10:00:00.000Z',
	kind,
	columns: { customer: 'kunde' },
	decimals: { amount: ',' },
	dates: { date: 'dmy' },
	rows: 'orders',
	states: { status: { leaveOut: ['offen'], keep: [] } },
	returns: 'subtract',
	anonymous: 'reject',
	pseudonyms: false,
});

async function opened() {
	const tab = await startedTab();
	return { ...tab, ...(await import('../../src/storage/remembered')) };
}

test('a reading is found again by its columns, the newest of each make only', async () => {
	const { recallReading, rememberReading } = await opened();
	expect(value(await recallReading('a'))).toBeUndefined();
	value(await rememberReading(reading('a')));
	value(await rememberReading(reading('b')));
	value(await rememberReading(reading('a', 'nps')));
	expect(value(await recallReading('a'))).toEqual(reading('a', 'nps'));
	expect(value(await recallReading('b'))).toEqual(reading('b'));
});

test('of more than a hundred makes the oldest is forgotten', async () => {
	const { recallReading, rememberReading } = await opened();
	for (let make = 0; make <= 100; make++) value(await rememberReading(reading(String(make))));
	expect(value(await recallReading('0'))).toBeUndefined();
	expect(value(await recallReading('1'))).toBeDefined();
});

test('a damaged entry is passed over, the others stay', async () => {
	const { recallReading, rememberReading, writeMany } = await opened();
	await writeMany([['remembered', [{ fingerprint: 'a', kind: 'poems' }, reading('b')]]]);
	expect(value(await recallReading('a'))).toBeUndefined();
	value(await rememberReading(reading('c')));
	expect(value(await recallReading('b'))).toEqual(reading('b'));
});
