const steps: [step: string, said: RegExp][] = [
  ['finding themes', /Theme|IN_THEME|themed/],
  ['finding candidates', /queryNodes|RETURN \[p\.id, m\.score\]/],
  [
    'reading what is compared',
    /AS pairWeights|AS stamp|p\.embedding AS embedding|\(p:Unjoined\)|updatedAt >=/,
  ],
  ['writing neighbours', /SIMILAR_TO|SHARES_CONCEPT|REMOVE p:Unjoined/],
  [
    'writing papers and records',
    /MERGE \(p:Paper|MERGE \(r:SourceRecord|\[:DESCRIBES\]->\(p\)$|setNodeVector/,
  ],
  [
    'writing what they are about',
    /CREATE \(p\)-|CREATE \(c:Concept|MERGE \((?:o:Organization|a:Artifact|a:Author)|c\.basis/,
  ],
  ['counting and naming', /paperCount = |documentFrequencies = |AS spelling|SET c\.name = /],
]

/** The step of an import that a statement belongs to, by what stands in its text; all that reads what a graph has of the rows already is one. */
export const stepOf = (text: string): string =>
  steps.find(([, said]) => said.test(text))?.[0] ?? 'finding what is known'
