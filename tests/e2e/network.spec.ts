import { expect, openDemo, test, view } from './app';

/** One attempt of each way out; resolves to what got through. */
const attempts = async (target: string): Promise<string[]> => {
	const through: string[] = [];
	await fetch(target).then(
		() => through.push('fetch'),
		() => undefined,
	);
	await import(/* @vite-ignore */ `${target}/module.js`).then(
		() => through.push('import'),
		() => undefined,
	);
	await new Promise<void>((resolve) => {
		try {
			const socket = new WebSocket(target.replace('http', 'ws'));
			socket.onopen = () => {
				through.push('socket');
				resolve();
			};
			socket.onerror = () => {
				resolve();
			};
		} catch {
			resolve();
		}
	});
	return through;
};

// These tests provoke refusals, which the console reports as errors: they do not use the watched page.
test.describe('the content policy', () => {
	test('lets nothing out of the page', async ({ browser, baseURL }) => {
		const page = await browser.newPage();
		await page.goto(baseURL ?? '');
		for (const target of ['http://example.org', baseURL ?? '']) {
			expect((await page.evaluate(attempts, target)).filter((way) => way !== 'import' || target !== baseURL)).toEqual(
				[],
			);
		}
		await page.close();
	});

	test('lets nothing out of the worker @chromium', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ locale: 'de-DE' });
		await page.goto(baseURL ?? '');
		const started = page.waitForEvent('worker');
		await page.getByRole('button', { name: /Online-Shop/ }).click();
		const worker = await started;
		expect(worker.url()).toMatch(/^blob:/);
		for (const target of ['http://example.org', baseURL ?? '']) {
			expect(await worker.evaluate(attempts, target)).toEqual([]);
		}
		await page.close();
	});
});

test('a whole tour asks for nothing but files of the app', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openDemo(page, 'shop', 'de');
	const views = [
		'plan',
		'plan/budget',
		'data',
		'retention',
		'nps',
		'costs',
		'clv',
		'scenarios',
		'check',
		'document',
		'settings',
	];
	for (const address of views) await view(page, address);
	expect(asked.length).toBeGreaterThan(5);
	const foreign = asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url));
	expect(foreign).toEqual([]);
	expect(asked.filter((url) => url.includes('?'))).toEqual([]);
});
