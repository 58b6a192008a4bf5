/**
 * The Cypher expression of how much a relationship tells, 0 to 1: the score that it carries (a SHARES_CONCEPT's weight w as w / (1 + w)); half for a
 * topic that is only broader than a paper's own, half for a common theme, a tenth for one and the same listing, and 1 for what is simply so.
 */
export const linkWeight = (relationship: string): string =>
  [
    `CASE type(${relationship})`,
    `WHEN 'MENTIONS' THEN ${relationship}.score`,
    `WHEN 'SIMILAR_TO' THEN ${relationship}.score`,
    `WHEN 'SHARES_CONCEPT' THEN ${relationship}.weight / (1 + ${relationship}.weight)`,
    `WHEN 'ABOUT' THEN ${relationship}.score * CASE WHEN ${relationship}.direct THEN 1.0 ELSE 0.5 END`,
    "WHEN 'IN_THEME' THEN 0.5",
    "WHEN 'LISTS' THEN 0.1",
    'ELSE 1.0 END',
  ].join(' ')
