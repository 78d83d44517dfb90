import type { Words } from '../areas';
import type { Format } from '../format';

const effort = { low: 'gering', medium: 'mittel', high: 'hoch' };

export const library = (f: Format): Words['plan']['library'] => ({
	head: (n) => `${f.number(n)} Maßnahmen zur Auswahl, jede mit Kosten, Stunden und dem üblichen Fehler`,
	lead: 'Der Name öffnet alles über eine Maßnahme, auch was sie in Ihrem Plan kostet und bringt. Was Sie übernehmen, bringt Ausgangswerte mit, die als Vorlage gekennzeichnet sind: Ersetzen Sie sie durch eigene.',
	back: 'Zurück zu den Maßnahmen',
	toLibrary: 'Alle Vorlagen',
	add: (name) => `${name} übernehmen`,
	addShort: 'Übernehmen',
	added: (name) => `${name} in den Plan übernommen.`,
	already: 'im Plan',
	again:
		'Eine Maßnahme aus dieser Vorlage steht schon im Plan. Was sie dort kostet und bringt, zeigt sie selbst; hier steht, was eine zweite hinzufügt.',
	open: (name) => `${name} öffnen`,
	fits: 'Passt zu Ihrem Geschäft',
	unfit: {
		contractual: 'Gedacht für Geschäfte ohne Verträge; Ihre Kunden haben einen.',
		nonContractual: 'Gedacht für Geschäfte mit Verträgen; Ihre Kunden haben keinen.',
	},
	effort,
	effortTag: (level) => `Aufwand ${effort[level]}`,
	noTeam:
		'Im Team ist noch niemand; deshalb kosten die Stunden nichts, und niemand leistet sie. Tragen Sie zuerst eine Rolle ein.',
	toTeam: 'Zum Team',
	unknown: 'Diese Vorlage gibt es nicht (mehr)',
	search: {
		title: 'Suchen und eingrenzen',
		query: 'Suchen',
		queryHint: 'In Name, Beschreibung und Posten; mehrere Wörter müssen alle vorkommen.',
		category: 'Bereich',
		goal: 'Ziel',
		effort: 'Aufwand',
		budget: 'Kosten höchstens',
		budgetHint: 'Erste 12 Monate in Ihrem Plan, Stunden eingerechnet.',
		fits: {
			contractual: 'Nur, was zu Kunden mit Vertrag passt',
			nonContractual: 'Nur, was zu Kunden ohne Vertrag passt',
		},
		any: 'Alle',
		efforts: (low, high) => ({
			low: `Gering: bis ${f.hours(low)} im ersten Jahr`,
			medium: `Mittel: bis ${f.hours(high)}`,
			high: `Hoch: über ${f.hours(high)}`,
		}),
		reset: 'Filter zurücksetzen',
		found: (n, of) => (n === of ? `Alle ${of} Vorlagen` : `${f.number(n)} von ${f.number(of)} Vorlagen`),
		results: 'Vorlagen',
	},
	none: {
		title: 'Keine Vorlage erfüllt alles zugleich',
		loosen: 'Ohne eine dieser Bedingungen gibt es welche:',
		conditions: {
			query: (query) => `Suche „${query}“`,
			category: (name) => `Bereich: ${name}`,
			goal: (name) => `Ziel: ${name}`,
			effort: (name) => `Aufwand: ${name}`,
			budget: (limit) => `Höchstens ${limit}`,
			fits: () => 'Nur, was passt',
		},
		without: (condition, found) => `Ohne „${condition}“: ${f.plural(found, { one: '# Vorlage', other: '# Vorlagen' })}`,
		several:
			'Mehr als eine Bedingung steht im Weg. Beginnen Sie mit einer kürzeren Suche oder einem höheren Betrag, oder setzen Sie alle zurück.',
	},
	card: {
		cost: (cost) => `${f.moneyWhole(cost)} in den ersten 12 Monaten`,
		again: (cost) => `Eine weitere: ${f.moneyWhole(cost)} in den ersten 12 Monaten`,
		split: (money, hours, time) =>
			`${f.moneyWhole(money)} Geld, ${f.hours(hours)} Arbeit im Wert von ${f.moneyWhole(time)}`,
	},
	page: {
		why: 'Warum sie passt',
		benefit: 'Was der Kunde davon hat',
		segment: 'Zielgruppe',
		pitfall: 'Üblicher Fehler',
		facts: 'Auf einen Blick',
		kpi: 'Gemessen an',
		goals: 'Ziele',
		ladder: 'Stufe der Leiter',
		ladderHint:
			'Wie weit ein Kunde bei Ihnen ist, vom Interessenten bis zum Fan; an dieser Stufe setzt die Maßnahme an.',
		start: 'Vorgeschlagener Beginn',
		lasting: 'Wirkung beginnt',
		effectAfter: (lag, ramp) =>
			`${lag === 0 ? 'sofort' : `nach ${f.plural(lag, { one: '# Monat', other: '# Monaten' })}`}${ramp === 0 ? '' : `, voll ${f.plural(ramp, { one: '# Monat', other: '# Monate' })} später`}`,
		legal: 'Was das Recht verlangt',
		costs: 'Kosten',
		line: 'Posten',
		group: 'Kostengruppe',
		due: 'Fällig',
		low: 'niedrig',
		likely: 'wahrscheinlich',
		high: 'hoch',
		promo: (amount, months) => `die ersten ${months} Monate ${f.money(amount)}`,
		noCosts: 'Keine Posten: Sie kostet nur Stunden.',
		hours: 'Stunden',
		phase: 'Phase',
		range: (low, likely, high) => `${likely} (${low} bis ${high})`,
		hoursHint: 'Wahrscheinliche Stunden, jedes Mal wenn sie anfallen; in Klammern niedrig bis hoch.',
		nobody: 'noch niemand',
		effects: 'Was sie bewirkt',
		reach: 'Anteil der Zielgruppe, den sie erreicht',
		effect: 'Wirkung',
		cautious:
			'Das sind vorsichtige Ausgangswerte ohne Quelle. In Ihrem Plan sind sie als Vorlage gekennzeichnet, bis Sie eigene einsetzen.',
	},
	preview: {
		title: 'In Ihrem Plan',
		again: 'Ein zweites Mal in Ihrem Plan',
		basis: 'Gerechnet mit Ihren Kunden, Ihrem Team und Ihren bisherigen Maßnahmen; übernommen ist noch nichts.',
		cost: (cost) => `${f.moneyWhole(cost)} im ersten Jahr`,
		period: (from) => `${f.month(from)} bis ${f.month(from + 11)}`,
		costs: 'Kosten der ersten 12 Monate',
		part: 'Teil',
		amount: 'wahrscheinlich',
		money: 'Geld',
		time: (hours) => `Stunden (${f.hours(hours)})`,
		total: 'Summe',
		range: (low, high) => `Mit allen Beträgen und Stunden niedrig oder hoch: ${f.money(low)} bis ${f.money(high)}.`,
		imputed: (amount) => `${f.money(amount)} davon sind Ihre eigene Zeit und werden nicht ausgezahlt.`,
		load: 'Stunden im stärksten Monat',
		loadOf: (hours, free, month) =>
			free < 0
				? `${f.hours(hours)} im ${f.month(month)}, schon jetzt fehlen ${f.hours(-free)}`
				: `${f.hours(hours)} im ${f.month(month)}, frei sind ${f.hours(free)}`,
		short: (n) =>
			n === 1 ? 'In einem Monat ist das mehr, als frei ist.' : `In ${f.number(n)} Monaten ist das mehr, als frei ist.`,
		enough: 'Die freien Stunden reichen in jedem Monat.',
		gain: (end) => `Ertrag bis Ende ${f.month(end)}`,
		cautious: 'vorsichtig',
		likely: 'wahrscheinlich',
		favourable: 'günstig',
		gainHow:
			'Ergebnis des Plans mit dieser Maßnahme weniger Ergebnis ohne sie; vorsichtig und günstig: alle Wirkungen niedrig oder hoch.',
		adds: 'Was im Plan dazukommt',
		addsOf: (customers, end) => `${customers} Kunden Ende ${f.month(end)}`,
		contribution: (amount) => `${f.moneySigned(amount)} Deckungsbeitrag`,
		retentionCost: (amount) => `${f.moneySigned(amount)} Bindungskosten`,
		hours: (hours) => `${f.hours(hours)} Arbeit`,
		afterPlan: 'Sie begänne erst nach dem Ende des Plans. Legen Sie den Beginn früher, sobald sie übernommen ist.',
		short12:
			'Die ersten 12 Monate reichen über das Ende des Plans hinaus; die Kosten sind weitergerechnet, der Ertrag endet mit dem Plan.',
	},
});
