import type { Words } from '../areas';
import type { Format } from '../format';

const settings = (f: Format): Words['settings'] => ({
	heading: 'Sprache, Sicherung, Speicher',
	lead: 'Alles bleibt in diesem Browser. Die einzige sichere Kopie ist eine Datei außerhalb.',
	look: 'Sprache und Darstellung',
	backup: {
		heading: 'Sicherung',
		text: 'Eine Datei mit allen Plänen und eingelesenen Zeilen. Sie enthält Kundendaten im Klartext: Bewahren Sie sie auf wie eine Kundenliste.',
		save: 'Sicherung herunterladen',
		never: 'Aus diesem Browser wurde noch keine Sicherung gespeichert.',
		last: (iso: string) => `Letzte Sicherung: ${f.date(iso.slice(0, 10))}, ${f.time(iso)} Uhr.`,
		restore: 'Aus einer Datei wiederherstellen',
		hint: 'Eine Bleibwert-Sicherung (JSON). Gleichnamige Pläne bleiben nebeneinander stehen; nichts wird überschrieben.',
		restored: (n: number) => f.plural(n, { one: '# Plan wiederhergestellt.', other: '# Pläne wiederhergestellt.' }),
		damaged: (names: string) => `Nicht lesbar und ausgelassen: ${names}.`,
		sameId: (names: string) => `Trug die Kennung eines anderen Plans und steht nun mit eigener daneben: ${names}.`,
		lostLetters: (names: string) =>
			`Schon vor der Sicherung gingen Buchstaben verloren (zu sehen als \ufffd): ${names}.`,
		anyway: 'Trotzdem wiederherstellen',
	},
	storage: {
		heading: 'Speicher',
		plans: (n: number) => f.plural(n, { one: '# Plan', other: '# Pläne' }),
		used: (bytes: string) => `${bytes} in diesem Browser belegt`,
		persist: 'Den Browser bitten, alles zu behalten',
		kept: 'Der Browser behält alles, auch wenn der Platz knapp wird.',
		notKept: 'Der Browser darf alles löschen, wenn der Platz knapp wird. Speichern Sie Sicherungen.',
		safari: 'Safari löscht alles nach sieben Nutzungstagen ohne Besuch. Speichern Sie Sicherungen.',
	},
	deleted: {
		heading: 'Gelöschte Importe',
		none: 'Von diesem Plan liegen keine Zeilen gelöschter Importe in diesem Browser.',
		stays: (files) =>
			`${f.list(files)}: im Plan gelöscht, aber die Zeilen liegen noch in diesem Browser. Sie bleiben, auch über einen Neustart, solange sich die Änderung rückgängig machen lässt.`,
		forget: 'Endgültig löschen',
		means:
			'Endgültig löschen entfernt diese Zeilen sofort. Frühere Änderungen an diesem Plan lassen sich danach nicht mehr rückgängig machen. Zeilen, die ein anderer Plan nennt, bleiben.',
		done: 'Endgültig gelöscht. An diesem Plan gibt es nichts mehr rückgängig zu machen.',
	},
	plan: {
		heading: 'Dieser Plan',
		remove: 'Diesen Plan löschen',
		removed: (name: string) => `„${name}“ gelöscht.`,
		back: 'Zurückholen',
	},
	privacy: {
		heading: 'Datenschutz',
		points: [
			'Kein Konto, keine Cookies, keine Besucherzählung. Ist die Seite geladen, sendet sie nichts.',
			'Pläne und eingelesene Zeilen liegen im Speicher dieses Browsers (IndexedDB), lesbar für alle, die dieses Browserprofil nutzen.',
			'Wer die Seite bereitstellt, kann wie bei jeder Seite sehen, dass sie abgerufen wurde (Adresse, Zeit), nie aber Ihre Eingaben.',
			'Für die Daten Ihrer Kunden sind Sie verantwortlich: Lesen Sie nur nötige Spalten ein und löschen Sie, was Sie nicht mehr brauchen.',
			'Ein gelöschter Import bleibt in diesem Browser, bis sich das Löschen nicht mehr rückgängig machen lässt. Unter „Gelöschte Importe“ löschen Sie ihn endgültig.',
			'Gespeicherte Sicherungen und Dokumente liegen außerhalb der Anwendung und bleiben beim Löschen unberührt.',
		],
	},
	wipe: {
		heading: 'Alles löschen',
		text: 'Alle Pläne und Daten in diesem Browser werden gelöscht. Es gibt keine Kopie.',
		disk: 'Sie verschwinden aus der Anwendung; Reste können auf der Festplatte stehen, bis der Browser sie überschreibt. Nutzen Sie zur Sicherheit zusätzlich „Websitedaten löschen“ im Browser.',
		word: 'LÖSCHEN',
		type: (word: string) => `Zur Bestätigung ${word} eingeben`,
		mismatch: (word: string) => `Bitte geben Sie genau ${word} ein.`,
		open: 'Alles löschen …',
		run: 'Jetzt alles löschen',
	},
});

export default settings;
