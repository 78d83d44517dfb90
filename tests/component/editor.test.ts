import { page, userEvent, type Locator } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Measure } from '../../src/core/plan/measure';
import type { Plan } from '../../src/core/plan/plan';
import { somePlan } from '../fixtures/plan';
import { shownPlan } from './shown-plan';

beforeEach(async () => {
	await page.viewport(1280, 900);
});

/** The fixture's plan with its first measure changed. */
const withCard = (fields: Partial<Measure>): Plan => {
	const plan = somePlan();
	return { ...plan, measures: plan.measures.with(0, { ...plan.measures[0]!, ...fields }) };
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const question = () =>
	page.getByRole('group', { name: /\?$|entfällt|entfallen|Umgerechnet|zählt nicht mit|passen nicht/ });
const focused = () => document.activeElement?.textContent ?? '';
const line = (name: string): HTMLElement => {
	const found = [...document.querySelectorAll<HTMLElement>('details[data-line] > summary')].find((summary) =>
		summary.textContent.includes(name),
	);
	if (!found) throw new Error(`no line ${name}`);
	return found;
};
/** Chooses as somebody does who stands in the field. */
const pick = async (field: Locator, option: string) => {
	field.element().focus();
	await userEvent.selectOptions(field, option);
};
const fill = async (field: Locator, text: string) => {
	await userEvent.fill(field, text);
	await userEvent.tab();
};

describe('a start after the end', () => {
	const limited = () => withCard({ start: 1, end: 6 });
	const start = () => page.getByLabelText('Beginn', { exact: true });
	const open = async () => {
		const shown = await shownPlan('#/plan/measures/stamp-card', limited());
		await pick(start(), 'September 2027');
		await expect.element(question()).toHaveFocus();
		expect(shown.workspace.plan?.measures[0]).toMatchObject({ start: 1, end: 6 });
		return shown;
	};

	test('moves the end along when that is the answer, as one step to undo', async () => {
		const { workspace } = await open();
		await userEvent.click(button('Ende mitnehmen: läuft bis Februar 2028'));
		expect(workspace.plan?.measures[0]).toMatchObject({ start: 8, end: 13 });
		await expect.element(start()).toHaveFocus();
		workspace.undo();
		expect(workspace.plan?.measures[0]).toMatchObject({ start: 1, end: 6 });
	});

	test('lets the end go when that is the answer', async () => {
		const { workspace } = await open();
		await userEvent.click(button('Bis zum Ende des Plans laufen lassen'));
		expect(workspace.plan?.measures[0]?.start).toBe(8);
		expect('end' in (workspace.plan?.measures[0] ?? {})).toBe(false);
	});

	test('leaves everything as it was by its button and by Escape', async () => {
		const { workspace } = await open();
		await userEvent.keyboard('{Escape}');
		await expect.element(start()).toHaveFocus();
		await expect.element(start()).toHaveValue('1');
		await pick(start(), 'September 2027');
		await userEvent.click(button('Beim Beginn im Februar 2027 bleiben'));
		await expect.element(start()).toHaveValue('1');
		expect(workspace.plan?.measures[0]).toMatchObject({ start: 1, end: 6 });
		expect(workspace.canUndo).toBe(false);
	});
});

describe('low, likely and high', () => {
	const reach = () => page.getByRole('group', { name: 'Anteil der Zielgruppe, den sie erreicht' }).first();
	const part = (name: string) => reach().getByLabelText(name);

	test('a likely value above high is refused and the plan left as it was; both ways out', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card');
		const before = workspace.plan;
		await fill(part('wahrscheinlich'), '80');
		await expect.element(page.getByText('Wahrscheinlich (80) liegt über hoch (70).')).toBeVisible();
		await expect.element(part('wahrscheinlich')).toHaveAttribute('aria-invalid', 'true');
		expect(workspace.plan).toBe(before);
		await userEvent.click(button('Spanne mitnehmen: 60 / 80 / 100'));
		expect(workspace.plan?.measures[0]?.reach).toMatchObject({ low: 0.6, likely: 0.8, high: 1 });
		await expect.element(part('wahrscheinlich')).toHaveFocus();
		await fill(part('wahrscheinlich'), '20');
		await userEvent.click(button('Tauschen: 20 / 60 / 100'));
		expect(workspace.plan?.measures[0]?.reach).toMatchObject({ low: 0.2, likely: 0.6, high: 1 });
	});

	test('low above likely and high below likely are refused with what would be in order', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card');
		await fill(part('niedrig'), '60');
		await expect.element(page.getByText('Niedrig (60) liegt über wahrscheinlich (50).')).toBeVisible();
		await userEvent.click(button('Tauschen: 50 / 60 / 70'));
		expect(workspace.plan?.measures[0]?.reach).toMatchObject({ low: 0.5, likely: 0.6, high: 0.7 });
		await fill(part('hoch'), '10');
		await expect.element(page.getByText('Hoch (10) liegt unter wahrscheinlich (60).')).toBeVisible();
		part('hoch').element().focus();
		await userEvent.keyboard('{Escape}');
		await expect.element(part('hoch')).toHaveValue('70');
		expect(workspace.plan?.measures[0]?.reach.high).toBe(0.7);
	});

	test('an arrow that would leave the range stops with the reason', async () => {
		const { workspace } = await shownPlan(
			'#/plan/measures/stamp-card',
			withCard({ reach: { low: 0.3, likely: 0.7, high: 0.7, provenance: { kind: 'own' } } }),
		);
		part('wahrscheinlich').element().focus();
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(page.getByText('Wahrscheinlich (71) liegt über hoch (70).')).toBeVisible();
		expect(workspace.plan?.measures[0]?.reach.likely).toBe(0.7);
	});

	test('one value only takes what stands refused because of the range', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card');
		await fill(part('wahrscheinlich'), '80');
		await expect.element(part('wahrscheinlich')).toHaveAttribute('aria-invalid', 'true');
		await userEvent.click(button('Nur ein Wert: Anteil der Zielgruppe, den sie erreicht'));
		expect(workspace.plan?.measures[0]?.reach).toMatchObject({ likely: 0.8, provenance: { kind: 'own' } });
		expect(workspace.plan?.measures[0]?.reach.high).toBeUndefined();
		await expect.element(reach().getByRole('textbox')).toHaveValue('80');
		await expect.element(reach().getByRole('textbox')).not.toHaveAttribute('aria-invalid');
	});

	test('the ways out of a refused value come next after the three fields', async () => {
		await shownPlan('#/plan/measures/stamp-card');
		await fill(part('wahrscheinlich'), '80');
		await expect.element(part('hoch')).toHaveFocus();
		await userEvent.tab();
		await expect.element(button(/^Tauschen: /)).toHaveFocus();
	});

	test('typed back to what stands there, nothing is refused any more', async () => {
		const { workspace } = await shownPlan('#/plan/measures/letter');
		const before = workspace.plan;
		const field = reach().getByRole('textbox');
		const was = (field.element() as HTMLInputElement).value;
		await fill(field, '120');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await fill(field, was);
		await expect.element(field).not.toHaveAttribute('aria-invalid');
		await expect.element(page.getByText('Möglich sind Werte von 0 bis 100 %.')).not.toBeInTheDocument();
		expect(workspace.plan).toBe(before);
	});

	test('a click into a number marks all of it, so that typing replaces it', async () => {
		const { workspace } = await shownPlan('#/plan/measures/letter');
		await userEvent.click(reach().getByRole('textbox'));
		await userEvent.keyboard('35');
		await userEvent.tab();
		expect(workspace.plan?.measures[1]?.reach.likely).toBe(0.35);
	});

	test('a reach above 100 % is refused', async () => {
		const { workspace } = await shownPlan('#/plan/measures/letter');
		const before = workspace.plan;
		await fill(reach().getByRole('textbox'), '130');
		await expect.element(page.getByText('Möglich sind Werte von 0 bis 100 %.')).toBeVisible();
		expect(workspace.plan).toBe(before);
	});
});

