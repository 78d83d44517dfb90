import type { CalculatorResults } from '../calculator-words';
import type { Format } from '../format';

/** The results of the calculators as sentences and formulas. */
export const results = (f: Format): CalculatorResults => {
	const n = (value: number, digits = 1) => f.plain(value, digits);
	const pct = (value: number) => f.percent(value, 1);
	const whole = (value: number) => `${f.plain(100 * value, 1)}\u00a0%`;
	const tone = (value: number) => (value < 0 ? 'bad' : 'good');
	return {
		stampCard: {
			finding: (input, { perYear, reductionFull }) =>
				`„${n(input.stamps)} + 1“ senkt den Preis um ${pct(reductionFull)} und kostet Sie ${f.money(perYear)} im Jahr`,
			lines: (input, value) => {
				const same = input.itemPrice === input.basket;
				const { stamps, redemption, basket, itemPrice } = input;
				const ofExtra = basket * input.margin - (redemption * value.itemCost) / stamps;
				return [
					{
						label: 'Preisnachlass, den der Kunde sieht',
						value: pct(value.reductionFull),
						formula: same
							? `${n(stamps)} + 1: 1 ÷ ${n(stamps + 1)} = ${pct(value.reductionFull)}`
							: `${f.money(itemPrice)} ÷ (${n(stamps)} × ${f.money(basket)} + ${f.money(itemPrice)}) = ${pct(value.reductionFull)}`,
					},
					{
						label: `Preisnachlass, wenn ${whole(redemption)} eingelöst werden`,
						value: pct(value.reduction),
						formula: same
							? `${n(redemption, 3)} ÷ (${n(stamps)} + ${n(redemption, 3)}) = ${pct(value.reduction)}`
							: `${whole(redemption)} × ${f.money(itemPrice)} ÷ (${n(stamps)} × ${f.money(basket)} + ${whole(redemption)} × ${f.money(itemPrice)}) = ${pct(value.reduction)}`,
					},
					{
						label: 'Was ein freier Artikel Sie kostet',
						value: f.money(value.itemCost),
						formula:
							input.replaced > 0
								? `${f.money(itemPrice)} × (Wareneinsatz ${whole(1 - input.margin)} + ${whole(input.replaced)} × Deckungsbeitrag ${whole(input.margin)})`
								: `${f.money(itemPrice)} × Wareneinsatz ${whole(1 - input.margin)}`,
					},
					{
						label: 'Freie Artikel im Jahr',
						value: n(value.redeemed, 0),
						formula: `${n(value.participants)} Teilnehmer × ${n(input.purchases)} Käufe ÷ ${n(stamps)} × ${whole(redemption)} = ${n(value.redeemed, 0)}`,
					},
					{
						label: 'Freie Artikel, gemessen am Umsatz der Teilnehmer',
						value: pct(value.rewardShare),
						formula: `${whole(redemption)} × ${f.money(value.itemCost)} ÷ (${n(stamps)} × ${f.money(basket)}) = ${pct(value.rewardShare)}; mit Software und Stunden ${pct(value.costShare)}`,
					},
					{
						label: 'Rechnet sich ab so vielen zusätzlichen Käufen je Teilnehmer im Jahr',
						...(value.breakEven.ok
							? {
									value: n(value.breakEven.value, 2),
									formula: `${f.money(value.perYear)} ÷ ${n(value.participants)} Teilnehmer ÷ ${f.money(ofExtra)}, die von jedem Kauf bleiben = ${n(value.breakEven.value, 2)}`,
								}
							: { reason: value.breakEven.error }),
					},
					{
						label: 'Offene Stempel: was sie noch kosten werden',
						value: f.money(value.liability),
						formula: `${n(value.participants)} Karten, im Schnitt ${n((stamps - 1) / 2)} von ${n(stamps)} Stempeln × ${f.money(value.itemCost)} ÷ ${n(stamps)} × ${whole(redemption)}`,
					},
				];
			},
			warning: (input, { friction }) =>
				friction
					? `${n(input.rules)} Regeln sind viele: Jede kostet Teilnehmer. Verstanden wird eine Karte, die in einen Satz passt.`
					: undefined,
		},
		topGift: {
			finding: (input, { needed, cost }) =>
				needed.ok
					? `Das Geschenk rechnet sich, wenn deshalb mindestens ${n(Math.ceil(needed.value.share * 100 - 1e-9))} von 100 bleiben`
					: `${n(input.recipients)} Geschenke kosten ${f.money(cost)} und rechnen sich nicht binnen eines Jahres`,
			lines: (input, value) => [
				{
					label: 'Kosten je Kunde',
					value: f.money(value.perCustomer),
					formula: `${f.money(value.cost)} ÷ ${n(input.recipients)}`,
				},
				{
					label: 'Umsatz eines solchen Kunden im Jahr',
					value: f.money(value.revenue),
					formula: `${whole(input.revenueShare)} × ${n(input.customers)} Kunden × ${n(input.purchases)} × ${f.money(input.basket)} ÷ ${n(input.recipients)}`,
				},
				{
					label: 'Was davon bleibt (Deckungsbeitrag)',
					value: f.money(value.contribution),
					formula: `${f.money(value.revenue)} × ${whole(input.margin)}`,
				},
				{
					label: 'Würden ohne Geschenk binnen eines Jahres gehen',
					value: n(value.leaving),
					formula: `${n(input.recipients)} × (1 − ${whole(input.retention)})`,
				},
				{
					label: 'Müssen wegen des Geschenks bleiben',
					...(value.needed.ok
						? {
								value: n(value.needed.value.customers),
								formula: `${f.money(value.cost)} ÷ ${f.money(value.contribution)} = ${n(value.needed.value.customers)}; das sind ${n(value.needed.value.share * 100)} Punkte mehr Bindung und ${whole(value.needed.value.ofLeaving)} derer, die sonst gehen`,
							}
						: { reason: value.needed.error }),
				},
			],
			foot: 'Geschenke an Kunden sind nach § 4 Abs. 5 EStG bis 50 € je Empfänger und Jahr abziehbar (seit 2024). Das ist keine Steuerberatung: Fragen Sie Ihre Steuerberatung.',
		},
		newsletter: {
			finding: (_input, { firstYear, total }) =>
				`Der Newsletter kostet im ersten Jahr ${f.money(firstYear)}, über den ganzen Plan ${f.money(total)}`,
			lines: (input, value) => [
				{
					label: 'Kosten je Empfänger im ersten Jahr',
					value: f.money(value.perRecipient),
					formula: `${f.money(value.firstYear)} ÷ ${n(value.averageRecipients, 0)} Empfänger im Schnitt`,
				},
				{
					label: 'Über den ganzen Plan',
					value: f.money(value.total),
					formula: `${n(input.horizon)} Monate: Versandprogramm nach Preisliste, ${n(input.issues)} ${input.issues === 1 ? 'Ausgabe' : 'Ausgaben'} im Monat mit Text und Stunden, Gestaltung einmal`,
				},
				{
					label: 'Zusätzliche Käufe je 1.000 Empfänger, die das erste Jahr hereinholen',
					...(value.breakEven.ok
						? {
								value: n(value.breakEven.value, 0),
								formula: `${f.money(value.firstYear)} ÷ (${f.money(input.basket)} × ${whole(input.margin)}) ÷ ${n(value.averageRecipients, 0)} × 1.000`,
							}
						: { reason: value.breakEven.error }),
				},
			],
			foot: 'An Gestaltung und Text nicht sparen: Ein Newsletter, den niemand gern liest, kostet dasselbe.',
		},
		discount: {
			finding: (_input, { net, given, wasted }) =>
				given === 0
					? 'Der Rabatt gibt nichts weg'
					: `${f.money(wasted)} von ${f.money(given)} Rabatt gehen an Käufer, die ohnehin kämen; unterm Strich ${net < 0 ? `kostet er ${f.money(-net)}` : `bringt er ${f.money(net)}`} im Jahr`,
			lines: (input, value) => [
				{
					label: 'Einlösungen im Jahr',
					value: n(value.redemptions, 0),
					formula: `${n(input.customers)} Kunden × ${whole(input.reached)} × ${n(input.offers)} Angebote × ${whole(input.redemption)}`,
				},
				{
					label: 'Gewährter Rabatt',
					value: f.money(value.given),
					formula: `${n(value.redemptions)} × ${f.money(input.basket)} × ${whole(input.discount)}`,
				},
				{
					label: 'Davon für Käufe, die ohnehin kämen (Mitnahmeeffekt)',
					value: f.money(value.wasted),
					formula: `${f.money(value.given)} × ${whole(input.anyway)}`,
				},
				{
					label: 'Was wirklich zusätzliche Käufe einbringen',
					value: f.money(value.contribution),
					formula: `${n(value.additional)} zusätzliche × ${f.money(input.basket)} × Deckungsbeitrag ${whole(input.margin)}${input.followUps > 0 ? ` × (1 + ${n(input.followUps)} weitere)` : ''}`,
				},
				{
					label: 'Was bleibt',
					value: f.moneySigned(value.net),
					tone: tone(value.net),
					formula: `${f.money(value.contribution)} − ${f.money(value.cost)} Kosten`,
				},
				{
					label: 'Rechnet sich, wenn so viele der Einlösenden zusätzlich kaufen',
					...(value.breakEven.ok
						? {
								value: pct(value.breakEven.value),
								formula: `${f.money(value.cost)} ÷ ${f.money(value.redemptions * input.basket * input.margin * (1 + input.followUps))}, wenn alle zusätzlich kauften; angenommen sind ${whole(1 - input.anyway)}`,
							}
						: { reason: value.breakEven.error }),
				},
				{
					label: 'Offene Gutscheine: was noch eingelöst werden wird',
					...(value.liability.ok
						? {
								value: f.money(value.liability.value),
								formula: `${n(input.issued)} × ${f.money(input.voucher)} × ${whole(input.redemption)} erwartet − ${f.money(input.redeemed)} eingelöst`,
							}
						: { reason: value.liability.error }),
				},
			],
		},
		complaints: {
			finding: (_input, { cost, saved, net }) =>
				`${f.money(cost)} im Jahr halten ${n(saved)} Kunden; deren Restwert liegt ${f.money(Math.abs(net))} ${net < 0 ? 'darunter' : 'darüber'}`,
			lines: (input, value) => [
				{
					label: 'Kosten je Fall',
					value: f.money(value.perCase),
					formula: `${f.money(input.goodwill)} + ${n(input.minutes)} ÷ 60 × ${f.money(input.hourlyCost)}`,
				},
				{
					label: 'Gehaltene Kunden im Jahr',
					value: n(value.saved),
					formula: `12 × ${n(input.complaints)} × ${whole(input.leaving)} × ${whole(input.recovered)} = ${n(value.saved)}`,
				},
				{
					label: 'Restwert eines davon',
					value: f.money(value.customerValue),
					formula: `${n(input.purchases)} × ${f.money(input.basket)} × Deckungsbeitrag ${whole(input.margin)} × ${n(input.remaining, 2)} Jahresbeiträge`,
				},
				{
					label: 'Was sie zusammen einbringen',
					value: f.money(value.value),
					formula: `${n(value.saved)} × ${f.money(value.customerValue)}`,
				},
				{
					label: 'Was bleibt',
					value: f.moneySigned(value.net),
					tone: tone(value.net),
					formula: `${f.money(value.value)} − ${f.money(value.cost)}`,
				},
				{
					label: 'Rechnet sich, wenn so viele derer bleiben, die sonst gehen',
					...(value.breakEven.ok
						? {
								value: pct(value.breakEven.value),
								formula: `${f.money(value.cost)} ÷ (${n(value.wouldLeave)} würden gehen × ${f.money(value.customerValue)})`,
							}
						: { reason: value.breakEven.error }),
				},
			],
			foot: 'Gezählt werden die in einem Jahr gehaltenen Kunden, jeder mit seinem ganzen Restwert (demselben wie bei den Kosten der Abwanderung), ohne Überschneidung mit anderen Maßnahmen. Der Ertrag im Plan ist deshalb eine andere Zahl: Er endet mit dem Plan und lässt weg, wen auch andere Maßnahmen halten.',
		},
	};
};
