import type { Words } from '../areas';
import type { Format } from '../format';
import { budget } from './plan-budget';
import { calculators } from './plan-calculators';
import { editor } from './plan-editor';
import { forms } from './plan-forms';
import { goals } from './plan-goals';
import { library } from './plan-library';
import { outlook } from './plan-outlook';
import { questions } from './plan-questions';
import { staffing } from './plan-staffing';
import { takeOver } from './plan-take-over';
import { terms } from './plan-terms';
import { timeline } from './plan-timeline';

const small = [
	'keine',
	'eine',
	'zwei',
	'drei',
	'vier',
	'fünf',
	'sechs',
	'sieben',
	'acht',
	'neun',
	'zehn',
	'elf',
	'zwölf',
];

const plan = (f: Format): Words['plan'] => {
	const word = (n: number) => small[n] ?? f.number(n);
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	return {
		terms,
		tabs: {
			label: 'Teile des Plans',
			goals: 'Ziele',
			measures: 'Maßnahmen',
			baseline: 'Ausgangslage',
			team: 'Team',
			budget: 'Budget',
			staffing: 'Stunden',
			outlook: 'Projektion',
		},
		head: {
			measures: (n, paying) => {
				if (n === 1)
					return paying ? 'Eine Maßnahme, und sie rechnet sich' : 'Eine Maßnahme, die sich noch nicht rechnet';
				const rest =
					paying === n
						? 'alle rechnen sich'
						: paying === 0
							? 'noch keine rechnet sich'
							: paying === 1
								? 'eine davon rechnet sich'
								: `${word(paying)} davon rechnen sich`;
				return `${capital(word(n))} Maßnahmen, ${rest}`;
			},
			measuresLead: (n, end, gain, range) => {
				const by = `Bis Ende ${f.month(end)}`;
				const [bring, cost] = n === 1 ? ['bringt', 'kostet'] : ['bringen', 'kosten'];
				const sum =
					Math.round(gain) === 0
						? `${by} ${bring} sie so viel, wie sie ${cost}.`
						: gain > 0
							? `${by} ${bring} sie wahrscheinlich ${f.money(gain)} mehr, als sie an Geld und Stunden ${cost}.`
							: `${by} ${cost} sie an Geld und Stunden wahrscheinlich ${f.money(-gain)} mehr, als sie ${bring}.`;
				return range
					? `${sum} Die Spanne reicht von ${f.moneySigned(range.low)} bis ${f.moneySigned(range.high)}.`
					: sum;
			},
			begin: 'Womit Sie anfangen können',
			none: 'Noch keine Maßnahme. Drei genügen für einen vollständigen Plan.',
			noneLead: 'Eine Maßnahme sagt, was Sie tun, damit Kunden bleiben, was es kostet, wer es tut und was es bewirkt.',
			baseline: (firstYear, established) =>
				`Ohne Maßnahmen bleiben ${f.percent(firstYear, 1)} der neuen Kunden ein Jahr lang, von den älteren ${f.percent(established, 1)}`,
			baselineLead:
				'Davon geht der Plan aus. Jede Zahl sagt, worauf sie beruht; mit einer Spanne wird das Ergebnis ehrlicher.',
			team: (hours) => `${f.hours(hours)} im Monat stehen für die Kundenbindung bereit`,
			teamLead: 'Wer die Arbeit tut, was eine Stunde kostet und wie viele Stunden im Monat dafür frei sind.',
		},
		list: {
			label: 'Maßnahmen',
			add: 'Maßnahme',
			fromTemplate: 'Aus Vorlagen wählen',
			fromScratch: 'Ohne Vorlage beginnen',
			newName: 'Neue Maßnahme',
			from: (month) => `ab ${f.month(month)}`,
			ended: (month) => `bis ${f.month(month)}`,
			yearOne: (cost, hours) => `${f.money(cost)} und ${f.hours(hours)} im 1. Planjahr`,
			gainOf: (gain) => `Ertrag ${f.moneySigned(gain)}`,
			noOwner: 'niemand zuständig',
			keys: 'Alt + Pfeil nach oben oder unten verschiebt die gewählte Maßnahme, Strg + D kopiert sie, Entf entfernt sie.',
			sum: 'Die Erträge einzelner Maßnahmen ergeben zusammen nicht den Gesamtertrag: Halten zwei denselben Kunden, zählt er einmal.',
			coverage: (n) =>
				n === 0
					? 'Noch kein Bereich besetzt'
					: n === 1
						? 'Einer von fünf Bereichen besetzt'
						: `${capital(word(n))} von fünf Bereichen besetzt`,
			coverageLabel: 'Besetzte Bereiche',
			inField: (name, n) =>
				`${name}: ${n === 0 ? 'noch nichts' : f.plural(n, { one: '# Maßnahme', other: '# Maßnahmen' })}`,
			removed: (name) => `${name} entfernt.`,
			copyOf: (name) => `${name} (Kopie)`,
		},
		finding: {
			legalBasis: () => 'Rechtsgrundlage fehlt',
			noEffect: () => 'Wirkung fehlt',
			loses: () => 'Kostet mehr, als sie bringt',
			segment: () => 'Zielgruppe fehlt',
			hours: (open) => `Stunden offen: ${open}`,
			why: () => 'Begründung fehlt: Warum passt sie?',
			owner: () => 'Niemand zuständig',
		},
		library: library(f),
		goals: goals(f),
		timeline: timeline(f),
		budget: budget(f),
		staffing: staffing(f),
		outlook: outlook(f),
		calculators: calculators(f),
		takeOver: takeOver(f),
		questions: questions(f),
		editor: editor(f),
		forms: forms(f),
	};
};

export default plan;