describe('the sections', () => {
	const at = () => document.activeElement;

	test('are reached by buttons at the head and by Alt with the page keys from anywhere within', async () => {
		await shownPlan('#/plan/measures/stamp-card');
		await userEvent.click(
			page.getByRole('navigation', { name: 'Abschnitte' }).getByRole('button', { name: 'Stunden' }),
		);
		await expect.element(page.getByLabelText('Analyse: wie oft')).toHaveFocus();
		await userEvent.keyboard('{Alt>}{PageDown}{/Alt}');
		await expect.element(page.getByLabelText('Beginn', { exact: true })).toHaveFocus();
		await userEvent.keyboard('{Alt>}{PageUp}{PageUp}{/Alt}');
		expect(at()?.textContent).toContain('Druck');
		await userEvent.keyboard('{Alt>}{PageUp}{PageUp}{/Alt}');
		await expect.element(page.getByLabelText('Name der Maßnahme')).toHaveFocus();
		await userEvent.keyboard('{Alt>}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{/Alt}');
		await expect.element(button('Fertig')).toHaveFocus();
	});

	test('a new measure is named first, and stays so while it is changed', async () => {
		const { workspace } = await shownPlan('#/plan/measures');
		await userEvent.click(button('Maßnahme'));
		await expect.element(page.getByLabelText('Name der Maßnahme')).toHaveFocus();
		await userEvent.keyboard('Brief');
		expect(workspace.plan?.measures.at(-1)?.name).toBe('Brief');
		await expect.element(page.getByLabelText('Name der Maßnahme')).toHaveFocus();
	});
});

