/** What a title page says of an author's ties before it names the organisation. */
const remarks =
  /(?:[,;.]\s*|\(\s*|^)(?:(?:and\s+|also\s+|currently\s+|presently\s+|is\s+|was\s+|were\s+|all\s+)*(?:(?:this\s+)?(?:work|research)\s+(?:was\s+)?(?:partially\s+|partly\s+)?(?:done|performed|carried\s+out|conducted)\s+(?:while|during|when|at|as)\b[^,;]*?\b(?:at|with)|(?:an?\s+)?intern(?:ship|ing)?\s+(?:at|with)|on\s+(?:sabbatical\s+)?leave\s+(?:from|at)|(?:formerly|previously|now|currently|presently|also|affiliated|visiting|jointly)\s+(?:at|with|of|from)|(?:formerly|previously)(?=\s+(?!known|called|named|(?:at|with|of|from)\s)\p{L})|(?:consultant|advis[eo]r|envoy)\s+to|(?:present|current|permanent|previous|former|visiting)\s+(?:address|affiliation)s?\s*(?::|at)?|(?:corporate\s+)?member\s+of|on\s+behalf\s+of))\s+/giu

/** The affiliations around remarks on them, "Princeton University, on leave from Birka University": two, without the remarks. */
export const splitRemarks = (stated: string): string[] =>
  stated
    .split(remarks)
    .map((text) => text.replace(/^\s*the\s+(?=univ)/iu, '').trim())
    .filter((text) => text !== '')
