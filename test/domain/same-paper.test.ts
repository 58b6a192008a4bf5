import { describe, expect, it } from 'vitest'
import type { PaperSide } from '../../src/domain/same-paper.ts'
import { samePaper } from '../../src/domain/same-paper.ts'

const side = (said: Partial<PaperSide>): PaperSide => ({
  titleKey: 'mappingcaveswithsound',
  arxivIds: [],
  dois: [],
  texts: [],
  ...said,
})

/** Both ways round: the answer must not depend on which side is which. */
const verdicts = (a: Partial<PaperSide>, b: Partial<PaperSide>): string[] => [
  samePaper(side(a), side(b)),
  samePaper(side(b), side(a)),
]
const both = (verdict: string): string[] => [verdict, verdict]

describe('by ids', () => {
  it('two arXiv ids or two DOIs keep papers apart whatever else agrees', () => {
    expect(
      verdicts(
        { arxivIds: ['2501.00001'], dois: ['10.1/a'] },
        { arxivIds: ['2501.00002'], dois: ['10.1/a'] },
      ),
    ).toEqual(both('different arXiv ids'))
    expect(verdicts({ dois: ['10.1/a'] }, { dois: ['10.1/b'] })).toEqual(both('different DOIs'))
  })

  it('a shared id makes them one under different titles and texts', () => {
    expect(
      verdicts(
        { arxivIds: ['2501.00001'], texts: ['Bats hunt moths at night over open water.'] },
        {
          titleKey: 'another',
          arxivIds: ['2501.00001'],
          texts: ['Bridges of steel rust sooner near the coast.'],
        },
      ),
    ).toEqual(both('same'))
    expect(verdicts({ dois: ['10.1/a'] }, { titleKey: 'another', dois: ['10.1/a', '10.1/b'] })).toEqual(
      both('same'),
    )
  })

  it('the DOI that arXiv gives is an arXiv id, and does not contradict the DOI of a journal', () => {
    const ours = { arxivIds: ['2501.00001'], dois: ['10.1/journal'] }
    expect(verdicts(ours, { dois: ['10.48550/arxiv.2501.00001'] })).toEqual(both('same'))
    expect(verdicts(ours, { dois: ['10.48550/arxiv.2501.00002'] })).toEqual(both('different arXiv ids'))
  })

  it('an id on one side alone says nothing', () => {
    expect(verdicts({ arxivIds: ['2501.00001'] }, { dois: ['10.1/a'] })).toEqual(both('same'))
  })
})

describe('by title', () => {
  it('other titles are other papers', () => {
    expect(verdicts({}, { titleKey: 'mappingminesWithsound' })).toEqual(both('different titles'))
  })

  it('missing text forbids nothing', () => {
    expect(verdicts({}, {})).toEqual(both('same'))
    expect(
      verdicts({ texts: ['We walk into caves with a loudspeaker and listen to what comes back.'] }, {}),
    ).toEqual(both('same'))
  })

  it('titles without letters never match', () => {
    expect(verdicts({ titleKey: '' }, { titleKey: '' })).toEqual(both('different titles'))
  })

  it.each(['attention', 'introduction', 'editorial', 'reply', 'preface', 'lettertotheeditor', '引言'])(
    'the title %s alone says too little',
    (titleKey) => {
      expect(verdicts({ titleKey }, { titleKey })).toEqual(both('the title alone says too little'))
    },
  )

  it('a common title with texts that are alike is one paper', () => {
    expect(
      verdicts(
        {
          titleKey: 'attention',
          texts: ['Pigeons learn to watch one of two coloured lamps and peck when it blinks.'],
        },
        {
          titleKey: 'attention',
          texts: ['In this study pigeons were taught to peck whenever a coloured lamp blinked.'],
        },
      ),
    ).toEqual(both('same'))
  })

  it('a title of seven ideographs is its own', () => {
    expect(verdicts({ titleKey: '注意力机制综述' }, { titleKey: '注意力机制综述' })).toEqual(both('same'))
  })
})

