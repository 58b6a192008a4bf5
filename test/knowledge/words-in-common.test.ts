import { describe, expect, it } from 'vitest'
import { wordsInCommon } from '../../src/knowledge/similarity/sentence/terms/words-in-common.ts'
import type { Writing } from '../../src/knowledge/similarity/sentence/terms/writing.ts'

const writing = (title: string, text: string, spellings: string[] = []): Writing => ({
  title,
  text,
  spellings,
})

const inCommon = (from: Writing, to: Writing, named: string[] = []): string[] =>
  wordsInCommon(from, to, named).map(({ text }) => text)

const weir = writing('The salmon of the lower weir', 'Salmon pass the weir by night, when turbines rest.', [
  'salmon',
  'lower weir',
  'turbines',
])

describe('the words that two papers have in common', () => {
  it('are names of concepts of one that the other writes too', () => {
    const other = writing('A fish ladder', 'How salmon climb a ladder beside a weir.', ['fish ladder'])
    expect(inCommon(weir, other)).toEqual(['salmon', 'weir'])
    expect(inCommon(other, weir)).toEqual(['salmon', 'weir'])
  })

  it('may be the end of a longer name, or a noun in it, but no adjective', () => {
    const from = writing('Obscured quasars', 'We find obscured quasars in X-ray light.', [
      'obscured quasars',
      'X-ray background',
    ])
    const to = writing('On quasars', 'X-ray signals of obscured stars and a quasar.', ['X-ray signals'])
    expect(inCommon(from, to)).toEqual(['quasars', 'X-ray'])
  })

  it('come in a row where both have them so', () => {
    const from = writing('Agents', 'Multi-agent reinforcement learning.', [
      'multi-agent reinforcement learning',
    ])
    const to = writing('Games', 'General reinforcement learning, and what reinforcement learning costs.', [
      'general reinforcement learning',
    ])
    expect(inCommon(from, to)).toEqual(['reinforcement learning'])
  })

  it('are those of titles too', () => {
    expect(inCommon(writing('A catalogue of lichens', ''), writing('Lichens and the wind', ''))).toEqual([
      'lichens',
    ])
  })

  it('do not begin or end with a verb that stands for a preposition', () => {
    const from = writing('Silting following a flood', '')
    const to = writing('Silting following tidal storms', '')
    expect(inCommon(from, to)).toEqual(['silting'])
    expect(inCommon(writing('Instruction following', ''), writing('On instruction following', ''))).toEqual([
      'instruction following',
    ])
  })

  it('are rare, or said in the titles or more than once', () => {
    const once = (word: string): Writing => writing('This', `There is a ${word} here.`, [word])
    expect(inCommon(once('system'), once('system'))).toEqual([])
    expect(inCommon(once('video'), once('video'))).toEqual([])
    expect(inCommon(once('lichen'), once('lichen'))).toEqual(['lichen'])
    expect(
      inCommon(writing('Video', 'On video.', ['video']), writing('Old video', 'A video.', ['video'])),
    ).toEqual(['video'])
  })

  it('say more than what is named, be it by its initials', () => {
    const from = writing('LLMs at the weir', 'LLMs count fish at a fish weir.', ['LLMs', 'fish weir'])
    const to = writing('Fish weirs', 'A weir, and LLMs to watch it.', ['weir', 'LLMs'])
    expect(inCommon(from, to, ['large language model'])).toEqual(['fish weir'])
    expect(inCommon(from, to, ['large language model', 'fish weir'])).toEqual([])
    const named = ['reinforcement learning with verifiable rewards']
    const rlvr = writing('RLVR', 'RLVR pays.', ['RLVR'])
    expect(inCommon(rlvr, rlvr, named)).toEqual([])
  })

  it('are nouns, by the words around them', () => {
    const one = writing(
      'Silt regulates the spawning of smolts',
      'Steady flow, as silt settles. Night is steady.',
    )
    const other = writing('Steady light regulates the smolt', 'It regulates a clock, and silt is lost.')
    expect(inCommon(one, other)).toEqual(['smolts', 'silt'])
    expect(inCommon(writing('Weirs matter for salmon', ''), writing('Nets matter to salmon', ''))).toEqual([
      'salmon',
    ])
  })

  it('are no adverbs, numerals and verbs that no noun looks like', () => {
    const from = writing('Eels almost frozen', 'Almost all of a billion think.', [
      'almost',
      'billion',
      'think',
    ])
    const to = writing(
      'Frozen eels',
      'A billion are almost stale, as they think, and almost all are infinite.',
    )
    expect(inCommon(from, to)).toEqual(['eels'])
  })

  it('are no halves of Latin phrases, no forms of verbs, and nothing that says little', () => {
    const from = writing('Eels in vitro', 'Eels in vitro. Tide driven eels in deep regions.', [
      'in vitro eels',
      'tide driven eels',
      'deep regions',
    ])
    const to = writing('Old eels', 'What is said in vitro of eels; driven eels, in regions, in vitro.')
    expect(inCommon(from, to)).toEqual(['eels'])
    expect(inCommon(writing('Students Learn Better', ''), writing('Who shall learn better', ''))).toEqual([])
  })

  it('are in small letters where a text has a word so', () => {
    const from = writing('Low Moss Eels', 'There is moss, and eels.')
    const to = writing('Odd Moss Eels', 'There it is.')
    expect(inCommon(from, to)).toEqual(['moss eels'])
  })

  it('are in small letters where but a title in capitals has them', () => {
    const from = writing('THE LICHENS OF THE NORTH', 'There are some.')
    expect(inCommon(from, writing('LICHENS AND MOSS', 'There is no other.'))).toEqual(['lichens'])
  })

  it('may stand before another noun, unless that alone gives them a meaning', () => {
    const from = writing('Trout streams', 'A trout stream, and Hensel algebras.', ['Hensel algebras'])
    const to = writing('Trout farms', 'Trout farms by Hensel lattices.', ['Hensel lattices'])
    expect(inCommon(from, to)).toEqual(['trout'])
  })

  it('are nothing that libraries print below abstracts', () => {
    const below = 'Categories and Subject Descriptors H.3 [Lichen]: Moss General Terms Design'
    const all = (title: string): Writing => writing(title, below, ['Subject Descriptors'])
    expect(inCommon(all('Lichen'), all('Moss'))).toEqual([])
  })

  it('are what both titles name, be it no rare word', () => {
    const [from, to] = [writing('Retrieval of eels', ''), writing('Old retrieval', '')]
    expect(inCommon(from, to)).toEqual(['retrieval'])
    expect(inCommon(writing('Old eels', 'Retrieval.'), to)).toEqual([])
  })

  it('are no parts of a word that lost a letter', () => {
    const from = writing('An\ufffdlisis de eels', 'Eels.', ['An\ufffdlisis'])
    expect(inCommon(from, writing('Otro an\ufffdlisis de eels', ''))).toEqual(['eels'])
  })

  it('are no sizes and no markup', () => {
    const from = writing('Models of 1.5B', 'log/sup 2/ n and L/sub 2/', ['1.5B', '1B', 'sub', 'sup'])
    expect(inCommon(from, from)).toEqual([])
  })

  it('are three at most, and none says again what another does', () => {
    const words = ['lichen', 'moss', 'fern', 'bracken', 'forget', 'forgetting']
    const all = writing('Growth', words.join(', '), words)
    expect(inCommon(all, all)).toHaveLength(3)
    const two = writing('Growth', 'forget, forgetting, forget, forgetting', ['forget', 'forgetting'])
    expect(inCommon(two, two)).toHaveLength(1)
  })

  it('are no words of grammar of any language, and no phrase that fits every paper', () => {
    const from = writing('La pesca de los Andes', 'real-world data', ['real-world data', 'zero-shot'])
    const to = writing('La lengua de los mares', 'real-world, zero-shot', [])
    expect(inCommon(from, to)).toEqual([])
  })

  it('are in small letters where one paper has them so, but for acronyms that are so by chance', () => {
    const from = writing('Old Sermons', 'RNA, and SCO.', ['Sermons', 'RNA'])
    const to = writing('A sermon', 'RNA in scorpions; sco.', ['RNA'])
    expect(inCommon(from, to)).toEqual(['sermons', 'RNA'])
  })

  it('are no halves of compounds, and no possessors', () => {
    const from = writing('Z-beams over Drumlin', 'Drumlin.')
    const to = writing('W-beams of light', "Light on Drumlin's side.", ["Drumlin's"])
    expect(inCommon(from, to)).toEqual(['Drumlin'])
  })

  it('are taken as they are from other languages', () => {
    const from = writing('Alte Webstühle', 'Wir zeigen, wie die Schiffchen klappern und nicht ruhen.', [
      'Schiffchen',
    ])
    const to = writing('Neue Webstühle', 'Die Schiffchen klappern nicht, und wir ruhen.')
    expect(inCommon(from, to)).toEqual(['Webstühle', 'Schiffchen'])
    expect(inCommon(writing('織機 学习', ''), writing('学习 梭子', ''))).toEqual(['学习'])
  })

  it('keep the capital that a word has by itself, be it an ordinary word otherwise', () => {
    const from = writing('Small models', 'We try Llama and a big Llama.', ['Llama'])
    expect(inCommon(from, writing('Large models', 'Our Llama is large.'))).toEqual(['Llama'])
    expect(inCommon(from, writing('Wool', 'A llama, and wool of a llama.'))).toEqual(['llama'])
    const named = writing('Retrieval', 'By Dense Retrieval (DR).', ['Dense Retrieval'])
    expect(inCommon(named, writing('Retrieval', 'We show Sparse Retrieval.'))).toEqual(['retrieval'])
  })

  it('keep all capitals of a name or none', () => {
    const from = writing('Fires', 'The Black-backed Sparrowtail is black-backed.', [
      'Black-backed Sparrowtail',
    ])
    expect(inCommon(from, writing('Snags', 'We saw the Black-backed Sparrowtail there.'))).toEqual([
      'Black-backed Sparrowtail',
    ])
  })

  it('keep their capitals where both papers do', () => {
    const from = writing('Sermons in Quechua', 'Old sermons.', ['Quechua', 'Sermons'])
    expect(inCommon(from, writing('Quechua', 'A sermon. Sermons in Quechua.'))).toEqual([
      'Quechua',
      'sermons',
    ])
  })
})
