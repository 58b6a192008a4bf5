import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const namesIn = (title: string, text = ''): string[] =>
  knowledge.describe(madePaper(title, text)).mentions.map(({ name }) => name)

it.each([
  String.raw`Pair correlation \citep{montgomery1973} \label{eq:pyth} by Eq. $$E=mc^2$$ of \operatorname{tr}.`,
  String.raw`Pair correlation \begin{align*} mass &= \alpha_{force} \end{align*} and \[ mass = force \] here.`,
  `Pair correlation in $${'\\alpha_i + mass '.repeat(8)}= 1$ here.`,
  'Pair correlation in O(n log n) time of f(x) and SU(2) at 10⁵ s⁻¹ for x^(p-1), x_i and E = mc².',
])('formulas and the commands of LaTeX give no concepts: %s', (text) => {
  expect(namesIn('', text)).toEqual(['pair correlation'])
})

it.each([
  'Keelsonia bargei gen. et sp. nov., a limpet.',
  'Keelsonia bargei n. gen., n. sp., a limpet.',
  'Keelsonia bargei, gen. nov., sp. nov., is a limpet. K. hullii sp. n. is one, too.',
])('what stands behind new names of species is no name: %s', (text) => {
  expect(namesIn('', text).join(' ')).not.toMatch(/\b(?:gen|sp|nov|et)\b/u)
})

it('the sign of a trade mark in letters is no name, but what is short for something is', () => {
  expect(namesIn('', 'Swabs of Keelson (TM) by the Bargelock (TM) instrument.')).not.toContain('TM')
  expect(namesIn('', 'A tide meter (TM) is read. The TM is old.')).toContain('tide meter')
})

it('ions are names with their charge, and a heading that has run into its text is none', () => {
  expect(namesIn('', 'Abstract The uptake of SO4²⁻ by CD4⁺ T cells per cm².').sort()).toEqual([
    'CD4⁺ T cell',
    'SO4²⁻',
    'uptake',
  ])
})

it.each([
  ['German', 'Die Herzinsuffizienz gehört zu den häufigsten Ursachen stationärer Aufnahmen in Deutschland.'],
  ['French', 'Nous montrons que la méthode atteint une précision de 95 % sur le jeu de données.'],
  ['Spanish', 'El método alcanza una precisión del 95 % en el conjunto de datos.'],
  ['Portuguese', 'O método não foi avaliado com dados reais, mas os resultados são bons.'],
  ['Italian', 'Il metodo proposto raggiunge una precisione elevata nella classificazione delle immagini.'],
  ['Dutch', 'Het model wordt getraind met gegevens die niet eerder zijn gebruikt.'],
  ['Polish', 'Metoda została sprawdzona przez autorów i nie jest gorsza od innych.'],
  ['Turkish', 'Bu çalışmada önerilen yöntem daha iyi bir sonuç vermektedir.'],
  ['Indonesian', 'Penelitian ini bertujuan untuk mengetahui pengaruh model pembelajaran.'],
  ['Norwegian', 'Denne artikkelen presenterer en ny metode for sporing av skip.'],
  ['Hungarian', 'A tanulmány bemutatja a magyar nyelvű szövegek elemzését.'],
  ['Vietnamese', 'Bài báo này trình bày một phương pháp mới cho việc phân tích văn bản.'],
  ['Korean', '본 논문은 새로운 분류 방법을 제안한다.'],
  ['Russian', 'В работе рассматривается модель для анализа тональности.'],
  ['Chinese', '本文提出了一种新的文本分类方法。'],
  ['Arabic', 'تقدم هذه الورقة طريقة جديدة لتصنيف النصوص.'],
  [
    'Finnish, whose words are not listed here',
    'Tutkimuksessa selvitettiin terveydenhuollon tietojärjestelmien käytettävyyttä hoitajien näkökulmasta kyselyllä sairaaloissa Suomessa vuonna 2019 hyödyntäen aineistoa laajasti.',
  ],
])('a text in %s gives no phrases', (_, text) => {
  expect(namesIn('', text)).toEqual([])
})

