import type { Words } from '../areas';
import type { Format } from '../format';
import { forms } from './plan-forms';
import { terms } from './plan-terms';

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
			label: 'Bereiche des Plans',
			goals: 'Ziele',
			measures: 'Maßnahmen',
			baseline: 'Ausgangslage',
			team: 'Team',
			budget: 'Budget',
			staffing: 'Stunden',
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
			templates: (n) => `${n} Maßnahmen zur Auswahl, jede mit Kosten, Stunden und dem üblichen Fehler`,
			templatesLead:
				'Ein Klick nimmt eine Maßnahme auf und öffnet sie. Ihre Zahlen sind Ausgangswerte und als Vorlage gekennzeichnet: Ersetzen Sie sie durch eigene.',
			goals: (goal) => `Erstes Ziel: ${goal}`,
			goalsLead: 'Ordnen Sie die sechs Ziele nach ihrem Gewicht. Jede Maßnahme dient mindestens einem davon.',
			baseline: (firstYear, established) =>
				`Ohne Maßnahmen bleiben ${f.number(Math.round(firstYear * 100))} von 100 neuen Kunden ein Jahr lang, von den älteren ${f.number(Math.round(established * 100))}`,
			baselineLead:
				'Davon geht der Plan aus. Jede Zahl sagt, worauf sie beruht; mit einer Spanne wird das Ergebnis ehrlicher.',
			team: (hours) => `${f.hours(hours)} im Monat stehen für die Kundenbindung bereit`,
			teamLead: 'Wer die Arbeit tut, was eine Stunde kostet und wie viele Stunden im Monat dafür frei sind.',
			budget: (year) => `Die Maßnahmen kosten im ersten Jahr ${f.money(year)}`,
			budgetLead: (running, once) =>
				once === 0
					? 'Alles davon ist laufend. Stunden sind eingerechnet.'
					: `Davon sind ${f.money(running)} laufend, ${f.money(once)} fallen einmal an. Stunden sind eingerechnet.`,
			budgetNone: 'Die Maßnahmen kosten noch nichts',
			budgetNoneLead: 'Sobald Maßnahmen Kosten oder Stunden haben, steht hier Monat für Monat, was sie kosten.',
			staffing: (months) =>
				months === 0
					? 'Die Stunden reichen in jedem Monat'
					: months === 1
						? 'In einem Monat fehlen Stunden'
						: `In ${months <= 12 ? word(months) : f.number(months)} Monaten fehlen Stunden`,
			staffingLead: 'Stunden aller Maßnahmen nach Rolle, verglichen mit dem, was jede Rolle im Monat frei hat.',
			staffingNone: 'Noch keine Stunden geplant',
			staffingNoneLead: 'Sobald Maßnahmen Stunden haben, steht hier der Vergleich mit dem, was das Team frei hat.',
		},
		list: {
			label: 'Maßnahmen',
			add: 'Maßnahme',
			fromTemplate: 'Aus Vorlagen wählen',
			fromScratch: 'Ohne Vorlage beginnen',
			newName: 'Neue Maßnahme',
			from: (month) => `ab ${f.month(month)}`,
			ended: (month) => `bis ${f.month(month)}`,
			yearOne: (cost, hours) => `${f.money(cost)} und ${f.hours(hours)} im 1. Jahr`,
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
			timeline: 'Wann sie laufen',
			timelineAll: (n, month) => `${n === 2 ? 'Beide' : `Alle ${word(n)}`} laufen ab ${f.month(month)} gleichzeitig`,
			timelineHint: 'Blass: Die Wirkung wächst noch oder klingt ab.',
			timelineRow: (name, from, to) => `${name}: ${f.month(from)} bis ${f.month(to)}`,
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
		library: {
			back: 'Zurück zu den Maßnahmen',
			add: (name) => `${name} aufnehmen`,
			addShort: 'Aufnehmen',
			already: 'im Plan',
			pitfall: 'Üblicher Fehler:',
			cost: (money, hours, variable) => {
				const more = variable ? ', dazu Geld je nach Zahl der Kunden' : '';
				const sum = money === 0 ? f.hours(hours) : `${f.money(money)} und ${f.hours(hours)}`;
				return `Üblich: ${sum} im ersten Jahr${more}.`;
			},
			fits: 'Passt zu Ihrem Geschäft',
		},
		editor: {
			position: (at, of) => `Maßnahme ${at} von ${of}`,
			back: 'Zurück zur Liste',
			name: 'Name der Maßnahme',
			nameMissing: 'Eine Maßnahme braucht einen Namen.',
			duplicate: 'Kopieren',
			up: 'Nach oben',
			down: 'Nach unten',
			remove: 'Entfernen',
			done: 'Fertig',
			gain: (end) => `bis Ende ${f.month(end)}`,
			breakEven: (factor) =>
				factor === undefined
					? 'Sie rechnet sich bei keiner erreichbaren Wirkung.'
					: factor === 0
						? 'Sie kostet nichts.'
						: `Sie rechnet sich ab ${f.percent(factor)} der angenommenen Wirkung.`,
			effect: {
				title: 'Wirkung',
				reach: 'Anteil der Zielgruppe, den sie erreicht',
				reachHint: 'Wer teilnimmt, öffnet, kommt oder es bemerkt.',
				add: 'Wirkung hinzufügen',
				none: 'Noch ist nichts angenommen. Fügen Sie mindestens eine Wirkung hinzu.',
				remove: (name) => `Entfernen: ${name}`,
				hint: 'Womit rechnen Sie im schlechten, im wahrscheinlichen und im guten Fall?',
				hints: {
					loss: 'Von 100, die gehen würden: So viele bleiben ihretwegen.',
					purchases: 'Änderung gegenüber heute bei den Erreichten.',
					basket: 'Änderung gegenüber heute bei den Erreichten.',
					referrals: 'Neue Kunden je erreichtem Kunden und Jahr.',
					winBack: 'Von denen, die in den letzten zwölf Monaten gegangen sind, je Monat.',
				},
			},
			money: {
				title: 'Geld',
				none: 'Noch keine Kosten. Auch eine kostenlose Maßnahme kostet etwas: Porto, Prämien, Software, Druck.',
				add: 'Posten hinzufügen',
				remove: 'Posten entfernen',
				unnamed: 'Posten ohne Namen',
				name: 'Bezeichnung',
				preset: 'Posten der Bindungskosten',
				noPreset: 'keiner der zehn',
				group: 'Kostengruppe',
				basis: 'Fällig',
				amount: 'Betrag',
				share: 'Anteil am Umsatz der Teilnehmer',
				promo: 'Hat einen Einführungspreis',
				promoAmount: 'Einführungspreis',
				promoMonths: 'Monate zu diesem Preis',
				promoTag: (amount, months) =>
					`${f.plural(months, { one: 'erster Monat', other: 'erste # Monate' })}: ${f.money(amount)}`,
				offset: 'Monate nach dem Beginn',
				freeRiders: 'Wie viele hätten auch ohne Rabatt gekauft? Diese Kosten zählen mit.',
			},
			hours: {
				title: 'Stunden',
				phase: 'Phase',
				basis: 'Takt',
				caption: 'Stunden nach Phase und Rolle',
				cell: (phase, role, basis) => `${phase}, ${role}, Stunden ${basis}`,
				basisOf: (phase) => `${phase}: wie oft`,
				zero: '0 bestätigt',
				open: 'offen',
				hint: 'Lassen Sie ein Feld leer, solange es offen ist. Mit 0 bestätigen Sie, dass keine Zeit nötig ist.',
				noTeam: 'Legen Sie zuerst unter Team eine Rolle an.',
				details: 'Spannen, Quellen und Zeitpunkte der Stunden',
				line: (phase, role) => `${phase}, ${role}`,
				offset: 'Monate nach dem Beginn',
				remove: (name) => `Entfernen: ${name}`,
				unknownRole: 'entfernte Rolle',
			},
			time: {
				title: 'Zeit',
				start: 'Beginn',
				end: 'Läuft bis',
				noEnd: 'zum Ende des Plans',
				lag: 'Monate bis zur ersten Wirkung',
				ramp: 'Monate bis zur vollen Wirkung',
				fade: 'Monate, die sie danach nachwirkt',
				months: 'Monate',
			},
			frame: {
				title: 'Einordnung',
				category: 'Bereich',
				targetGroup: 'Gilt für',
				segment: 'Zielgruppe in Worten',
				why: 'Warum sie zu Angebot und Kunden passt',
				whyHint: 'Danach fragt eine Bank zuerst.',
				benefit: 'Was der Kunde davon hat',
				benefitHint: 'Ohne Nutzen ist es Werbung.',
				goals: 'Dient den Zielen',
				kpi: 'Gemessen an',
				noKpi: 'noch nichts',
				kpiBaseline: 'Heute',
				kpiTarget: 'Zielwert',
				ladder: 'Stufe der Loyalitätsleiter',
				noLadder: 'keine',
				owner: 'Zuständig',
				noOwner: 'noch niemand',
				legal: 'Worauf beruht der Versand?',
				legalOpen: 'bitte wählen',
				legalNote:
					'Ist das zulässig? E-Mails an Bestandskunden brauchen eine Einwilligung oder alle vier Bedingungen des § 7 Abs. 3 UWG: Adresse aus einem Verkauf, eigene ähnliche Ware, kein Widerspruch, Hinweis auf das Widerspruchsrecht bei Erhebung und in jeder E-Mail (P26). Dies ist keine Rechtsberatung.',
				personalisation: 'Persönlicher Zuschnitt',
				noPersonalisation: 'nicht angegeben',
			},
		},
		forms: forms(f),
	};
};

export default plan;
