import type { MissingReason } from '../../core/figures/figure';

/** Why a key figure is not available, and what gives it. */
export const missing = {
	'no-transactions': 'Noch keine Käufe eingelesen. Eine Datei mit Kunde, Datum und Betrag liefert diese Zahl.',
	'no-named-customers': 'Die Käufe nennen keine Kunden. Eine Bestellliste mit Kundennummer liefert diese Kennzahl.',
	'no-single-purchases':
		'Kundenübersichten kennen keine einzelnen Käufe. Eine Bestellliste mit Kundennummer liefert diese Kennzahl.',
	'no-amounts': 'Die Datei enthält keine Beträge in der Währung des Plans.',
	'no-answers': 'Noch keine Antworten. Lesen Sie eine Datei ein oder tragen Sie Ihre Strichliste ein.',
	'no-three-numbers': 'Tragen Sie Kunden zu Beginn, am Ende und neue dazwischen ein.',
	'no-start-customers': 'Zu Beginn gab es keine Kunden, also gibt es keine Quote.',
	'no-full-period': 'Die Daten decken noch keinen vollen Monat ab. Eine längere Datei liefert diese Zahl.',
	'no-active-customers': 'Es gibt keine aktiven Kunden. Tragen Sie Kunden zu Beginn oder Neukunden je Monat ein.',
	'no-new-customers': 'Der Plan hat im ersten Jahr keine Neukunden. Tragen Sie sie in der Ausgangslage ein.',
	'no-acquisition-lines': 'Tragen Sie ein, was es kostet, Kunden zu gewinnen.',
	'no-cost-lines':
		'Die Maßnahmen haben noch keine Kosten. Tragen Sie Kosten oder Stunden ein, auch wenn sie null sind.',
	'no-hours': 'Noch keine Stunden eingetragen. Tragen Sie sie ein, auch wenn sie null sind.',
	'no-repeat': 'Noch hat niemand zweimal gekauft.',
	'no-churn':
		'Bei 100\u00a0% Bindung geht nie jemand, die Summe hat dann kein Ende. Tragen Sie eine niedrigere Bindung ein.',
	'no-customers': 'Noch keine Kunden. Lesen Sie eine Datei ein oder tragen Sie Kunden zu Beginn ein.',
	'no-measures': 'Der Plan hat noch keine Maßnahmen.',
	'no-leaving-dates':
		'Die Kundendatei sagt nicht, wer wann gegangen ist. Eine Spalte mit dem Austrittsdatum liefert diese Zahl.',
	'no-participants':
		'Keine Maßnahme erreicht in dieser Zeit jemanden. Tragen Sie eine Reichweite ein oder teilen Sie durch andere Kunden.',
	'no-payback': 'Der Deckungsbeitrag deckt die Gewinnungskosten nicht innerhalb von 60 Monaten.',
	'no-lost-customers': 'Der Plan verliert in Jahr 1 keine Kunden.',
	'no-plan-baskets': 'Noch keine Annahme zum ersten und zu späteren Einkäufen.',
	'too-few': 'Weniger als 10 Kunden: zu wenige für eine Quote.',
	'out-of-range': 'Mehr neue Kunden als Kunden am Ende: Bitte prüfen Sie die Zahlen.',
} satisfies Record<MissingReason, string>;
