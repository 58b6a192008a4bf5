import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { readReferenceData } from '../../../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../../../src/sources/seeds/seeds-directory.ts'
import { madePaper } from '../made-paper.ts'

const knowledge = createKnowledge(await readReferenceData(seedsDirectory()))
const knownIn = (text: string) =>
  knowledge
    .describe(madePaper('', text))
    .mentions.filter(({ basis }) => basis === 'LEXICON')
    .map(({ name }) => name)

describe('an acronym that a paper of any faculty does not explain', () => {
  it.each([
    ['Veterans with PTSD slept badly.', 'Veterans with posttraumatic stress disorder slept badly.'],
    ['Nurses cared for smokers with COPD.', 'Smokers have chronic obstructive pulmonary disease.'],
    ['Harbor prices follow GDP.', 'Harbor prices follow the gross domestic product.'],
    ['Pilots write SQL by hand.', 'Pilots write the Structured Query Language by hand.'],
    ['Pilots learned of keels in a MOOC.', 'Keels are taught in massive open online courses.'],
    ['The coating was seen by SEM, and XRD shows its crystals.', 'We use scanning electron microscopy.'],
    ['Jets of AGN and quasars have a high redshift.', 'We watch active galactic nuclei.'],
    ['Mice were genotyped at a SNP of the locus.', 'We map single-nucleotide polymorphisms.'],
  ])('meets its long form: %s', (short, long) => {
    const [name] = knownIn(long)
    expect(name).toBeDefined()
    expect(knownIn(short)).toContain(name)
  })

  it.each([
    [
      'Latent variables and factor loadings were tested by SEM on a questionnaire.',
      'structural equation modeling',
    ],
    ['Bottles of PET were shredded, a plastic polymer.', 'polyethylene terephthalate'],
    ['FDG uptake in the PET scan shows the tumor.', 'positron emission tomography'],
    ['Stomatal closure in drought needs ABA in Arabidopsis seedlings.', 'abscisic acid'],
    ['The soil has little SOC after tillage.', 'soil organic carbon'],
  ])('means what its paper speaks of: %s', (text, name) => {
    expect(knownIn(text)).toContain(name)
  })

  it.each([
    ['The SEM of the harbor board wrote a letter.', 'SEM'],
    ['A PD of the harbor board wrote a letter.', 'PD'],
    ['Students solve verbal questions of the SAT in spring.', 'SAT'],
    ['The ROS of the harbor board wrote a letter.', 'ROS'],
  ])('means nothing known where nothing tells: %s', (text) => {
    expect(knownIn(text)).toEqual([])
  })
})
