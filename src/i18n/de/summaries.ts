import type { Format } from '../format';
import type { Words } from '../areas';

const summaries = (f: Format): Words['summaries'] => ({
	heading: 'Millionen Zeilen: summiert, wo sie liegen',
	why: 'Eine Datenbank summiert Millionen Käufe in Sekunden. Die Abfrage macht daraus eine Zeile je Kunde: erster und letzter Kauf, Zahl, Summe. Diese Datei ist klein und genügt für alle Kennzahlen, die keine einzelnen Käufe brauchen.',
	how: 'Alle Zeilen eines Kunden an einem Tag sind ein Kauf. Erstattungen mindern die Summe und sind kein Kauf. Zeilen ohne Kunde, Datum oder Betrag zählen nicht.',
	engine: 'Datenbank',
	engines: { duckdb: 'DuckDB', postgresql: 'PostgreSQL', bigquery: 'BigQuery', spark: 'Spark SQL' },
	run: {
		duckdb: 'In DuckDB. Schreibt die Datei summaries.csv in den aktuellen Ordner.',
		postgresql: 'In psql. Schreibt die Datei summaries.csv auf Ihren eigenen Rechner.',
		bigquery:
			'Setzen Sie statt your-bucket Ihren eigenen Speicher ein. Oder führen Sie den Teil ab WITH aus und speichern Sie das Ergebnis als CSV.',
		spark: 'Schreibt eine CSV-Datei in den Ordner summaries; ihr Name beginnt mit part-.',
	},
	names: 'Namen in Ihrer Datenbank',
	table: 'Tabelle',
	tableHint: 'Auch mit Schema: shop.orders',
	customer: 'Spalte des Kunden',
	date: 'Spalte des Datums',
	amount: 'Spalte des Betrags',
	amountHint: 'In ganzer Währung, nicht in Cent',
	exactly: 'Wie dort geschrieben, mit Groß- und Kleinschreibung, ohne Anführungszeichen.',
	query: (engine) =>
		`Abfrage für ${{ duckdb: 'DuckDB', postgresql: 'PostgreSQL', bigquery: 'BigQuery', spark: 'Spark SQL' }[engine]}`,
	copy: 'Abfrage kopieren',
	copied: 'Kopiert.',
	notCopied: 'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text und kopieren Sie ihn.',
	then: 'Lesen Sie die Datei danach hier ein.',
	view: {
		title: (share) =>
			`${f.percent(share)} der Kunden haben mindestens zweimal gekauft; wer bleibt, zeigen erst einzelne Käufe`,
		titleFew: 'Noch zu wenige Kunden für eine Wiederkaufsrate',
		lead: (customers, orders, days) =>
			`Gemessen an ${f.plural(customers, { one: 'der Übersicht von # Kunden', other: 'den Übersichten von # Kunden' })} mit ${f.plural(orders, { one: '# Kauf', other: '# Käufen' })}${days === undefined ? '' : `, ${days}`}.`,
		days: (from, to) => `${from} bis ${to}`,
		heading: 'Was die Kundenübersichten sagen',
		perCustomer: (mean) => `Ein Kunde hat im Mittel ${f.number(mean, 1)}-mal gekauft, gezählt in Tagen mit einem Kauf.`,
		activity: (active, inactive, windowDays) =>
			`Am Ende der Daten hatten ${f.plural(active, { one: '# Kunde', other: '# Kunden' })} binnen ${f.plural(windowDays, { one: '# Tag', other: '# Tagen' })} gekauft, ${f.number(inactive)} nicht.`,
		noActivity: 'Wann zuletzt gekauft wurde, steht nicht in der Datei. Darum gilt niemand als aktiv oder inaktiv.',
		revenue: (sum, customers) =>
			`Alle Käufe zusammen ergeben ${f.money(sum)}, von ${f.plural(customers, { one: '# Kunden', other: '# Kunden' })}.`,
		withoutAmount: (n) =>
			`${f.plural(n, { one: '# Kunde hat', other: '# Kunden haben' })} keine Summe in der Währung des Plans und ${n === 1 ? 'zählt' : 'zählen'} für keinen Betrag.`,
		repeated: (n) =>
			`${f.plural(n, { one: '# Kunde steht', other: '# Kunden stehen' })} in mehreren Dateien. Es gilt die Zeile, die weiter reicht; Käufe werden nicht addiert, denn beide können dieselben enthalten.`,
		unused:
			'Diese Angaben stehen für sich: Die Kennzahlen rechnen mit den einzelnen Käufen in Ihren Daten, die Kundenübersichten gehen nicht ein.',
		needs: 'Was einzelne Käufe braucht',
		needsText:
			'Bindungsquote je Monat, Quartal und Jahr, Kohorten, Tage bis zum zweiten Kauf und die Einkaufswerte von Neu- und Bestandskunden. Eine Bestellliste mit Kundennummer, Datum und Betrag liefert sie; auch sie bleibt in diesem Browser.',
		window: 'Das Aktivitätsfenster gilt auch für Kundenübersichten: Es zählt vom letzten Kauf der Datei zurück.',
	},
});

export default summaries;
