import type { AffiliationPart } from './affiliation-part.ts'

/** Whether a part names who has approved the laboratory before it, and does not run it: "Key Laboratory of Things, Ministry of Education, Birka University". */
export const isApprover = (text: string, before: AffiliationPart | undefined): boolean =>
  before !== undefined &&
  /\bkey\s+lab|\blaborator|\bengineering\s+research\s+cent/iu.test(before.text) &&
  /^(?:the\s)?ministry\sof\s/iu.test(text)