describe('cost lines', () => {
	const ids = (workspace: Awaited<ReturnType<typeof shownPlan>>['workspace']) =>
		workspace.plan?.measures[0]?.costs.map(({ id }) => id);

	test('move, are copied and go by keyboard; the focus stays with them or goes to the neighbour; what went can be brought back', async () => {
		const { workspace, session } = await shownPlan('#/plan/measures/stamp-card');
		line('Druck').focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(ids(workspace)).toEqual(['free', 'print']);
		expect(focused()).toContain('Druck');
		await expect.element(page.getByText('Druck: jetzt 2 von 2.')).toBeInTheDocument();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(ids(workspace)).toEqual(['free', 'print']);
		await userEvent.keyboard('{Control>}d{/Control}');
		expect(ids(workspace)).toEqual(['free', 'print', 'new-1']);
		await expect.poll(focused).toContain('Druck (Kopie)');
		await userEvent.keyboard('{Delete}');
		expect(ids(workspace)).toEqual(['free', 'print']);
		expect(session.toast.text).toBe('Druck (Kopie) entfernt.');
		await expect.poll(focused).toContain('Druck');
		workspace.undo();
		expect(ids(workspace)).toEqual(['free', 'print', 'new-1']);
	});

	test('a new one opens with the focus in its name; without any the focus goes to the way to a new one', async () => {
		const { workspace } = await shownPlan('#/plan/measures/letter');
		await userEvent.click(button('Posten hinzufügen'));
		await expect.element(page.getByLabelText('Bezeichnung')).toHaveFocus();
		await userEvent.keyboard('Porto');
		expect(workspace.plan?.measures[1]?.costs.at(-1)?.name).toBe('Porto');
		line('Porto').focus();
		await userEvent.keyboard('{Delete}');
		await expect.poll(focused).toContain('Versand');
		await userEvent.keyboard('{Delete}');
		await expect.element(button('Posten hinzufügen')).toHaveFocus();
	});

	test('only an open line has its fields', async () => {
		await shownPlan('#/plan/measures/stamp-card');
		expect(page.getByLabelText('Fällig').elements()).toHaveLength(0);
		await userEvent.click(line('Freikaffee'));
		await expect.element(page.getByLabelText('Fällig')).toBeVisible();
	});

	const promo = () => {
		const card = somePlan().measures[0]!;
		return withCard({ costs: [card.costs[0]!, { ...card.costs[1]!, promo: { amount: 2_900, months: 3 } }] });
	};

	test('an introductory price is named with the month in which it ends', async () => {
		await shownPlan('#/plan/measures/stamp-card', promo());
		expect(line('Freikaffee').textContent).toMatch(/29,00.€.*ab Mai 2027: 80,00.€/);
	});

	test('another basis asks before an introductory price is dropped, and keeps it when told to', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card', promo());
		const before = workspace.plan;
		await userEvent.click(line('Freikaffee'));
		const basis = page.getByLabelText('Fällig');
		await pick(basis, 'jährlich');
		await expect
			.element(page.getByText(/^Mit „jährlich“ entfällt der Einführungspreis \(29,00.€ für 3 Monate\)\.$/))
			.toBeVisible();
		expect(workspace.plan).toBe(before);
		await userEvent.click(button('Bei „monatlich“ bleiben'));
		await expect.element(basis).toHaveValue('month');
		expect(workspace.plan).toBe(before);
		await pick(basis, 'jährlich');
		await userEvent.click(button('Auf „jährlich“ umstellen'));
		const after = workspace.plan?.measures[0]?.costs[1];
		expect(after).toMatchObject({ per: 'year', amount: { likely: 8_000 } });
		expect(after && 'promo' in after).toBe(false);
	});

	test('months that are no whole number are refused', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card', promo());
		await userEvent.click(line('Freikaffee'));
		await fill(page.getByLabelText('Monate zu diesem Preis'), '2,5');
		await expect.element(page.getByText('Bitte eine ganze Zahl.')).toBeVisible();
		expect(workspace.plan?.measures[0]?.costs[1]?.promo?.months).toBe(3);
	});
});

