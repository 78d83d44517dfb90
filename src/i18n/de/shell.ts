import type { Problem } from '../../core/problem';
import type { ProvenanceKind } from '../../core/plan/assumption';
import type { Words } from '../areas';
import type { Format } from '../format';

const provenance: Record<ProvenanceKind, string> = {
	measured: 'Gemessen',
	asked: 'Befragt',
	literature: 'Literatur',
	template: 'Vorlage',
	own: 'Eigene Schätzung',
};

const shell = (f: Format): Words['shell'] => ({
	views: {
		start: 'Willkommen',
		begin: 'Plan beginnen',
		overview: 'Übersicht',
		plan: 'Plan',
		scenarios: 'Szenarien',
		data: 'Daten',
		retention: 'Bindung',
		nps: 'NPS',
		costs: 'Kosten',
		clv: 'Kundenwert',
		check: 'Prüfung',
		document: 'Dokument',
		settings: 'Einstellungen',
	},
	groups: { planning: 'Planen', measuring: 'Messen', handing: 'Abgeben' },
	phone: { numbers: 'Zahlen', handOver: 'Abgabe' },
	navigation: 'Ansichten',
	skip: 'Zum Inhalt springen',
	privacy: 'Nur in diesem Browser. Nichts wird übertragen.',
	theme: { label: 'Darstellung', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
	language: 'Sprache',
	save: {
		none: 'Noch nichts zu speichern',
		saving: 'Speichert',
		saved: (iso: string) => `Gespeichert, ${f.time(iso)} Uhr`,
		unsaved: 'NICHT gespeichert',
		retry: 'Noch einmal versuchen',
		download: 'Sicherung herunterladen',
		reason: (p: Problem): string => {
			switch (p.code) {
				case 'storage-full':
					return 'Der Browser hat keinen Platz mehr. Ihr letzter Stand ist geladen, aber nicht gespeichert. Laden Sie eine Sicherung herunter.';
				case 'storage-unavailable':
					return 'Dieser Browser behält nichts (privates Fenster oder gesperrter Speicher). Laden Sie vor dem Schließen eine Sicherung herunter.';
				case 'storage-blocked':
					return 'Ein anderer Tab hält den Speicher fest. Schließen Sie ihn und versuchen Sie es noch einmal.';
				case 'storage-lost':
					return 'Der Browser hat seinen Speicher geleert. Was hier offen ist, ist noch vollständig: Laden Sie eine Sicherung herunter.';
				case 'storage-newer':
					return 'Der gespeicherte Stand stammt von einer neueren Fassung von Bleibwert. Laden Sie die Seite neu.';
				case 'conflict':
					return 'Dieser Plan wurde in einem anderen Tab geändert. Laden Sie neu, um jenen Stand zu sehen, oder behalten Sie Ihren als Kopie.';
				default:
					return 'Der Browser konnte nicht speichern. Ihre Änderungen sind hier noch offen: Laden Sie eine Sicherung herunter.';
			}
		},
		rawDownload: 'Rohinhalt herunterladen',
		rawDiscard: 'Verwerfen',
		backupDue:
			'Ihr Plan hat sich seit der letzten Sicherung geändert, und nur dieser Browser hat ihn. Sicher ist allein eine Datei außerhalb.',
		later: 'Später',
		keepCopy: 'Meinen Stand als Kopie behalten',
		reload: 'Seite neu laden',
	},
	plans: {
		choose: (name: string) => `Plan: ${name}. Anderen wählen`,
		none: 'Kein Plan geöffnet',
		untitled: 'Plan ohne Namen',
		begin: 'Neuen Plan beginnen',
		look: 'Beispiel ansehen',
		remove: 'Diesen Plan löschen',
		firstMonth: (month: number) => `ab ${f.month(month)}`,
	},
	demo: {
		line: 'Beispielplan mit erfundenen Zahlen.',
		leave: 'Beispiel verlassen',
		own: 'Eigenen Plan beginnen',
		name: { cafe: 'Café', shop: 'Online-Shop', consultancy: 'Beratung' },
		loading: 'Das Beispiel wird zusammengestellt',
	},
	industries: {
		cafe: 'Café, Restaurant',
		retail: 'Ladengeschäft',
		shop: 'Online-Shop',
		media: 'Medien',
		software: 'Software (Abo)',
		finance: 'Finanzen, Versicherung',
		consulting: 'Beratung, Agentur',
		crafts: 'Handwerk, Reparatur',
		health: 'Gesundheit, Kosmetik, Sport',
		other: 'Andere',
	},
	relations: {
		contractual: 'Mit Vertrag: Sie bleiben, bis sie kündigen',
		nonContractual: 'Frei: Sie kommen wieder oder nicht',
	},
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	steps: {
		group: 'Rückgängig machen und wiederholen',
		keys: (keys: readonly string[]) => keys.join('+').replace('Control', 'Strg').replace('Shift', 'Umschalt'),
		nothing: { undo: 'Es gibt nichts rückgängig zu machen.', redo: 'Es gibt nichts zu wiederholen.' },
		done: {
			undo: (place: string) => `Rückgängig gemacht: ${place}`,
			redo: (place: string) => `Wiederholt: ${place}`,
		},
		show: 'Ansehen',
		unreadable:
			'Frühere Stände ließen sich nicht lesen, deshalb lässt sich nichts rückgängig machen. Ihr Plan ist unverändert.',
	},
	planParts: {
		measures: 'Maßnahmen',
		goals: 'Ziele',
		baseline: 'Ausgangslage',
		team: 'Team',
		staffing: 'Stunden',
		calculators: 'Rechner',
	},
	done: 'Fertig',
	cancel: 'Abbrechen',
	close: 'Schließen',
	noPlan: {
		title: 'Noch kein Plan geöffnet',
		text: 'Beginnen Sie einen eigenen Plan, sehen Sie ein Beispiel an oder öffnen Sie eine Sicherung.',
	},
	loading: 'Lädt',
	failed: {
		title: 'Diese Ansicht ließ sich nicht laden',
		text: 'Laden Sie die Seite neu. Ihr Plan ist in diesem Browser gespeichert.',
		reload: 'Neu laden',
	},
	range: (low: string, high: string) => `${low} bis ${high}`,
	provenance,
	trace: {
		how: 'Rechenweg',
		open: (name: string) => `${name}: Rechenweg`,
		formula: 'Formel',
		inputs: 'Eingaben',
		source: 'Definition und Quelle',
		period: 'Zeitraum',
		date: 'Stand',
	},
	field: {
		low: 'niedrig',
		likely: 'wahrscheinlich',
		high: 'hoch',
		notNumber: 'Bitte geben Sie eine Zahl ein, zum Beispiel 12,5.',
		outOfRange: (low: string, high: string, unit: string) =>
			`Möglich sind Werte von ${low} bis ${high}${unit ? ` ${unit}` : ''}.`,
		wholeOnly: 'Bitte eine ganze Zahl.',
		lowAboveLikely: (low: string, likely: string) => `Niedrig (${low}) liegt über wahrscheinlich (${likely}).`,
		highBelowLikely: (high: string, likely: string) => `Hoch (${high}) liegt unter wahrscheinlich (${likely}).`,
		likelyBelowLow: (likely: string, low: string) => `Wahrscheinlich (${likely}) liegt unter niedrig (${low}).`,
		likelyAboveHigh: (likely: string, high: string) => `Wahrscheinlich (${likely}) liegt über hoch (${high}).`,
		inOrder: (low: string, likely: string, high: string) => `Tauschen: ${low} / ${likely} / ${high}`,
		takeAlong: (low: string, likely: string, high: string) => `Spanne mitnehmen: ${low} / ${likely} / ${high}`,
		cameAlong: (low: string, high: string) => `Die vorgeschlagene Spanne ist mitgegangen: jetzt ${low} bis ${high}.`,
		giveRange: 'Spanne angeben',
		oneValue: 'Nur ein Wert',
		restsOn: 'Beruht auf',
		source: 'Quelle',
		n: 'Wie viele (n)',
		date: 'Datum',
		definition: 'Gemessen wurde',
		note: 'Notiz',
		noteHint: 'Eine eigene Schätzung ist erlaubt. Schreiben Sie dazu, worauf sie sich stützt.',
		provenanceOf: (label: string) => `${label}: worauf die Zahl beruht`,
		changedFrom: (kind: ProvenanceKind) => `Von Hand geändert; vorher: ${provenance[kind]}.`,
	},
});

export default shell;
