import type { Words } from '../areas';
import type { Format } from '../format';

export const questions = (f: Format): Words['plan']['questions'] => ({
	start: {
		text: (start, end) =>
			`Der Beginn (${f.month(start)}) läge nach dem Ende (${f.month(end)}). Was soll mit dem Ende geschehen?`,
		moveEnd: (end) => `Ende mitnehmen: läuft bis ${f.month(end)}`,
		noEnd: 'Bis zum Ende des Plans laufen lassen',
		leave: (start) => `Beim Beginn im ${f.month(start)} bleiben`,
	},
	horizon: {
		moves: 'Die Maßnahmen ziehen mit: Ihr Beginn zählt ab diesem Monat.',
		text: (end, starts, ends) =>
			[
				`Der Plan würde im ${f.month(end)} enden.`,
				...(starts.length ? [`Danach ${starts.length === 1 ? 'beginnt' : 'beginnen'} ${f.list(starts)}.`] : []),
				...(ends.length ? [`Darüber hinaus ${ends.length === 1 ? 'läuft' : 'laufen'} ${f.list(ends)}.`] : []),
				'Was nach dem Ende liegt, zählt nicht mit.',
			].join(' '),
		keep: 'Verkürzen, Maßnahmen so lassen',
		cut: (end) => `Verkürzen und Enden auf ${f.month(end)} legen`,
		leave: (months) => `Bei ${f.plural(months, { one: '# Monat', other: '# Monaten' })} bleiben`,
	},
	currency: {
		text: (from, to) => `Alle Beträge behalten ihre Zahlen: Aus 100 ${from} werden 100 ${to}. Umgerechnet wird nicht.`,
		change: (to) => `Auf ${to} umstellen, Zahlen behalten`,
		leave: (from) => `Bei ${from} bleiben`,
	},
	role: {
		text: (name) => `${name} wird im Plan gebraucht. Wer übernimmt?`,
		hoursIn: (names) => `Stunden in ${f.list(names)}`,
		ownerOf: (names) => `Zuständig für ${f.list(names)}`,
		acquisition: (names) => `Neue Kunden gewinnen: ${f.list(names)}`,
		heir: 'Es übernimmt',
		handOver: (name) => `An ${name} übergeben`,
		drop: 'Diese Stunden und Posten mit löschen',
		dropOwner: 'Vorerst niemand',
		leave: (name) => `${name} behalten`,
		handedOver: (name, heir) => `${name} entfernt, ${heir} übernimmt.`,
		namesake: 'So heißt auch eine andere Rolle.',
		nameMissing: 'Eine Rolle braucht einen Namen.',
		tooMany: (most) => `Mehr als ${f.number(most)} Stunden hat kein Monat.`,
	},
	basis: {
		text: (basis, parts) => `Mit „${basis}“ ${parts.length === 1 ? 'entfällt' : 'entfallen'} ${f.list(parts)}.`,
		amount: (amount) => `der Betrag (${f.money(amount)})`,
		share: (share) => `der Anteil (${f.percent(share, 1)})`,
		promo: (amount, months) =>
			`der Einführungspreis (${f.money(amount)} für ${f.plural(months, { one: '# Monat', other: '# Monate' })})`,
		offset: (month) => `der Termin (${f.month(month)})`,
		change: (basis) => `Auf „${basis}“ umstellen`,
		leave: (basis) => `Bei „${basis}“ bleiben`,
	},
	hours: {
		tooMany: (hours, most, span) => `${f.hours(hours)} passen nicht: ${span} hat ${f.number(most)} Stunden.`,
		date: (month) => `Der Termin (${f.month(month)}) entfällt: Er gehört zu dem, was einmal getan wird.`,
		change: (basis) => `Auf „${basis}“ umstellen`,
		convert: (hours, basis) => `Umrechnen: ${f.hours(hours)} ${basis}`,
		leave: (basis) => `Bei „${basis}“ bleiben`,
	},
	kind: {
		losesMoney: (amount) => `Diese Art zählt in Stunden. Der Betrag (${f.money(amount)}) entfällt.`,
		losesHours: (hours) => `Diese Art zählt in Geld. Die Stunden (${f.hours(hours)}) entfallen.`,
		change: (kind) => `Auf „${kind}“ umstellen`,
		leave: (kind) => `Bei „${kind}“ bleiben`,
	},
	kpi: {
		text: (name) => `Heute und Zielwert gehören zu „${name}“. Was soll mit ihnen geschehen?`,
		drop: 'Werte verwerfen',
		keep: 'Zahlen behalten',
		leave: (name) => `Bei „${name}“ bleiben`,
	},
});
