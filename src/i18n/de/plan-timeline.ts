import type { Timing } from '../../core/plan/edit-timeline';
import type { Words } from '../areas';
import type { Format } from '../format';

const small = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

export const timeline = (f: Format): Words['plan']['timeline'] => {
	const timing = (first: number, { start, end, lag, ramp, fade }: Timing): string => {
		const runs =
			end === undefined
				? `ab ${f.month(first + start)}, ohne Ende`
				: `${f.month(first + start)} bis ${f.month(first + end)}`;
		const works = lag > 0 ? `, wirkt ab ${f.month(first + start + lag)}` : '';
		const full = ramp > 0 ? `, voll ab ${f.month(first + start + lag + ramp)}` : '';
		return (
			runs + works + full + (end !== undefined && fade > 0 ? `, klingt bis ${f.month(first + end + fade)} ab` : '')
		);
	};
	return {
		title: 'Wann sie laufen',
		titleAll: (n, month) =>
			`${n === 2 ? 'Beide' : `Alle ${small[n - 2] ?? f.number(n)}`} laufen ab ${f.month(month)} gleichzeitig`,
		hint: 'Ziehen Sie einen Balken, um ihn zu verschieben, oder seine Enden, um ihn zu verlängern oder zu kürzen. Mit der Tastatur bewegen die Pfeiltasten den gewählten Balken.',
		keys: 'Pfeil links und rechts: um einen Monat verschieben. Mit Umschalt: Ende. Mit Strg: Beginn. Mit Alt: Vorlauf. Mit Alt und Umschalt: Anlauf. Mit Strg und Umschalt: Abklingen. Eingabe öffnet die Maßnahme.',
		keysTitle: 'Tasten',
		keyList: [
			['← →', 'um einen Monat verschieben'],
			['Umschalt + ← →', 'Ende'],
			['Strg + ← →', 'Beginn'],
			['Alt + ← →', 'Vorlauf'],
			['Alt + Umschalt + ← →', 'Anlauf'],
			['Strg + Umschalt + ← →', 'Abklingen'],
			['Eingabe', 'Maßnahme öffnen'],
			['Esc', 'Ziehen abbrechen'],
		],
		timing,
		moved: (name, first, at) => `${name}: ${timing(first, at)}.`,
		stop: {
			planStart: 'Vor dem Beginn des Plans geht es nicht.',
			planEnd: 'Hier endet der Plan.',
			ownStart: 'Sie kann nicht enden, bevor sie beginnt.',
			ownEnd: 'Das kann nicht nach dem letzten Monat der Maßnahme liegen.',
			zero: 'Weniger als null Monate gibt es nicht.',
			fadeEnd: 'Länger klingt sie nicht ab: Was nach dem Ende des Plans kommt, zählt nicht mit.',
			noEnd: 'Ohne Ende klingt sie nicht ab. Setzen Sie zuerst ihr Ende.',
		},
		part: {
			bar: 'Verschieben',
			start: 'Beginn',
			end: 'Ende',
			lag: 'Vorlauf',
			ramp: 'Anlauf',
			fade: 'Abklingen',
		},
		legendTitle: 'Legende',
		legend: {
			lag: 'läuft, wirkt noch nicht (Vorlauf)',
			ramp: 'Wirkung wächst (Anlauf)',
			run: 'volle Wirkung',
			fade: 'Wirkung klingt nach dem Ende ab',
		},
		phase: { start: 'Start', buildUp: 'Aufbau', operation: 'Betrieb' },
		phaseHint: 'Start: Monate 1 bis 6. Aufbau: bis Monat 18. Betrieb: danach.',
		emptyPhases: (phases) =>
			`${phases.length > 1 ? 'In den Phasen' : 'In der Phase'} ${f.list(phases)} läuft keine Maßnahme: Geldgeber wollen sehen, wie es nach dem Anfang weitergeht.`,
	};
};
