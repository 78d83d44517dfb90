import type { PostKind } from '../../core/plan/posts';
import type { Words } from '../areas';
import type { Format } from '../format';

const post: Record<PostKind, string> = { miniJob: 'ein Mini-Job', partTime: 'eine Teilzeitstelle' };
const it: Record<PostKind, string> = { miniJob: 'er', partTime: 'sie' };
const its: Record<PostKind, string> = { miniJob: 'Seine', partTime: 'Ihre' };
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const staffing = (f: Format): Words['plan']['staffing'] => ({
	head: {
		title: (months) =>
			months === 0
				? 'Die Stunden reichen in jedem Monat'
				: months === 1
					? 'In einem Monat fehlen Stunden'
					: `In ${f.number(months)} Monaten fehlen Stunden`,
		lead: 'Stunden aller Maßnahmen nach Rolle, verglichen mit dem, was jede Rolle im Monat frei hat.',
		none: 'Noch keine Stunden geplant',
		noneLead: 'Sobald Maßnahmen Stunden haben, vergleicht diese Seite sie mit dem, was das Team frei hat.',
		noRoles: 'Niemand ist da, der die Arbeit macht',
		noRolesLead:
			'Stunden werden mit dem verglichen, was die Rollen des Teams frei haben. Legen Sie zuerst eine Rolle an.',
	},
	unassigned: (hours) =>
		`${f.hours(hours)} des Plans gehören einer Rolle, die es im Team nicht mehr gibt: Niemand macht sie.`,
	overload: {
		none: 'Kein Monat braucht mehr Stunden, als verfügbar sind',
		title: 'Monate mit zu wenig Stunden',
		explain:
			'Überlast: Die Maßnahmen brauchen in diesem Monat mehr Stunden einer Rolle, als sie für Kundenbindung hat.',
		months: 'Monate',
		role: 'Rolle',
		needed: 'nötig im vollsten Monat',
		available: 'verfügbar im Monat',
		missing: 'fehlen insgesamt',
		causes: 'im vollsten Monat vor allem durch',
		span: (from, to) =>
			from === to
				? f.month(from)
				: `${Math.floor(from / 12) === Math.floor(to / 12) ? f.month(from).replace(/\s*\d{4}$/, '') : f.month(from)} bis ${f.month(to)}`,
	},
	byRole: {
		title: (role, hours) => `Am meisten zu tun hat ${role}: insgesamt ${f.hours(hours)}`,
		caption: 'Stunden nach Rolle und Planjahr',
		role: 'Rolle',
		perMonth: 'verfügbar im Monat',
		highest: 'stärkster Monat',
		acquisition: (role) => `Für neue Kunden: ${role}`,
		acquisitionExplain:
			'Zur Information: Dieselben Menschen arbeiten auch für neue Kunden. Verfügbar heißt hier nur für Kundenbindung, deshalb werden diese Stunden nicht dagegen gerechnet.',
	},
	post: {
		section: 'Eine zusätzliche Stelle',
		lead: 'Ab welchem Monat jemand zusätzlich günstiger ist als die Stunden, die er übernimmt.',
		kindLabel: 'Stelle',
		kind: { miniJob: 'Mini-Job', partTime: 'Teilzeit' },
		kindExplain: {
			miniJob:
				'Mini-Job: Beschäftigung bis zu einer Verdienstgrenze im Monat; der Arbeitgeber zahlt pauschale Abgaben dazu.',
			partTime: 'Teilzeit: reguläre Beschäftigung mit weniger Stunden; der Arbeitgeber zahlt Sozialbeiträge dazu.',
		},
		roleLabel: 'Übernimmt Stunden von',
		allRoles: 'allen Rollen',
		taskLabel: 'Welche Stunden',
		task: { above: 'Über dem Verfügbaren', all: 'Die ganze Durchführung' },
		taskExplain: {
			above: 'Nur Stunden der Durchführung, die über das hinausgehen, was die Rolle verfügbar hat.',
			all: 'Alle Stunden der Durchführung, auch die, für die die Rolle Zeit hat. Analyse, Planung und Kontrolle bleiben, wo sie sind.',
		},
		hours: 'Stunden im Monat',
		cost: 'Kosten im Monat, mit Abgaben',
		costHint: (perHour) => `Das sind ${f.money(perHour)} je Stunde. Bitte prüfen Sie die aktuellen Sätze.`,
		costHintNone: 'Bitte prüfen Sie die aktuellen Sätze.',
		usual: {
			miniJob: {
				source: 'Minijob-Zentrale; Mindestlohn und Verdienstgrenze 2026 und 2027',
				note: 'Verdienstgrenze des ersten Planjahrs und rund 31 % Abgaben des Arbeitgebers im Gewerbe; so viele Stunden, wie das zum Mindestlohn zahlt. Bitte prüfen Sie die aktuellen Sätze.',
			},
			partTime: {
				source: '20 Stunden in der Woche zu 16,00 je Stunde und rund 21 % Arbeitgeberanteil',
				note: 'Ein Ausgangswert: Ersetzen Sie ihn durch den Lohn Ihrer Branche. Urlaub und Krankheit sind nicht abgezogen. Bitte prüfen Sie die aktuellen Sätze.',
			},
		},
		nothing: (kind) => `Es gibt keine solchen Stunden, die ${post[kind]} übernehmen könnte`,
		fromStart: (kind) =>
			`${capital(post[kind])} ist von Anfang an günstiger als die Stunden, die ${it[kind]} übernimmt`,
		from: (kind, month) =>
			`Ab ${f.month(month)} ist ${post[kind]} günstiger als die Stunden, die ${it[kind]} übernimmt`,
		never: (kind) => `${capital(post[kind])} wird im Plan nie günstiger als die Stunden, die ${it[kind]} übernimmt`,
		saving: (kind, month, amount) =>
			`Von ${f.month(month)} bis zum Ende des Plans spart ${it[kind]} ${f.money(amount)}.`,
		dearer: (kind, amount) =>
			`Über den ganzen Plan kostet ${it[kind]} ${f.money(amount)} mehr als die Stunden, die ${it[kind]} übernimmt.`,
		breakEven: (kind, hours, most) =>
			`${capital(it[kind])} lohnt sich ab ${f.hours(hours)} im Monat; im stärksten Monat übernimmt ${it[kind]} ${f.hours(most)}.`,
		tooDear: (kind, own, replaced) =>
			`${its[kind]} Stunde kostet ${f.money(own)}, die übernommene ${f.money(replaced)}: ${capital(it[kind])} kann nicht günstiger werden.`,
		range: (best, worst) =>
			best === undefined
				? 'Über die ganze Spanne der Angaben wird die Stelle nie günstiger.'
				: worst === undefined
					? `Über die Spanne der Angaben: im besten Fall ab ${f.month(best)}, im schlechtesten nie.`
					: `Über die Spanne der Angaben: im besten Fall ab ${f.month(best)}, im schlechtesten ab ${f.month(worst)}.`,
		imputedAll:
			'Die übernommenen Stunden sind kalkulatorisch: Die Stelle kostet Geld, das heute nicht vom Konto abgeht. Sie lohnt sich nur, wenn die freie Zeit mehr einbringt.',
		imputedSome: (amount) =>
			`${f.money(amount)} der Kosten dieser Stunden sind kalkulatorisch: Sie gehen heute nicht vom Konto ab.`,
		rule: 'Übernommene Stunden = die kleinere Zahl aus den Stunden der Stelle und denen, die zu übernehmen sind. Günstiger ab dem ersten Monat, von dem an bis zum Ende des Plans die übernommenen Stunden mehr wert sind, als die Stelle kostet.',
		caption: (kind) => `${capital(post[kind])} und die Stunden, die ${it[kind]} übernimmt`,
		stretch: 'Zeitraum',
		replaced: 'übernommen',
		worth: 'diese Stunden kosten',
		price: 'die Stelle kostet',
		difference: 'Unterschied',
		total: 'Summe',
		byMonth: 'Nach Monaten',
	},
});
