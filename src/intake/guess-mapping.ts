/** Guesses from headers and contents what a file holds and what its columns mean. */
import { dataSetKinds, type DataSetKind } from '../core/plan/plan';
import { neededFields, type ColumnPreview, type FieldName } from './intake';

type Mapping = Partial<Record<FieldName, number>>;

/** Header in lower case without blanks and punctuation: "Kunden-Nr." is "kundennr". */
const compact = (header: string) =>
	header
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]/gu, '');

const key = '(?:id|ids|nr|no|number|nummer|key|code|ref|referenz)';
const person =
	'(?:customers?|clients?|kunden?|kundin|buyer|käufer|kaeufer|user|member|mitglied|mitglieds|account|mandant|mandanten|gast|gäste|patient|patienten|subscriber|abonnent|contact|kontakt|shopper|debitor|debitoren|person|besteller)';

/** Headers by field, the surest first. All are matched against the {@link compact} header. */
const headers: Readonly<Record<FieldName, readonly RegExp[]>> = {
	customer: [
		new RegExp(`^${person}${key}$`),
		new RegExp(`^${person}e?mail(?:adresse|address)?$`),
		/^(?:e?mail(?:adresse|address)?|emailaddress|mailadresse)$/,
		new RegExp(`^${person}$`),
		new RegExp(`^${person}(?:name|konto)$`),
		/^(?:billing|rechnungs)(?:e?mail|name)$/,
		/^konto(?:nummer|nr)?$/,
	],
	date: [
		/^(?:order|purchase|invoice|transaction|sale|sales|booking)(?:date|datum|day|time)$/,
		/^(?:bestell|kauf|rechnungs|auftrags|beleg|buchungs|verkaufs|umsatz|transaktions)(?:datum|tag)$/,
		/^(?:bestelltam|gekauftam|orderedat|purchasedat|soldat)$/,
		/^(?:date|datum|tag|day|timestamp|zeitstempel|zeitpunkt|datetime|datumuhrzeit|dateandtime)$/,
		/^(?:created|submitted|responded|completed|answered|submit)(?:at|on|date|dateutc|atutc|utc)?$/,
		/^(?:paidat|bezahltam)$/,
		/^(?:response|survey|antwort|umfrage|eingangs|erfassungs|teilnahme)(?:date|datum|time)$/,
		/^(?:erstellt|eingegangen|beantwortet|erfasst)(?:am)?$/,
		/^(?!.*(?:ship|due|birth|geburt|liefer|update|versand|auszahlung|fällig)).*(?:date|datum|timestamp|zeitstempel)/,
	],
	amount: [
		/^(?:netsales|nettoumsatz|umsatznetto)$/,
		/^(?:amount|betrag|umsatz|sales|revenue|erlös|erloes|sale)(?:eur|euro|brutto|gross|in|ineur|ineuro)?$/,
		/^(?:order|bestell|rechnungs|invoice|gesamt|brutto|kauf|umsatz|transaction|bon|total|purchase)(?:amount|total|betrag|wert|summe|value|preis|price|spent|umsatz|sales|paid)$/,
		/^(?:total|summe|gesamt|grandtotal|endbetrag|endsumme|brutto|gross|netto|net|grosssales|totalcollected)(?:eur|euro)?$/,
		/^(?:umsatz|betrag|amount|total|summe)\p{Letter}*$/u,
		/^(?:price|preis|wert|value|paid|bezahlt|spend|spent|ausgaben)(?:eur|euro)?$/,
	],
	currency: [/^(?:currency|währung|waehrung|wkz|wkzumsatz|currencycode|währungskennzeichen)$/],
	order: [
		new RegExp(`^(?:order|bestell|bestellung|bestellungs|auftrags?|invoice|rechnungs?|beleg|bon|vorgangs?)${key}$`),
		/^(?:order|bestellung|auftrag|invoice|rechnung|beleg|bon|vorgang|belegfeld1|ordername)$/,
		/^(?:transaction|transaktions?|payment|zahlungs?|receipt)(?:id|nr|nummer|number|code|no)$/,
	],
	since: [
		/^(?:kunde|kundin|mitglied|customer|member|client|abo|vertrag)(?:seit|since)$/,
		/^(?:since|seit|beginn|vertragsbeginn|abobeginn|start|von|from|startdatum|startdate|begin|begindate)$/,
		/^(?:signup|signedup|registration|registered|join|joined|subscription|contract|membership)(?:date|at|on|start|startdate)?$/,
		/^(?:registriertam|registrierung|registrierungsdatum|angemeldetam|anmeldedatum|eintritt|eintrittsdatum|angelegtam|erstelltam|aufnahmedatum)$/,
		/^(?:created|create|added)(?:at|on|date)?$/,
	],
	until: [
		/^(?:kündigung|kuendigung|kündigungsdatum|kuendigungsdatum|kündigungzum|gekündigtam|gekuendigtam|gekündigtzum|gekündigt)$/,
		/^(?:cancel|cancell?ed|cancell?ation|churn|churned|left|leave|ended|terminated|termination|expired?|unsubscribed)(?:at|on|date)?$/,
		/^(?:until|bis|ende|vertragsende|aboende|end|enddatum|enddate|kundebis|austritt|austrittsdatum|to|mitgliedbis)$/,
	],
	score: [
		/^(?:nps|npsscore|netpromoterscore|npswert|npsbewertung)$/,
		/wiewahrscheinlich|howlikely|weiterempf|empfehlen|recommend/,
		/onascaleof(?:0|zero)|0(?:bis|to)?10|aufeinerskala/,
		/^(?:score|bewertung|rating|punkte|note|wert|skala)$/,
	],
	comment: [
		/^(?:comments?|kommentare?|feedback|anmerkung|anmerkungen|freitext|verbatim|notes?|begründung|begruendung|grund|reason|antworttext)$/,
		/why|warum|weshalb|kommentar|comment|grund|reason|openended|feedback/,
	],
};