it('a text that is not English gives what the lexicon has, and the acronyms that it defines', () => {
  expect(
    namesIn(
      '',
      'Das akute Koronarsyndrom (AKS) wurde mit GPT-3 und ohne großen Aufwand klassifiziert.',
    ).sort(),
  ).toEqual(['GPT-3', 'akute Koronarsyndrom'])
})

it('names in Latin letters stand by themselves within a text in another script', () => {
  expect(namesIn('基于RoadNet模型的文本分类', '我们使用了HillGraph微调Tidal-2模型。').sort()).toEqual([
    'HillGraph',
    'RoadNet',
    'Tidal-2',
  ])
  expect(namesIn('Модель RoadNet для анализа', 'В работе рассматривается модель RoadNet.')).toEqual([
    'RoadNet',
  ])
})

it('an English title over a text in another language is read, and so are its English sentences', () => {
  expect(
    namesIn(
      'Heart failure admissions',
      'Die Herzinsuffizienz gehört zu den häufigsten Ursachen von Aufnahmen.',
    ),
  ).toEqual(['heart failure admission'])
  expect(
    namesIn(
      'Aprendizaje profundo',
      'El método alcanza una precisión del 95 % en el conjunto de datos. Este trabajo presenta un modelo nuevo. This paper presents a method for retinal vessels, and it is trained on fundus images.',
    ).sort(),
  ).toEqual(['fundus image', 'retinal vessel'])
})

it('names with words of other languages are no other language', () => {
  expect(
    namesIn(
      'Van der Waals heterostructures',
      'We study van der Waals heterostructures, Las Vegas and El Niño.',
    ),
  ).toEqual(expect.arrayContaining(['van der Waals heterostructure', 'Las Vegas', 'El Niño']))
})

it('a title in capitals is read as a sentence, and its concepts are shown in small letters', () => {
  expect(namesIn('TURBULENT CHANNEL FLOW OVER ROUGH WALLS').sort()).toEqual([
    'rough wall',
    'turbulent channel flow',
  ])
  expect(namesIn('ON ROUGH WALLS', 'Rough walls are found.')).toEqual(['rough wall'])
  expect(namesIn('ROUGH WALLS')).toEqual(['rough wall'])
  expect(namesIn('A THEORETICAL BASIS WHICH MAY EXPLAIN HYDROGELS')).toEqual(['hydrogel'])
})

it('a text in capitals is read as sentences, its acronyms apart', () => {
  expect(
    namesIn('', 'TIDAL PHASE ALIGNMENT (TPA) CORRECTS DNA REPAIR. TPA HELPS LSTM NETWORKS.').sort(),
  ).toEqual(['DNA repair', 'LSTM network', 'tidal phase alignment'])
})

it('a word of a title in capitals is written as in the text', () => {
  expect(namesIn('REYNOLDS STRESS OF ROADNET', 'The Reynolds stress is found by RoadNet.').sort()).toEqual([
    'Reynolds stress',
    'RoadNet',
  ])
})

it('the spelling of a concept is the one of the paper', () => {
  const [mention] = knowledge.describe(madePaper('FLOW OVER THE ROUGH WALLS', '')).mentions
  expect(mention).toMatchObject({ name: 'rough wall', spelling: 'ROUGH WALLS' })
})

it('a title in capitals in another language gives no phrases', () => {
  expect(namesIn('UNTERSUCHUNG DER HERZINSUFFIZIENZ UND IHRER URSACHEN')).toEqual([])
})

it('acronyms in a row are no sentence', () => {
  expect(namesIn('GPT-3')).toEqual(['GPT-3'])
})

it.each([
  'Zur Elektrodynamik bewegter Körper',
  'Une étude des réseaux',
  'Modelos de lenguaje',
  'Magyar szövegek elemzése',
])('a title that is not English gives no phrases without a text too: %s', (title) => {
  expect(namesIn(title)).toEqual([])
})

it('a row of names of substances is English', () => {
  expect(
    namesIn('', `${'Perovskites; hydrogels; chalcogenides; zeolites; aerogels; '.repeat(4)}.`),
  ).toContain('hydrogel')
})
