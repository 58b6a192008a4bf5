import { isField } from './is-field.ts'

const kinds =
  /\S\s(?:technologies|therapeutics|pharmaceuticals?|pharma|biosciences|biotech|robotics|solutions|software|semiconductors?|motors|games|studios|diagnostics|consulting|industries|instruments)$|^\S+\.(?:ai|com|io)$|^\p{L}{2,}(?:labs|soft)$/iu

/** Capitals tell "BirkaAI" and "Birka AI" from words that end so. */
const intelligent = /^\p{Lu}\p{L}*(?:\p{Ll}|\s)AI$/u

/** "Pharmacology and Therapeutics", "Support Center for Textile Industries" */
const field = /\s(?:and|&)\s\S+$|\b(?:cent(?:er|re)|group|institute|programme?)\s(?:for|of)\s/iu

/** Whether a part of an affiliation is a company by what companies are called: "Birka Therapeutics", "birka.ai", "Birkalabs". */
export const isCompany = (text: string): boolean =>
  (kinds.test(text) && !field.test(text) && !isField(text)) || intelligent.test(text)
