/** Currencies in use, by ISO 4217. */
const isoCurrencies = new Set(
	(
		'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
		'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
		'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
		'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
		'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
		'WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
	).split(' '),
);
/** Signs and words; those that stand for many currencies name none. */
const marks: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'€': 'EUR',
		euro: 'EUR',
		euros: 'EUR',
		'£': 'GBP',
		'gb£': 'GBP',
		us$: 'USD',
		ca$: 'CAD',
		c$: 'CAD',
		a$: 'AUD',
		au$: 'AUD',
		nz$: 'NZD',
		hk$: 'HKD',
		s$: 'SGD',
		r$: 'BRL',
		'fr.': 'CHF',
		'sfr.': 'CHF',
		sfr: 'CHF',
		zł: 'PLN',
		kč: 'CZK',
		'₺': 'TRY',
		'₹': 'INR',
		'₽': 'RUB',
		'₴': 'UAH',
		'₪': 'ILS',
		'₩': 'KRW',
		$: '',
		kr: '',
		'kr.': '',
		'¥': '',
	}),
);

/** ISO code of a currency's code, sign or name; '' for a sign that stands for many; undefined for other words. */
export function currencyNamed(word: string): string | undefined {
	const code = word.toUpperCase();
	return isoCurrencies.has(code) ? code : marks.get(word.toLowerCase());
}

/** Signs that stand for several currencies, and what they may stand for. */
const shared: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
	[
		/\$/,
		new Set(
			(
				'USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD SBD SGD SRD TOP ' +
				'TTD TWD UYU WST XCD'
			).split(' '),
		),
	],
	[/(?<!\p{L})kr(?!\p{L})/iu, new Set(['DKK', 'ISK', 'NOK', 'SEK'])],
	[/[¥￥]/, new Set(['CNY', 'JPY'])],
];

/**
 * The sign in a cell that stands for several currencies, none of them the given one.
 *
 * @param text a cell whose currency is not named otherwise
 */
export function foreignSign(text: string, currency: string): string | undefined {
	for (const [sign, currencies] of shared) {
		const found = sign.exec(text)?.[0];
		if (found !== undefined && !currencies.has(currency)) return found;
	}
	return undefined;
}
