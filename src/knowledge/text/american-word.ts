/** Words that end like "optimise" and have no z in any English: "noise", "supervise", "enterprise" and their kin. */
const alwaysS =
  '(?:^ar|^dem|^an|no|ra|exerc|prec|conc|exc|circumc|prom|prem|expert|advert|pr|w|franch|gu|v|parad|treat|merchand|po|cru|bru|chast|surm)'

const rules: [pattern: RegExp, american: string][] = [
  [/(?<=.{2})is(?=(?:ation|ational)$)/u, 'iz'],
  [new RegExp(`(?<=.{2})(?<!${alwaysS})is(?=(?:e|ed|er|ing)$)`, 'u'), 'iz'],
  [/(?<=.{2})ys(?=(?:e|ed|er|ing)$)/u, 'yz'],
  [/(?<=.{3})(?<!cont|det|glam)our(?=(?:|al|ed|er|ing|able|hood|ite)$)/u, 'or'],
  [
    /(?<=(?:cance|channe|counse|fue|labe|leve|mode|pane|parce|signa|spira|trave|tunne|tota|dia))ll(?=(?:ed|er|ing)$)/u,
    'l',
  ],
  [/(?<=cent|fib|met|theat)re$/u, 'er'],
  [/(?<=al|il|nol|epil)ogue$/u, 'og'],
  [/(?<=def|off)ence$/u, 'ense'],
  [/^licence$/u, 'license'],
  [/^programme$/u, 'program'],
  [/^artefact$/u, 'artifact'],
  [/(?<=judg)ement$/u, 'ment'],
  [/^(arch|pal)aeo/u, '$1eo'],
  [/^(h|p|an)ae(?=m|d|sth)/u, '$1e'],
]

/** A word in lower case in its American spelling: "optimization", "behavior", "center". */
export const americanWord = (word: string): string =>
  rules.reduce((spelled, [pattern, american]) => spelled.replace(pattern, american), word)
