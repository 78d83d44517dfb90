import type { Words } from '../areas';
import type { Format } from '../format';

const later = (f: Format): Words['later'] => ({
	scenarios: {
		heading: (gain: string) => `Bei vorsichtiger bis günstiger Wirkung bringen die Maßnahmen ${gain}`,
		headingEmpty: 'Mit Maßnahmen steht hier, was sie im schlechten, im wahrscheinlichen und im guten Fall ändern',
		lead: 'Die Spannen des Plans, dreimal durchgerechnet und neben den Verlauf ohne Maßnahmen gestellt.',
		table: 'Der Plan in drei Fällen',
		cases: { cautious: 'Vorsichtig', likely: 'Wahrscheinlich', favourable: 'Günstig', without: 'Ohne Maßnahmen' },
		case: 'Fall',
		customers: 'Kunden am Ende',
		revenue: 'Umsatz',
		cost: 'Bindungskosten',
		result: 'Ergebnis',
		gain: 'Gegenüber ohne',
		how: 'Vorsichtig: jede Wirkung und Reichweite mit ihrem niedrigen Wert; günstig: mit dem hohen. Kosten und Ausgangslage bleiben gleich.',
		toPlan: 'Spannen im Plan ändern',
	},
	check: {
		heading: (open: number, all: number) =>
			open === 0
				? 'Jede Annahme stützt sich auf Messung, Befragung oder Quelle'
				: `${f.number(open)} von ${f.plural(all, { one: '# Annahme', other: '# Annahmen' })} noch ohne Beleg: Vorlagen und eigene Schätzungen`,
		lead: 'Geprüft wird, worauf jede Annahme beruht, ob jede Maßnahme Ziel, Zielgruppe, Zuständige und Stunden nennt, ob feststeht, worauf E-Mails beruhen, und ob das Gewinnen von Kunden etwas kostet. Ob die Annahmen stimmen, prüft diese Seite nicht.',
		evidence: 'Worauf die Annahmen beruhen',
		list: 'Das Dokument führt jede Annahme mit ihrer Quelle auf.',
		toDocument: 'Dokument öffnen',
		missing: 'Fehlt auf den ersten Blick',
		nothingMissing: 'Auf den ersten Blick fehlt nichts',
		complete: 'Jede Maßnahme nennt Ziel, Zielgruppe, zuständige Person und Stunden in allen vier Phasen.',
		findings: {
			noMeasures: 'Noch keine Maßnahme. Zwei oder drei mit Kosten, Stunden und Wirkung genügen.',
			noCac: 'Einen Kunden zu gewinnen kostet bisher nichts. Das glaubt keine Bank.',
			noGoal: (name: string) => `${name}: kein Ziel genannt`,
			noSegment: (name: string) => `${name}: keine Zielgruppe genannt`,
			noOwner: (name: string) => `${name}: niemand ist zuständig`,
			noLegalBasis: (name: string) => `${name}: Worauf die E-Mails beruhen, ist offen`,
			noHours: (name: string, phases: string) => `${name}: Stunden offen für ${phases}`,
		},
		fix: 'Dorthin',
	},
	phases: { analysis: 'Analyse', planning: 'Planung', execution: 'Durchführung', control: 'Kontrolle' },
});

export default later;