describe('hours', () => {
	test('more than a month has are refused with the reason', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card');
		const before = workspace.plan;
		await fill(page.getByLabelText('Durchführung, Aushilfe, Stunden monatlich'), '745');
		await expect.element(page.getByText('Mehr als 744 Stunden hat ein Monat nicht.')).toBeVisible();
		expect(workspace.plan).toBe(before);
	});

	test('a basis that does not hold them asks: converted, or as it was', async () => {
		const plan = withCard({
			hours: [
				{
					id: 'run',
					role: 'help',
					phase: 'execution',
					per: 'year',
					hours: { likely: 900, provenance: { kind: 'own' } },
				},
			],
		});
		const { workspace } = await shownPlan('#/plan/measures/stamp-card', plan);
		const basis = page.getByLabelText('Durchführung: wie oft');
		await pick(basis, 'monatlich');
		await expect.element(page.getByText(/^900.h passen nicht: ein Monat hat 744 Stunden\.$/)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(basis).toHaveValue('year');
		expect(workspace.canUndo).toBe(false);
		await pick(basis, 'monatlich');
		await userEvent.click(button(/^Umrechnen: 75.h monatlich$/));
		expect(workspace.plan?.measures[0]?.hours[0]).toMatchObject({ per: 'month', hours: { likely: 75 } });
		await expect.element(basis).toHaveFocus();
	});

	test('a role short of hours is named with the month and the way to all hours', async () => {
		const plan = somePlan();
		await shownPlan('#/plan/measures/letter', {
			...plan,
			team: plan.team.map((role) => ({ ...role, hoursPerMonth: 3 })),
		});
		await expect.element(page.getByText(/^Inhaberin: Im Februar 2027 fehlen 2.h\./)).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'Stunden aller Maßnahmen ansehen' }))
			.toHaveAttribute('href', '#/plan/staffing');
	});

	test('lines of hours are changed, copied and removed one by one', async () => {
		const { workspace, session } = await shownPlan('#/plan/measures/stamp-card');
		await userEvent.click(page.getByText('Spannen, Quellen und Zeitpunkte der Stunden'));
		await expect.poll(() => line('Durchführung, Aushilfe')).toBeDefined();
		await userEvent.click(line('Durchführung, Aushilfe'));
		await pick(page.getByLabelText('Rolle', { exact: true }), 'Inhaberin');
		expect(workspace.plan?.measures[0]?.hours[1]?.role).toBe('owner');
		line('Durchführung, Inhaberin').focus();
		await userEvent.keyboard('{Control>}d{/Control}{Delete}');
		expect(workspace.plan?.measures[0]?.hours.map(({ id }) => id)).toEqual(['plan', 'run']);
		expect(session.toast.text).toBe('Durchführung, Inhaberin entfernt.');
	});
});

