import { expect, test } from 'vitest'
import type { LinkFact, NamedNode } from '../../src/graph/reads/paths/link-facts.ts'
import { pathSentence } from '../../src/graphql/paths/path-sentence.ts'

const node = (type: NamedNode['type'], name: string, kind: string | null = null): NamedNode => ({
  type,
  name,
  kind,
})

const [first, second] = [node('Paper', 'First: of many'), node('Paper', 'Second thoughts.')]
const translation = node('Topic', 'Machine Translation')
const distillation = node('Concept', 'Knowledge Distillation', 'METHOD')
const ada = node('Author', 'Ada Lovelace')
const acme = node('Organization', 'Acme')
const tool = node('Artifact', 'acme/tool', 'REPOSITORY')
const day = node('Listing', 'Pages, 8 January 2026')
const theme = node('Theme', 'distillation · translation')

const fact = (
  type: LinkFact['type'],
  from: NamedNode,
  to: NamedNode,
  said: Partial<LinkFact> = {},
): LinkFact => ({
  type,
  from,
  to,
  score: null,
  spelling: null,
  direct: null,
  evidence: null,
  position: null,
  through: null,
  concepts: [],
  parts: [],
  ...said,
})

const parts = [
  { name: 'words', contribution: 0.1 },
  { name: 'meaning', contribution: 0.3 },
]

test.each<[forwards: string, backwards: string, LinkFact]>([
  [
    '“First” centres on the method “Knowledge Distillation” (written “KD”).',
    'The method “Knowledge Distillation” is central to “First” (written “KD”).',
    fact('MENTIONS', first, distillation, { score: 0.9, spelling: 'KD' }),
  ],
  [
    '“First” deals with the method “Knowledge Distillation”.',
    'The method “Knowledge Distillation” has a part in “First”.',
    fact('MENTIONS', first, distillation, { score: 0.6, spelling: 'knowledge distillation' }),
  ],
  [
    '“First” mentions the concept “Survey”.',
    'The concept “Survey” is mentioned in “First”.',
    fact('MENTIONS', first, node('Concept', 'Survey', 'OTHER'), { score: 0.2 }),
  ],
  [
    '“First” is about the topic “Machine Translation”.',
    'The topic “Machine Translation” is a topic of “First”.',
    fact('ABOUT', first, translation, { direct: true, score: 0.8 }),
  ],
  [
    '“First” comes under the topic “Machine Translation” by its narrower topic “Subtitles”.',
    'The topic “Machine Translation” covers “First” by its narrower topic “Subtitles”.',
    fact('ABOUT', first, translation, { direct: false, through: 'Subtitles' }),
  ],
  [
    '“First” comes under the topic “Machine Translation”.',
    'The topic “Machine Translation” covers “First”.',
    fact('ABOUT', first, translation, { direct: false }),
  ],
  [
    '“First” is from Acme (a source states it and its code, model, data or page is published there).',
    'Acme is an institution behind “First” (a source states it and its code, model, data or page is published there).',
    fact('FROM', first, acme, { evidence: ['STATED', 'REPOSITORY'] }),
  ],
  [
    '“First” is from the University of Dundee.',
    'The University of Dundee is an institution behind “First”.',
    fact('FROM', first, node('Organization', 'University of Dundee')),
  ],
  [
    '“First” has Ada Lovelace as its 12th author.',
    'Ada Lovelace is the 12th author of “First”.',
    fact('WRITTEN_BY', first, ada, { position: 12 }),
  ],
  [
    '“First” links to the code repository acme/tool.',
    'The code repository acme/tool is linked from “First”.',
    fact('LINKS_TO', first, tool),
  ],
  [
    'The code repository acme/tool is published by Acme.',
    'Acme publishes the code repository acme/tool.',
    fact('OWNED_BY', tool, acme),
  ],
  [
    '“First” belongs to the theme “distillation · translation”.',
    'The theme “distillation · translation” holds “First”.',
    fact('IN_THEME', first, theme),
  ],
  [
    'The listing “Pages, 8 January 2026” lists “First” as no. 3.',
    '“First” is no. 3 of the listing “Pages, 8 January 2026”.',
    fact('LISTS', day, first, { position: 3 }),
  ],
  [
    'The topic “Machine Translation” is a part of the topic “Language”.',
    'The topic “Language” is broader than the topic “Machine Translation”.',
    fact('BROADER', translation, node('Topic', 'Language')),
  ],
  [
    '“First” is similar to “Second thoughts” (score 0.74, shared: “BERT” and “BLEU”).',
    '“Second thoughts” is similar to “First” (score 0.74, shared: “BERT” and “BLEU”).',
    fact('SIMILAR_TO', first, second, { score: 0.742, concepts: ['BERT', 'BLEU'], parts }),
  ],
  [
    '“First” is similar to “Second thoughts” (score 0.40, most of it from their meaning).',
    '“Second thoughts” is similar to “First” (score 0.40, most of it from their meaning).',
    fact('SIMILAR_TO', first, second, { score: 0.4, parts }),
  ],
  [
    '“First” shares the concept “BERT” with “Second thoughts”.',
    '“Second thoughts” shares the concept “BERT” with “First”.',
    fact('SHARES_CONCEPT', first, second, { concepts: ['BERT'] }),
  ],
])('a step says why it is there, in either direction: %s', (forwards, backwards, said) => {
  expect(pathSentence([{ fact: said, isReversed: false }])).toBe(forwards)
  expect(pathSentence([{ fact: said, isReversed: true }])).toBe(backwards)
})

test('steps are one sentence, in which a paper is named again and all else goes on', () => {
  const sentence = pathSentence([
    { fact: fact('MENTIONS', first, distillation, { score: 0.9 }), isReversed: false },
    { fact: fact('MENTIONS', second, distillation, { score: 0.5 }), isReversed: true },
    { fact: fact('WRITTEN_BY', second, ada, { position: 1 }), isReversed: false },
    { fact: fact('WRITTEN_BY', first, ada, { position: 2 }), isReversed: true },
  ])
  expect(sentence).toBe(
    '“First” centres on the method “Knowledge Distillation”, which has a part in “Second thoughts”; “Second thoughts” has Ada Lovelace as its first author, who is the second author of “First”.',
  )
})

test('without steps there is nothing to say', () => {
  expect(pathSentence([])).toBe('')
})
