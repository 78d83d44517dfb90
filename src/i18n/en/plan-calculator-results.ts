import type { CalculatorResults } from '../calculator-words';
import type { Format } from '../format';

/** The results of the calculators as sentences and formulas. */
export const results = (f: Format): CalculatorResults => {
	const n = (value: number, digits = 1) => f.plain(value, digits);
	const pct = (value: number) => f.percent(value, 1);
	const whole = (value: number) => `${f.plain(100 * value, 1)}${f.language === 'de' ? '\u00a0' : ''}%`;
	const tone = (value: number) => (value < 0 ? 'bad' : 'good');
	return {
		stampCard: {
			finding: (input, { perYear, reductionFull }) =>
				`“${n(input.stamps)} + 1” takes ${pct(reductionFull)} off the price and costs you ${f.money(perYear)} a year`,
			lines: (input, value) => {
				const same = input.itemPrice === input.basket;
				const { stamps, redemption, basket, itemPrice } = input;
				const ofExtra = basket * input.margin - (redemption * value.itemCost) / stamps;
				return [
					{
						label: 'Price reduction the customer sees',
						value: pct(value.reductionFull),
						formula: same
							? `${n(stamps)} + 1: 1 ÷ ${n(stamps + 1)} = ${pct(value.reductionFull)}`
							: `${f.money(itemPrice)} ÷ (${n(stamps)} × ${f.money(basket)} + ${f.money(itemPrice)}) = ${pct(value.reductionFull)}`,
					},
					{
						label: `Price reduction if ${whole(redemption)} are redeemed`,
						value: pct(value.reduction),
						formula: same
							? `${n(redemption, 3)} ÷ (${n(stamps)} + ${n(redemption, 3)}) = ${pct(value.reduction)}`
							: `${whole(redemption)} × ${f.money(itemPrice)} ÷ (${n(stamps)} × ${f.money(basket)} + ${whole(redemption)} × ${f.money(itemPrice)}) = ${pct(value.reduction)}`,
					},
					{
						label: 'What a free item costs you',
						value: f.money(value.itemCost),
						formula:
							input.replaced > 0
								? `${f.money(itemPrice)} × (cost of goods ${whole(1 - input.margin)} + ${whole(input.replaced)} × margin ${whole(input.margin)})`
								: `${f.money(itemPrice)} × cost of goods ${whole(1 - input.margin)}`,
					},
					{
						label: 'Free items a year',
						value: n(value.redeemed, 0),
						formula: `${n(value.participants)} participants × ${n(input.purchases)} purchases ÷ ${n(stamps)} × ${whole(redemption)} = ${n(value.redeemed, 0)}`,
					},
					{
						label: 'Free items as a share of what participants pay',
						value: pct(value.rewardShare),
						formula: `${whole(redemption)} × ${f.money(value.itemCost)} ÷ (${n(stamps)} × ${f.money(basket)}) = ${pct(value.rewardShare)}; with software and hours ${pct(value.costShare)}`,
					},
					{
						label: 'Pays from so many extra purchases per participant and year',
						...(value.breakEven.ok
							? {
									value: n(value.breakEven.value, 2),
									formula: `${f.money(value.perYear)} ÷ ${n(value.participants)} participants ÷ ${f.money(ofExtra)} left of each purchase = ${n(value.breakEven.value, 2)}`,
								}
							: { reason: value.breakEven.error }),
					},
					{
						label: 'Open stamps, what they will still cost',
						value: f.money(value.liability),
						formula: `${n(value.participants)} cards, ${n((stamps - 1) / 2)} of ${n(stamps)} stamps on average × ${f.money(value.itemCost)} ÷ ${n(stamps)} × ${whole(redemption)}`,
					},
				];
			},
			warning: (input, { friction }) =>
				friction
					? `${n(input.rules)} rules are a lot: each one costs participants. A card is understood when it fits into one sentence.`
					: undefined,
		},
		topGift: {
			finding: (input, { needed, cost }) =>
				needed.ok
					? `The gift pays if at least ${n(Math.ceil(needed.value.share * 100 - 1e-9))} of 100 stay because of it`
					: `${n(input.recipients)} gifts cost ${f.money(cost)} and do not pay within a year`,
			lines: (input, value) => [
				{
					label: 'Cost per customer',
					value: f.money(value.perCustomer),
					formula: `${f.money(value.cost)} ÷ ${n(input.recipients)}`,
				},
				{
					label: 'Revenue of such a customer a year',
					value: f.money(value.revenue),
					formula: `${whole(input.revenueShare)} × ${n(input.customers)} customers × ${n(input.purchases)} × ${f.money(input.basket)} ÷ ${n(input.recipients)}`,
				},
				{
					label: 'What is left of it',
					value: f.money(value.contribution),
					formula: `${f.money(value.revenue)} × margin ${whole(input.margin)}`,
				},
				{
					label: 'Would leave within a year without the gift',
					value: n(value.leaving),
					formula: `${n(input.recipients)} × (1 − ${whole(input.retention)})`,
				},
				{
					label: 'Have to stay because of the gift',
					...(value.needed.ok
						? {
								value: n(value.needed.value.customers),
								formula: `${f.money(value.cost)} ÷ ${f.money(value.contribution)} = ${n(value.needed.value.customers)}; that is ${n(value.needed.value.share * 100)} points of retention and ${whole(value.needed.value.ofLeaving)} of those who would leave`,
							}
						: { reason: value.needed.error }),
				},
			],
			foot: 'In Germany, gifts to customers are deductible up to 50 € per recipient and year (since 2024). This is no tax advice: ask your tax adviser.',
		},
		newsletter: {
			finding: (_input, { firstYear, total }) =>
				`The newsletter costs ${f.money(firstYear)} in the first year, ${f.money(total)} over the plan`,
			lines: (input, value) => [
				{
					label: 'Cost per recipient in the first year',
					value: f.money(value.perRecipient),
					formula: `${f.money(value.firstYear)} ÷ ${n(value.averageRecipients, 0)} recipients on average`,
				},
				{
					label: 'Over the whole plan',
					value: f.money(value.total),
					formula: `${n(input.horizon)} months: mailing tool by its price list, ${n(input.issues)} ${input.issues === 1 ? 'issue' : 'issues'} a month with text and hours, design once`,
				},
				{
					label: 'Extra purchases per 1,000 recipients that pay for the first year',
					...(value.breakEven.ok
						? {
								value: n(value.breakEven.value, 0),
								formula: `${f.money(value.firstYear)} ÷ (${f.money(input.basket)} × ${whole(input.margin)}) ÷ ${n(value.averageRecipients, 0)} × 1,000`,
							}
						: { reason: value.breakEven.error }),
				},
			],
			foot: 'Do not save on design and text: a newsletter nobody likes to read costs the same.',
		},
		discount: {
			finding: (_input, { net, given, wasted }) =>
				given === 0
					? 'The discount gives nothing away'
					: `${f.money(wasted)} of ${f.money(given)} discount go to those who buy anyway; in all ${net < 0 ? `it loses ${f.money(-net)}` : `it brings ${f.money(net)}`} a year`,
			lines: (input, value) => [
				{
					label: 'Redeemed a year',
					value: n(value.redemptions, 0),
					formula: `${n(input.customers)} customers × ${whole(input.reached)} × ${n(input.offers)} offers × ${whole(input.redemption)}`,
				},
				{
					label: 'Discount given away',
					value: f.money(value.given),
					formula: `${n(value.redemptions)} × ${f.money(input.basket)} × ${whole(input.discount)}`,
				},
				{
					label: 'Of it wasted on purchases made anyway (deadweight)',
					value: f.money(value.wasted),
					formula: `${f.money(value.given)} × ${whole(input.anyway)}`,
				},
				{
					label: 'What really additional purchases leave',
					value: f.money(value.contribution),
					formula: `${n(value.additional)} additional × ${f.money(input.basket)} × margin ${whole(input.margin)}${input.followUps > 0 ? ` × (1 + ${n(input.followUps)} further)` : ''}`,
				},
				{
					label: 'What remains',
					value: f.moneySigned(value.net),
					tone: tone(value.net),
					formula: `${f.money(value.contribution)} − ${f.money(value.cost)} cost`,
				},
				{
					label: 'Pays if so many of those who redeem buy additionally',
					...(value.breakEven.ok
						? {
								value: pct(value.breakEven.value),
								formula: `${f.money(value.cost)} ÷ ${f.money(value.redemptions * input.basket * input.margin * (1 + input.followUps))} if all of them did; assumed are ${whole(1 - input.anyway)}`,
							}
						: { reason: value.breakEven.error }),
				},
				{
					label: 'Open vouchers, what they will still cost in price',
					...(value.liability.ok
						? {
								value: f.money(value.liability.value),
								formula: `${n(input.issued)} × ${f.money(input.voucher)} × ${whole(input.redemption)} expected − ${f.money(input.redeemed)} redeemed`,
							}
						: { reason: value.liability.error }),
				},
			],
		},
		complaints: {
			finding: (_input, { cost, saved, net }) =>
				`${f.money(cost)} a year keep ${n(saved)} ${n(saved) === '1' ? 'customer' : 'customers'}; ${n(saved) === '1' ? 'its' : 'their'} remaining value is ${f.money(Math.abs(net))} ${net < 0 ? 'below' : 'above'} that`,
			lines: (input, value) => [
				{
					label: 'Cost per case',
					value: f.money(value.perCase),
					formula: `${f.money(input.goodwill)} + ${n(input.minutes)} ÷ 60 × ${f.money(input.hourlyCost)}`,
				},
				{
					label: 'Customers kept a year',
					value: n(value.saved),
					formula: `12 × ${n(input.complaints)} × ${whole(input.leaving)} × ${whole(input.recovered)} = ${n(value.saved)}`,
				},
				{
					label: 'Remaining value of one of them',
					value: f.money(value.customerValue),
					formula: `${n(input.purchases)} × ${f.money(input.basket)} × margin ${whole(input.margin)} × ${n(input.remaining, 2)} years’ worth`,
				},
				{
					label: 'What they bring in all',
					value: f.money(value.value),
					formula: `${n(value.saved)} × ${f.money(value.customerValue)}`,
				},
				{
					label: 'What remains',
					value: f.moneySigned(value.net),
					tone: tone(value.net),
					formula: `${f.money(value.value)} − ${f.money(value.cost)}`,
				},
				{
					label: 'Pays if so many of those who would leave stay',
					...(value.breakEven.ok
						? {
								value: pct(value.breakEven.value),
								formula: `${f.money(value.cost)} ÷ (${n(value.wouldLeave)} who would leave × ${f.money(value.customerValue)})`,
							}
						: { reason: value.breakEven.error }),
				},
			],
			foot: 'Counted are the customers kept in one year, each with the whole remaining value (the same as in the cost of churn), without overlap with other measures. The plan’s gain is another number: it ends with the plan and leaves out whom other measures keep as well.',
		},
	};
};
