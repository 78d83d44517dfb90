import type { LegalGate } from '../../core/plan/templates/template';

/** What German law asks; only what a founder meets first. */
const notes: Readonly<Record<LegalGate | 'email', string>> = {
	email:
		'Werbung per E-Mail an Bestandskunden braucht eine Einwilligung oder alle vier Voraussetzungen des § 7 Abs. 3 UWG: Adresse aus einem Verkauf, eigene ähnliche Ware, kein Widerspruch, Hinweis bei der Erhebung und in jeder Nachricht.',
	phone:
		'Werbeanrufe bei Verbrauchern brauchen deren vorherige ausdrückliche Einwilligung (§ 7 Abs. 2 Nr. 1 UWG), und sie ist zu dokumentieren (§ 7a UWG); bei Geschäftskunden genügt eine mutmaßliche. Auch Fragen nach der Zufriedenheit gelten meist als Werbung.',
	post: 'Werbung per Brief ist in der Regel ohne Einwilligung erlaubt, solange niemand widersprochen hat. Auf das Widerspruchsrecht ist hinzuweisen (Art. 21 DSGVO).',
	recommendation:
		'Eingeladen wird persönlich durch den Kunden. Verschickt der Betrieb die Einladung per E-Mail, gilt das als Werbung ohne Einwilligung, auch wenn ein Kunde sie ausgelöst hat.',
	permission:
		'Bilder, Texte und Aussagen von Kunden nur mit Erlaubnis verwenden: der Abgebildeten und derer, die sie gemacht haben. Wer Bewertungen zeigt, muss angeben, ob und wie er ihre Echtheit prüft (§ 5b Abs. 3 UWG).',
	contributions:
		'Um Erlaubnis fragen, bevor Beiträge anderswo verwendet werden. Wer veröffentlicht, was andere schreiben, muss Hinweise auf rechtswidrige Inhalte annehmen und ihnen nachgehen.',
	customerData:
		'Käufe und Adressen nur für den Zweck verwenden, dem die Teilnehmenden zugestimmt haben; die Einwilligung ist freiwillig und widerrufbar (DSGVO). Ein Gewinnspiel braucht klare, leicht auffindbare Bedingungen.',
	gift: 'Geschenke an Geschäftskunden mindern den Gewinn nur bis 50 € je Empfänger und Jahr (seit 2024, § 4 Abs. 5 Nr. 1 EStG); darüber entfällt der Abzug ganz. Viele Unternehmen erlauben ihren Leuten nur kleine Geschenke.',
	voucher:
		'Bezahlte Gutscheine und Guthaben verjähren in der Regel nach drei Jahren, gerechnet vom Jahresende (§§ 195, 199 BGB); eine kürzere Frist ist oft unwirksam. Geschenkte Gutscheine dürfen früher ablaufen, wenn es deutlich dabeisteht.',
	consumerContract:
		'Bei Verbrauchern: Erstlaufzeit höchstens zwei Jahre, danach mit einem Monat Frist kündbar (§ 309 Nr. 9 BGB). Online abgeschlossen braucht es eine Kündigungsschaltfläche (§ 312k BGB), und meist gilt ein Widerrufsrecht von 14 Tagen.',
	openingHours: 'Wie lange Geschäfte öffnen dürfen, regelt das Land; Sonntage brauchen eine Ausnahme.',
	music: 'Öffentlich gespielte Musik ist meist vorher bei der GEMA anzumelden.',
};

/** The notes on some topics, one after the other, with the caveat that they are no advice. */
export function law(...topics: readonly (keyof typeof notes)[]): string {
	return [...topics.map((topic) => notes[topic]), 'Das ist keine Rechtsberatung.'].join(' ');
}
