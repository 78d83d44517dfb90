import type { NewPlanWords } from '../../core/plan/new-plan';
import type { TemplateTexts } from '../../core/plan/templates/index';
import type { SuggestionReason } from '../../core/plan/templates/suggest';
import type { Words } from '../areas';
import { businessModel } from './templates-business-model';
import { communication } from './templates-communication';
import { discounts } from './templates-discounts';
import { events } from './templates-events';
import { knowledge } from './templates-knowledge';
import { service } from './templates-service';

const texts: TemplateTexts = {
	...businessModel,
	...service,
	...communication,
	...knowledge,
	...discounts,
	...events,
};

const newPlan: NewPlanWords = {
	acquisition: {
		ads: 'Werbung',
		content: 'Texte, Bilder, Website',
		salesHours: 'Verkaufsgespräche',
		firstOrderDiscount: 'Nachlass auf die erste Bestellung',
	},
	retentionSource:
		'Leitfaden eines Anbieters von Treue-Apps: Handel und Medien 63–65\u00a0%, Software und Finanzen ab 80\u00a0%',
	retentionNote: 'Undatierte Angabe eines Anbieters, nicht geprüft. Durch eigene Zahlen ersetzen, sobald es sie gibt.',
	firstYearNote: 'Niedriger angesetzt als bei länger gebundenen Kunden, weil der erste Kauf ein Versuch ist.',
};

const reasons: Record<SuggestionReason, string> = {
	frequentPurchases: 'Ihre Kunden kaufen oft: Eine kleine Belohnung kommt schnell.',
	firstPurchaseIsTrial: 'Der erste Kauf ist ein Versuch: Danach gehen die meisten verloren.',
	complaintsShowCommitment: 'Wer sich beschwert, will bleiben: Kaum etwas wirkt schneller.',
	regularContact: 'Hält Sie mit wenig Geld im Gedächtnis.',
	fewImportantClients: 'Wenige Kunden tragen den Umsatz: Jedes Gespräch zählt.',
	productNeedsCare: 'Was Sie verkaufen, braucht Pflege: ein Grund wiederzukommen.',
	adviceNeeded: 'Wer das Angebot versteht, nutzt es länger.',
	renewalComesUp: 'Zeigt vor der Verlängerung, was nicht stimmt.',
	quickAnswersExpected: 'Eine schnelle Antwort wird erwartet und fällt auf, wenn sie ausbleibt.',
	deliveryIsTheContact: 'Ihre Kunden begegnen Ihnen bei der Lieferung: Sie entscheidet über die nächste Bestellung.',
	firstResultDecides: 'Wer schnell zum ersten Ergebnis kommt, bleibt: Die meisten geben vorher auf.',
	needsChange: 'Der Bedarf Ihrer Kunden ändert sich mit den Jahren: Ein Gespräch zeigt es rechtzeitig.',
	resultsStayUnseen: 'Gute Arbeit fällt nicht auf, solange alles läuft: Ein Bericht macht sie sichtbar.',
	silenceComesFirst: 'Niemand kündigt: Wer geht, bleibt einfach weg.',
};

const templates = (): Words['templates'] => ({ texts, newPlan, reasons });

export default templates;
