import type { Words } from '../areas';
import type { Format } from '../format';

export const editor = (f: Format): Words['plan']['editor'] => ({
	position: (at, of) => `Maßnahme ${at} von ${of}`,
	back: 'Zurück zur Liste',
	name: 'Name der Maßnahme',
	nameMissing: 'Eine Maßnahme braucht einen Namen.',
	duplicate: 'Kopieren',
	up: 'Nach oben',
	down: 'Nach unten',
	remove: 'Entfernen',
	sections: 'Abschnitte',
	sectionKeys: 'Alt + Bild ab und Bild auf führen zum nächsten und vorigen Abschnitt, am Ende zu „Fertig“.',
	done: 'Fertig',
	gain: (end) => `bis Ende ${f.month(end)}`,
	breakEven: (result) => {
		if (result.unit === undefined) {
			return result.reason === 'no-effect'
				? 'Noch ändert sie nichts, was sie bezahlt.'
				: 'Sie rechnet sich bei keiner erreichbaren Wirkung.';
		}
		if (result.factor === 0) return 'Sie kostet nichts.';
		const needed = f.number(result.needed, 1);
		const assumed = `angenommen sind ${f.number(result.assumed, 1)}.`;
		switch (result.unit) {
			case 'kept':
				return `Sie rechnet sich ab ${needed} gehaltenen Kunden; ${assumed}`;
			case 'gained':
				return `Sie rechnet sich ab ${needed} gewonnenen Kunden; ${assumed}`;
			case 'customerYears':
				return `Sie rechnet sich ab dem Deckungsbeitrag von ${needed} Kunden im Jahr; ${assumed}`;
		}
	},
	foot: {
		cost: (months) =>
			`Kosten ${f.plural(months === 0 ? 12 : months, { one: 'ihres ersten Monats', other: 'ihrer ersten # Monate' })}`,
		hours: 'Stunden im Monat',
		short: { cost: 'Kosten', hours: 'Je Monat' },
		result: 'Planergebnis',
		change: (by) => `(${by})`,
		basis:
			'Kosten und Stunden dieser Maßnahme in ihren ersten zwölf Monaten (weniger, wenn der Plan vorher endet), Stunden im Mittel dieser Monate. Ertrag: das Planergebnis mit dieser Maßnahme abzüglich dem ohne sie. In Klammern: die Änderung, seit dieser Bereich geöffnet ist.',
	},
	lines: {
		actions: (name) => `${name}: ordnen, kopieren, entfernen`,
		up: 'Nach oben',
		down: 'Nach unten',
		duplicate: 'Kopieren',
		remove: 'Entfernen',
		moved: (name, at, of) => `${name}: jetzt ${at} von ${of}.`,
		copied: (name) => `${name} kopiert.`,
		removed: (name) => `${name} entfernt.`,
		keys: 'Alt + Pfeil nach oben oder unten verschiebt eine Zeile, Strg + D kopiert sie, Entf entfernt sie.',
		full: (n) => `Mehr als ${f.number(n)} Zeilen sind nicht möglich.`,
	},
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
		promoTag: (month, amount) => `ab ${f.month(month)}: ${f.money(amount)}`,
		promoUntil: (month, promo, amount) =>
			`Bis ${f.month(month - 1)}: ${f.money(promo)}; ab ${f.month(month)}: ${f.money(amount)}.`,
		promoForever: 'Dieser Preis gilt bis zum Ende; der spätere fällt im Plan nie an.',
		promoNone: 'Ohne Monate gilt der Einführungspreis nie.',
		promoDearer: 'Er ist höher als der spätere Preis.',
		offset: 'Monate nach dem Beginn',
		due: (month) => `Fällig im ${f.month(month)}.`,
		dueAfterPlan: (month, end) =>
			`Fällig im ${f.month(month)}, nach dem Ende des Plans (${f.month(end)}): Das zählt nicht mit.`,
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
		unknownRole: 'entfernte Rolle',
		role: 'Rolle',
		amount: 'Stunden',
		span: { once: 'ein Monat', month: 'ein Monat', quarter: 'ein Quartal', year: 'ein Jahr' },
		tooMany: (most, span) => `Mehr als ${f.number(most)} Stunden hat ${span} nicht.`,
		short: ({ name, month, needed, available, months }) =>
			`${name}: Im ${f.month(month)} fehlen ${f.hours(needed - available)}. Alle Maßnahmen brauchen ${f.hours(needed)}, frei sind ${f.hours(available)}.${
				months > 1 ? ` Es reicht in ${f.number(months)} Monaten nicht.` : ''
			}`,
		impossible: 'So viele Stunden hat kein Monat.',
		toStaffing: 'Stunden aller Maßnahmen ansehen',
	},
	time: {
		title: 'Zeit',
		start: 'Beginn',
		end: 'Läuft bis',
		noEnd: 'zum Ende des Plans',
		lag: 'Monate bis zur ersten Wirkung',
		ramp: 'Monate bis zur vollen Wirkung',
		fade: 'Monate, die sie danach nachwirkt',
		finding: {
			startsAfterPlan: (end) => `Sie beginnt nach dem Ende des Plans (${f.month(end)}) und zählt nicht mit.`,
			endsBeforeEffect: () => 'Sie endet, bevor sie wirkt: Sie kostet nur.',
			effectAfterPlan: (end) =>
				`Sie wirkt erst nach dem Ende des Plans (${f.month(end)}): Innerhalb des Plans kostet sie nur.`,
			endsAfterPlan: (end) => `Sie läuft über den Plan hinaus; was nach ${f.month(end)} kommt, zählt nicht mit.`,
		},
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
		kpiNotBetter: 'Der Zielwert ist nicht besser als heute.',
		ladder: 'Stufe der Loyalitätsleiter',
		noLadder: 'keine',
		owner: 'Zuständig',
		noOwner: 'noch niemand',
		legal: 'Worauf beruht der Versand?',
		legalOpen: 'bitte wählen',
		legalNote:
			'Ist das zulässig? E-Mails an Bestandskunden brauchen eine Einwilligung oder alle vier Bedingungen des § 7 Abs. 3 UWG: Adresse aus einem Verkauf, eigene ähnliche Ware, kein Widerspruch, Hinweis auf das Widerspruchsrecht bei Erhebung und in jeder E-Mail. Dies ist keine Rechtsberatung.',
		personalisation: 'Persönlicher Zuschnitt',
		noPersonalisation: 'nicht angegeben',
	},
});