describe('a role that is needed', () => {
	const open = async () => {
		const shown = await shownPlan('#/plan/team');
		const before = shown.workspace.plan;
		await userEvent.click(button('Inhaberin entfernen'));
		await expect.element(question()).toHaveFocus();
		await expect.element(page.getByText('Stunden in Stempelkarte und Monatsbrief')).toBeVisible();
		await expect.element(page.getByText('Zuständig für Stempelkarte')).toBeVisible();
		await expect.element(page.getByText('Neue Kunden gewinnen: Gespräche')).toBeVisible();
		expect(shown.workspace.plan).toBe(before);
		return shown;
	};

	test('hands everything over to another one, as one step to undo', async () => {
		const { workspace, session } = await open();
		await userEvent.click(button('An Aushilfe übergeben'));
		expect(workspace.plan?.team.map(({ id }) => id)).toEqual(['help']);
		expect(workspace.plan?.measures[0]).toMatchObject({ owner: 'help', hours: [{ role: 'help' }, { role: 'help' }] });
		expect(session.toast.text).toBe('Inhaberin entfernt, Aushilfe übernimmt.');
		await expect.element(page.getByLabelText('Rolle').first()).toHaveFocus();
		workspace.undo();
		expect(workspace.plan?.measures).toEqual(somePlan().measures);
		expect(workspace.plan?.team).toEqual(somePlan().team);
	});

	test('takes its hours and lines along when told to', async () => {
		const { workspace } = await open();
		await userEvent.click(button('Diese Stunden und Posten mit löschen'));
		expect(workspace.plan?.measures.map(({ hours }) => hours.length)).toEqual([1, 0]);
		expect(workspace.plan?.baseline.acquisition.map(({ id }) => id)).toEqual(['flyer']);
	});

	test('stays when told to', async () => {
		const { workspace } = await open();
		await userEvent.click(button('Inhaberin behalten'));
		expect(workspace.canUndo).toBe(false);
		await expect.element(button('Inhaberin entfernen')).toHaveFocus();
	});

	test('a role has no more hours than a month, and a name', async () => {
		const { workspace } = await shownPlan('#/plan/team');
		const before = workspace.plan;
		await fill(page.getByLabelText('Stunden im Monat für die Kundenbindung').first(), '800');
		await expect.element(page.getByText('Mehr als 744 Stunden hat kein Monat.')).toBeVisible();
		await userEvent.clear(page.getByLabelText('Rolle').first());
		await expect.element(page.getByText('Eine Rolle braucht einen Namen.')).toBeVisible();
		expect(workspace.plan).toBe(before);
	});
});