const fits: Readonly<Record<FieldName, (column: ColumnPreview) => boolean>> = {
	customer: ({ looks }) => looks !== 'date' && looks !== 'empty',
	date: ({ looks }) => looks === 'date' || looks === 'empty',
	amount: ({ looks }) => looks === 'number' || looks === 'score' || looks === 'empty',
	currency: ({ looks }) => looks === 'text' || looks === 'empty',
	order: ({ looks }) => looks !== 'date' && looks !== 'empty',
	since: ({ looks }) => looks === 'date' || looks === 'empty',
	until: ({ looks }) => looks === 'date' || looks === 'empty',
	score: ({ looks }) => looks === 'score',
	comment: ({ looks }) => looks === 'text' || looks === 'empty',
};

/** What a column may hold for its header to be believed although most of its values are of another kind. */
const allows = (field: FieldName, { looks }: ColumnPreview) =>
	looks !== 'empty' && (looks !== 'date' || field === 'customer' || field === 'order' || field === 'comment');

/**
 * Column of a field by header: the surest pattern, then the first column; columns whose contents fit come before those
 * with the right name alone. Two columns of the same name are no answer.
 */
function byHeader(columns: readonly ColumnPreview[], field: FieldName, taken: ReadonlySet<number>): number | undefined {
	const ways = [fits[field], (column: ColumnPreview) => allows(field, column)];
	for (const isRight of ways)
		for (const pattern of headers[field]) {
			const found = columns.findIndex(
				(column, index) => !taken.has(index) && pattern.test(compact(column.header)) && isRight(column),
			);
			if (found === -1) continue;
			const name = compact(columns[found]?.header ?? '');
			return columns.filter((column) => compact(column.header) === name).length > 1 ? undefined : found;
		}
	return undefined;
}

/** Fields in the order in which they choose their columns. */
const order: Readonly<Record<DataSetKind, readonly FieldName[]>> = {
	transactions: ['customer', 'date', 'amount', 'currency', 'order'],
	customers: ['customer', 'since', 'until'],
	nps: ['score', 'date', 'comment'],
};

/** Which column holds what, for a kind of file. Fields without a plausible column stay out. */
export function guessMapping(columns: readonly ColumnPreview[], kind: DataSetKind): Mapping {
	const mapping: Mapping = {};
	const taken = new Set<number>();
	const take = (field: FieldName, column: number | undefined) => {
		if (column === undefined || column === -1) return;
		mapping[field] = column;
		taken.add(column);
	};
	if (kind === 'customers') take('customer', ownKey(columns));
	for (const field of order[kind]) if (mapping[field] === undefined) take(field, byHeader(columns, field, taken));
	if (columns.every(({ header }) => header === '')) byContent(columns, kind, taken, take, mapping);
	return mapping;
}

/** In a list of customers the plain “ID” is theirs. */
const ownKey = (columns: readonly ColumnPreview[]) =>
	columns.findIndex((column) => /^(?:id|recordid|nr|nummer)$/.test(compact(column.header)) && fits.customer(column));

/** Without headers the contents must say it: the first dates, the last numbers, the first text that is neither. */
function byContent(
	columns: readonly ColumnPreview[],
	kind: DataSetKind,
	taken: ReadonlySet<number>,
	take: (field: FieldName, column: number) => void,
	mapping: Mapping,
) {
	const free = (looks: readonly ColumnPreview['looks'][]) =>
		columns.findIndex((column, index) => !taken.has(index) && looks.includes(column.looks));
	if (kind === 'nps') {
		take('score', free(['score']));
		take('date', free(['date']));
		take('comment', free(['text']));
		return;
	}
	take(kind === 'customers' ? 'since' : 'date', free(['date']));
	if (kind === 'customers') take('until', free(['date']));
	else
		take(
			'amount',
			columns.findLastIndex((column, index) => !taken.has(index) && isMoney(column)),
		);
	take('customer', free(['text']));
	if (mapping.customer === undefined) take('customer', free(['number', 'score']));
}

const isMoney = ({ looks, decimals }: ColumnPreview) =>
	looks === 'number' || (looks === 'score' && Object.values(decimals).some(({ example }) => /[.,]/.test(example)));

/** What a file most likely holds: the kind whose needed fields are found, the more the surer. */
export function guessKind(columns: readonly ColumnPreview[]): DataSetKind {
	let best: DataSetKind = 'transactions';
	let most = -1;
	for (const kind of dataSetKinds) {
		const mapping = guessMapping(columns, kind);
		const needed: readonly FieldName[] = neededFields[kind];
		const found = needed.filter((field) => mapping[field] !== undefined).length;
		const points =
			(found / needed.length) * 2 +
			Object.keys(mapping).length * 0.25 +
			weight(columns, kind, mapping, found === needed.length);
		if (points > most) [best, most] = [kind, points];
	}
	return best;
}

/** What speaks for a kind beyond its fields: words no other kind has. */
function weight(columns: readonly ColumnPreview[], kind: DataSetKind, mapping: Mapping, whole: boolean): number {
	if (kind === 'nps' && whole) {
		const name = compact(columns[mapping.score ?? -1]?.header ?? '');
		if (headers.score.slice(0, 3).some((pattern) => pattern.test(name))) return 1;
		return name === '' ? 0 : 0.5;
	}
	if (kind !== 'customers' || !whole || mapping.until === undefined) return 0;
	// Orders, too, have dates of creation and cancellation.
	const { date, amount } = guessMapping(columns, 'transactions');
	return date === undefined || amount === undefined ? 1 : 0;
}
