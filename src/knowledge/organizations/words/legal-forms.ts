/** What tells a company wherever it stands at the end of a name. */
const telling = String.raw`inc|incorporated|ltd|limited|ltda|llc|llp|gmbh(?:\s(?:&|and)\sco\.?\s?kg)?|corp|corporation|plc|s\.a\.?s?|s\.?(?:a\.?)?r\.?l|sp\.?\sz\.?\s?o\.?\s?o|s\.l\.?u?|s\.?p\.?a|b\.?v|k\.?k|a\/s|aps|pty|pvt|asa|oyj?|abp|(?:sdn\.?\s)?bhd|e\.\s?v`

/** What is a state's letters or a word as well: "Denver, CO", "Calgary AB". */
const ambiguous = String.raw`(?:(?:&|and)\s)?co|ag|ab|n\.?v|s\.?a\.?s?|s\.?l|se`

/** The forms that companies have by the laws of their countries, without the last stop, for an expression that takes no heed of case. */
export const legalForms = { telling, all: `${telling}|${ambiguous}` }
