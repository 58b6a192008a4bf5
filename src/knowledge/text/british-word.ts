const rules: [pattern: RegExp, british: string][] = [
  [/(?<=.{3})iz(?=(?:ation|ational|e|ed|er|ing)$)/u, 'is'],
  [/(?<=.{2})yz(?=(?:e|ed|er|ing)$)/u, 'ys'],
  [
    /(?<=(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig))or(?=(?:|al|ed|er|ing|able|hood|ite)$)/u,
    'our',
  ],
  [
    /(?<=(?:cance|channe|counse|fue|labe|leve|mode|pane|parce|signa|spira|trave|tunne|tota|dia))l(?=(?:ed|er|ing)$)/u,
    'll',
  ],
  [/(?<=cent|fib|theat|^(?:centi|kilo|micro|milli|nano)?met)er$/u, 're'],
  [/(?<=ana|cata|dia|epi)log$/u, 'logue'],
  [/(?<=def|off)ense$/u, 'ence'],
  [/^license$/u, 'licence'],
  [/^program$/u, 'programme'],
  [/^artifact$/u, 'artefact'],
  [/^(arch|pal)eo/u, '$1aeo'],
  [/^(h|an)e(?=mi|mo|sth)/u, '$1ae'],
  [/^pedi(?=atr)/u, 'paedi'],
]

/** A word in lower case and American spelling in its British one: "optimisation", "behaviour", "centre". Of a word that has but one it may make what is none. */
export const britishWord = (word: string): string =>
  rules.reduce((spelled, [pattern, british]) => spelled.replace(pattern, british), word)