describe('the plan as a whole', () => {
	const late = () => {
		const plan = withCard({ end: 20 });
		return { ...plan, measures: plan.measures.with(1, { ...plan.measures[1]!, start: 14 }) };
	};
	const length = () => page.getByLabelText('Dauer des Plans');

	test('a shorter plan names the measures it cuts and asks; left as it was', async () => {
		const { workspace } = await shownPlan('#/plan/baseline', late());
		const before = workspace.plan;
		await pick(length(), '12 Monate');
		await expect
			.element(page.getByText(/Danach beginnt Monatsbrief\. Darüber hinaus läuft Stempelkarte\./))
			.toBeVisible();
		expect(workspace.plan).toBe(before);
		await userEvent.click(button('Bei 36 Monaten bleiben'));
		await expect.element(length()).toHaveValue('36');
		expect(workspace.plan).toBe(before);
	});

	test('shortened, measures stay as they are, or their ends come to the last month', async () => {
		const { workspace } = await shownPlan('#/plan/baseline', late());
		await pick(length(), '12 Monate');
		await userEvent.click(button('Verkürzen, Maßnahmen so lassen'));
		expect(workspace.plan?.business.horizon).toBe(12);
		expect(workspace.plan?.measures[0]?.end).toBe(20);
		workspace.undo();
		await pick(length(), '12 Monate');
		await userEvent.click(button('Verkürzen und Enden auf Dezember 2027 legen'));
		expect(workspace.plan?.business.horizon).toBe(12);
		expect(workspace.plan?.measures.map(({ start, end }) => [start, end])).toEqual([
			[1, 11],
			[14, undefined],
		]);
	});

	test('another currency asks, and keeps the numbers', async () => {
		const { workspace } = await shownPlan('#/plan/baseline');
		const currency = page.getByLabelText('Währung');
		await pick(currency, 'CHF');
		expect(workspace.plan?.business.currency).toBe('EUR');
		await userEvent.click(button('Bei EUR bleiben'));
		await expect.element(currency).toHaveValue('EUR');
		await pick(currency, 'CHF');
		await userEvent.click(button('Auf CHF umstellen, Zahlen behalten'));
		expect(workspace.plan?.business.currency).toBe('CHF');
		expect(workspace.plan?.baseline.basket).toEqual(somePlan().baseline.basket);
	});

	test('another kind of acquisition line asks before its hours are dropped', async () => {
		const { workspace } = await shownPlan('#/plan/baseline');
		const before = workspace.plan;
		await userEvent.click(line('Gespräche'));
		const kind = page.getByLabelText('Art', { exact: true });
		await pick(kind, 'ads');
		await expect.element(page.getByText(/^Diese Art zählt in Geld\. Die Stunden \(6.h\) entfallen\.$/)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		expect(workspace.plan).toBe(before);
		await expect.element(kind).toHaveValue('salesHours');
	});

	test('another measure of success asks what becomes of its values', async () => {
		const { workspace } = await shownPlan('#/plan/measures/stamp-card');
		const kpi = page.getByLabelText('Gemessen an');
		await pick(kpi, 'nps');
		expect(workspace.plan?.measures[0]?.kpi?.id).toBe('repeatRate');
		expect(button('Zahlen behalten').elements()).toHaveLength(0);
		await userEvent.keyboard('{Escape}');
		await pick(kpi, 'retentionRate');
		await userEvent.click(button('Zahlen behalten'));
		expect(workspace.plan?.measures[0]?.kpi).toEqual({ id: 'retentionRate', baseline: 0.4, target: 0.5 });
		await fill(page.getByLabelText('Zielwert'), '30');
		await expect.element(page.getByText('Der Zielwert ist nicht besser als heute.')).toBeVisible();
	});
});

test('the foot shows cost, hours and the plan’s result with their change since the editor was opened', async () => {
	const { workspace } = await shownPlan('#/plan/measures/letter');
	const foot = () => (document.querySelector('footer')?.textContent ?? '').replaceAll(/\s/g, ' ');
	expect(foot()).toMatch(/Kosten ihrer ersten 12 Monate\D*1\.620 €/);
	expect(foot()).not.toContain('(');
	await userEvent.click(line('Versand'));
	await fill(page.getByRole('textbox', { name: 'Betrag' }), '25');
	await expect.poll(foot).toMatch(/1\.740 €\s*\(\+120 €\)/);
	expect(foot()).toMatch(/Planergebnis.*\(−330,00 €\)|Planergebnis.*\(−330 €\)/);
	workspace.undo();
	await expect.poll(foot).not.toContain('(');
});

test('an effect added takes the focus, one removed gives it to the way back', async () => {
	const { workspace, session } = await shownPlan('#/plan/measures/letter');
	await userEvent.click(button('+ Höherer Einkaufswert'));
	expect(workspace.plan?.measures[1]?.effects.basket?.likely).toBe(0);
	await expect.poll(() => document.activeElement?.closest('[data-effect]')?.getAttribute('data-effect')).toBe('basket');
	await userEvent.click(button('Entfernen: Höherer Einkaufswert'));
	await expect.element(button('+ Höherer Einkaufswert')).toHaveFocus();
	expect(session.toast.text).toBe('Höherer Einkaufswert entfernt.');
});

test('a measure removed in its editor gives the focus to its neighbour in the list, a closed one to itself', async () => {
	const { workspace } = await shownPlan('#/plan/measures/stamp-card');
	await userEvent.click(button('Fertig'));
	await expect.poll(focused).toContain('Stempelkarte');
	await userEvent.click(page.getByRole('link', { name: /^Stempelkarte/ }));
	await userEvent.click(button('Entfernen').first());
	expect(workspace.plan?.measures.map(({ id }) => id)).toEqual(['letter']);
	await expect.poll(focused).toContain('Monatsbrief');
});
