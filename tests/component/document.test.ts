import { expect, test, vi } from 'vitest';
import { figureIds } from '../../src/core/figures/figure';
import DocumentScreen from '../../src/screens/document/DocumentScreen.svelte';
import { openScreen } from './screen';

async function open() {
	const opened = await openScreen(DocumentScreen, ['document']);
	await expect.element(opened.screen.getByRole('article')).toBeVisible();
	return opened;
}

test('every figure on the sheet holds its unrounded value and its id', async () => {
	const { screen, workspace } = await open();
	const shown = [...screen.container.querySelectorAll<HTMLDataElement>('.sheet data')];
	expect(shown.length).toBeGreaterThan(12);
	for (const element of shown) {
		const id = figureIds.find((one) => one === element.dataset['figure'])!;
		expect(element.value).toBe(String(workspace.figures![id].value ?? ''));
	}
});

test('the document changes its language without the interface', async () => {
	const { screen } = await open();
	await screen.getByLabelText('Sprache des Dokuments').selectOptions('en');
	await expect.element(screen.getByRole('heading', { name: 'Expected effect' })).toBeVisible();
	await expect.element(screen.getByRole('article')).toHaveAttribute('lang', 'en');
	await expect.element(screen.getByRole('button', { name: 'Als Markdown kopieren' })).toBeVisible();
});

test('own text is shown in its section and stands in the downloaded Markdown', async () => {
	const { screen, workspace, saved } = await open();
	screen.container.querySelector<HTMLElement>('.sheet summary')!.click();
	await screen.getByLabelText('Eigener Text: Angebot und Rolle der Bindung').fill('Ein eigener Satz.');
	await expect.element(screen.getByRole('paragraph').filter({ hasText: 'Ein eigener Satz.' })).toBeVisible();
	expect(workspace.plan!.document.blocks).toEqual({ 'business.de': 'Ein eigener Satz.' });
	await screen.getByRole('button', { name: 'Markdown herunterladen' }).click();
	expect(saved[0]).toBe('Cafe Morgenrot Kundenbindung.md');
	expect(saved[1]).toContain('Ein eigener Satz.');
});

test('where copying is refused the text stands there, selected', async () => {
	const { screen } = await open();
	const write = vi
		.spyOn(navigator.clipboard, 'writeText')
		.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
	await screen.getByRole('button', { name: 'Als Markdown kopieren' }).click();
	const area = screen.getByLabelText('Dokument als Markdown');
	await expect.element(area).toHaveFocus();
	const field = area.element() as HTMLTextAreaElement;
	expect(field.value).toContain('# Kundenbindung');
	expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
	write.mockRestore();
});