const paraphrases: [field: string, abstract: string, summary: string][] = [
  [
    'language models',
    'Training long-context language models is expensive because every token attends to all others. We replace most attention layers by a gated recurrence whose state is updated in chunks, and keep four global layers. On retrieval and summarisation benchmarks with 128K tokens our 3B model matches a full-attention baseline at a third of the memory.',
    'A 3B long-context model swaps nearly all of its attention for chunk-wise gated recurrent layers and keeps only four global ones. With 128K tokens it equals full attention on summarisation and retrieval while needing a third as much memory.',
  ],
  [
    'medicine',
    'Sepsis kills one in five patients admitted to intensive care. In a randomised trial across 31 hospitals, 2,104 adults received either early vasopressors or fluids first. Mortality after 90 days did not differ, but patients given vasopressors spent fewer days on a ventilator.',
    'A randomised trial in 31 hospitals compares early vasopressors with fluids in 2,104 sepsis patients. Deaths within 90 days were alike; ventilator time was shorter with vasopressors.',
  ],
  [
    'astronomy',
    'We report infrared spectroscopy of a hot Jupiter on a retrograde orbit around an A-type star. Water and carbon monoxide are detected with high significance, and the retrieved carbon-to-oxygen ratio suggests formation beyond the snow line followed by migration.',
    'Infrared spectra of a hot Jupiter that orbits its star backwards show water and carbon monoxide. Its carbon to oxygen ratio hints that the planet formed past the snow line and migrated.',
  ],
  [
    'databases',
    'Learned indexes predict the position of a key with a small model. They degrade under updates. We propose buffered leaf nodes that absorb inserts and are retrained in the background, and show that lookups stay within 20 nanoseconds of the static index under write-heavy workloads.',
    'Inserts spoil learned indexes. Here leaves buffer them and retrain in the background, which keeps lookups within 20 nanoseconds of a static index even when writes dominate the workload.',
  ],
]

const strangers: [titleKey: string, one: string, other: string][] = [
  [
    'twittersentimentanalysis',
    'We classify the mood of Twitter posts about airlines with a recurrent network over word embeddings, and compare it with a support vector machine on 14,000 labelled messages.',
    'During the election we collected 2 million tweets and correlate daily polarity from a lexicon with opinion polls, finding that sentiment lags press coverage by two days.',
  ],
  [
    'twittersentimentanalysis',
    'Stock returns follow the mood of investors: a Granger test over five years of tweets shows that fear predicts volatility.',
    'A tutorial for students: how to collect tweets, clean emoji and hashtags, and train naive Bayes in an afternoon.',
  ],
  [
    'attentionanddistractionatwork',
    'Open-plan offices are loud. We fitted 40 employees with microphones and found that speech within three metres halves typing speed.',
    'A transformer decides which of two monitors a driver looks at from steering data alone, and alerts within 300 milliseconds.',
  ],
  [
    'introductiontothetopic',
    'Bats hunt moths over open water at night.',
    'Bridges of steel rust sooner near the coast.',
  ],
]

describe('by text under one title', () => {
  it.each(paraphrases)('a summary in other words is alike (%s)', (_, abstract, summary) => {
    expect(verdicts({ texts: [abstract] }, { texts: [summary] })).toEqual(both('same'))
  })

  it.each(strangers)('texts about other things are nothing alike (%s)', (titleKey, one, other) => {
    expect(verdicts({ titleKey, texts: [one] }, { titleKey, texts: [other] })).toEqual(
      both('texts are nothing alike'),
    )
  })

  it('the abstracts of two fields are nothing alike', () => {
    const [model = '', trial = '', planet = '', index = ''] = paraphrases.map(([, abstract]) => abstract)
    expect(verdicts({ texts: [model] }, { texts: [index] })).toEqual(both('texts are nothing alike'))
    expect(verdicts({ texts: [trial] }, { texts: [planet] })).toEqual(both('texts are nothing alike'))
  })

  it('one text that is alike is enough', () => {
    const [[abstract = '', summary = ''] = []] = paraphrases.map(([, ...texts]) => texts)
    expect(verdicts({ texts: ['Bats hunt moths over open water.', summary] }, { texts: [abstract] })).toEqual(
      both('same'),
    )
  })

  it('texts in two languages cannot be compared, and forbid nothing', () => {
    const english =
      'We walk into caves with a loudspeaker and listen to what comes back, and from the echo we draw a map of the walls.'
    const french =
      "Nous entrons dans des grottes avec un haut-parleur pour écouter l'écho, puis nous dessinons une carte des parois."
    expect(verdicts({ texts: [english] }, { texts: [french] })).toEqual(both('same'))
  })

  it('a text of a few words says nothing', () => {
    expect(
      verdicts({ texts: ['To appear.'] }, { texts: ['Bats hunt moths over open water at night.'] }),
    ).toEqual(both('same'))
  })

  it('Chinese texts are compared by pairs of characters', () => {
    const one = '本文提出一种用声波绘制洞穴地图的方法，并在三个洞穴中进行实验。'
    const alike = '一种用声波绘制洞穴地图的新方法，实验在三个洞穴中完成。'
    const other = '钢桥在海边生锈更快，我们测量了二十座桥梁的腐蚀速度。'
    expect(verdicts({ texts: [one] }, { texts: [alike] })).toEqual(both('same'))
    expect(verdicts({ texts: [one] }, { texts: [other] })).toEqual(both('texts are nothing alike'))
  })
})
