/** How survey questions are worded. Matched against headers in lower case. */

/** The question of the NPS, the surest wording first. */
export const recommendQuestions: readonly RegExp[] = [
	/(?:how likely|wie wahrscheinlich).*(?:recommend|empfehl|empfiehl)/,
	/^(?!.*(?:why|warum|weshalb|reason|grund|begründ)).*(?:recommend us|would you recommend|weiterempfehl|weiterempfiehl)/,
	/^(?:nps|nps[ -]?score|net promoter score)(?: |$|\W)/,
	/on a scale of (?:0|zero)|auf einer skala von (?:0|null)/,
];

/** What is asked for the reason. */
export const reasonQuestions: readonly RegExp[] = [
	/\b(?:why|reason|feedback|comments?)\b/,
	/warum|weshalb|grund|begründ|kommentar|anmerkung/,
	/open-ended|freitext/,
];

/** A respondent's e-mail address. */
export const emailQuestions: readonly RegExp[] = [/^(?:your |ihre |deine )?e-?mail(?:[ -]?(?:address|adresse))?$/];
