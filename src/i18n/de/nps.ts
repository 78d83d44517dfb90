import type { Words } from '../areas';
import type { Format } from '../format';

const nps = (f: Format): Words['nps'] => ({
	title: {
		some: (score, answers) =>
			`NPS ${f.points(score, 1)} aus ${f.plural(answers, { one: '# Antwort', other: '# Antworten' })}`,
		wide: (low, high) => `er kann alles zwischen ${f.points(low)} und ${f.points(high)} sein`,
		firm: (low, high) => `gesichert zwischen ${f.points(low)} und ${f.points(high)}`,
		join: (finding, range) => `${finding}; ${range}`,
		computing: 'Die Antworten werden gezählt',
		none: 'Noch keine Antworten. Mit 30 Antworten liegt der Wert auf etwa ±28 Punkte genau.',
	},
	keyFigures: 'Kennzahlen',
	term: 'NPS (Net Promoter Score): Anteil derer, die Sie gern weiterempfehlen (9 oder 10), weniger Anteil derer, die es nicht tun (0 bis 6), in Punkten von −100 bis +100.',
	importButton: 'Datei mit Antworten einlesen',
	groups: { promoters: 'Promotoren', passives: 'Passive', detractors: 'Kritiker' },
	scores: { promoters: '9 und 10', passives: '7 und 8', detractors: '0 bis 6' },
	bar: {
		heading: 'Die drei Gruppen',
		group: (name, share, count) => `${name}: ${share}, ${f.plural(count, { one: '# Antwort', other: '# Antworten' })}`,
	},
	trend: {
		none: 'Ein Verlauf entsteht, sobald Antworten ein Datum tragen.',
		undated: (n) =>
			`${f.plural(n, { one: '# Antwort trägt', other: '# Antworten tragen' })} kein Datum und ${n === 1 ? 'fehlt' : 'fehlen'} im Verlauf.`,
	},
	tally: {
		heading: 'Antworten von Hand zählen',
		text: 'Für Zettel, Gespräche und Telefonate: Wie oft wurde welche Note gegeben?',
		score: (score) => `Note ${f.number(score)}`,
		how: 'Wie oft welche Note gegeben wurde',
		date: 'Tag der Befragung',
		method: 'Wie haben Sie gefragt?',
		methodHint: 'Zum Beispiel: Zettel zur Rechnung, Telefon, Gespräch nach dem Termin.',
		add: (n) =>
			n === 0 ? 'Antworten hinzufügen' : `${f.plural(n, { one: '# Antwort', other: '# Antworten' })} hinzufügen`,
		nothing: 'Tragen Sie mindestens eine Antwort ein.',
		noDate: 'Bitte geben Sie den Tag der Befragung an.',
		refuse: 'Bitte eine ganze Zahl von 0 bis 1.000.000.',
		added: (n) => `${f.plural(n, { one: '# Antwort', other: '# Antworten' })} hinzugefügt.`,
		list: 'Von Hand gezählt',
		columns: { date: 'Tag', method: 'Gefragt durch', answers: 'Antworten', score: 'NPS', actions: 'Aktion' },
		remove: 'Löschen',
		removeNamed: (date) => `Antworten vom ${date} löschen`,
		removed: (n) => `${f.plural(n, { one: '# Antwort', other: '# Antworten' })} gelöscht.`,
		noMethod: 'nicht angegeben',
	},
	comments: {
		heading: (n) => f.plural(n, { one: 'Ein Kommentar sagt, warum', other: '# Kommentare sagen, warum' }),
		search: 'Kommentare durchsuchen',
		filter: 'Gruppe',
		all: 'Alle',
		none: 'Kein Kommentar passt.',
		latest: (n) => `Die neuesten ${f.number(n)} Kommentare der eingelesenen Dateien.`,
		score: (score) => `Note ${f.number(score)}`,
		undated: 'ohne Datum',
	},
	actions: {
		heading: 'Was jede Gruppe braucht',
		promoters:
			'Bitten Sie um die Empfehlung: eine Bewertung, eine Referenz, einen mitgebrachten Freund. Und danken Sie.',
		passives:
			'Sie sind Kunden und bleiben vorerst, doch das nächste Angebot kann sie gewinnen. Fragen Sie, was zur 9 fehlt.',
		detractors:
			'Melden Sie sich, bevor sie gehen: zuhören, in Ordnung bringen, was geht, und den Grund aufschreiben. Viele erzählen es weiter.',
	},
	method: {
		heading: 'Wie genau ist das?',
		unrounded: 'Der Wert wird aus den Anzahlen gerechnet; die Anteile werden vorher nicht gerundet.',
		wald: 'Das 95-%-Intervall ist das angepasste Wald-Intervall (Rocks 2016): Es gilt auch für wenige Antworten.',
		needed: (needed, have) =>
			have >= needed
				? `Für ±10 Punkte genügen bei dieser Streuung der Noten ${f.plural(needed, { one: '# Antwort', other: '# Antworten' })}. Sie haben sie.`
				: `Für ±10 Punkte brauchen Sie bei dieser Streuung der Noten etwa ${f.plural(needed, { one: '# Antwort', other: '# Antworten' })}, ${f.number(needed - have)} mehr als jetzt.`,
		typical: (needed) =>
			`Für ±10 Punkte brauchen Sie bei üblicher Streuung der Noten etwa ${f.number(needed)} Antworten.`,
		who: 'Das Intervall deckt nur den Zufall ab. Antworten nur Ihre zufriedensten Kunden, hilft keine Anzahl: Fragen Sie alle oder einen zufälligen Teil.',
	},
	question: {
		heading: 'Die Frage, fertig zum Kopieren',
		text: 'Stellen Sie allen dieselbe Frage, immer im selben Wortlaut.',
		languages: { de: 'Deutsch', en: 'Englisch' },
		de: 'Wie wahrscheinlich ist es, dass Sie uns einem Kollegen oder Partner weiterempfehlen? 0 = überhaupt nicht wahrscheinlich, 10 = äußerst wahrscheinlich. Was ist der wichtigste Grund für Ihre Note?',
		en: 'How likely are you to recommend us to a colleague or partner? 0 = not at all likely, 10 = extremely likely. What is the main reason for your score?',
		copy: 'Kopieren',
		copyNamed: (language) => `Frage kopieren: ${language}`,
		copied: 'Die Frage ist kopiert.',
		notCopied: 'Kopieren ist hier gesperrt. Bitte markieren Sie den Text und kopieren Sie ihn.',
	},
});

export default nps;
