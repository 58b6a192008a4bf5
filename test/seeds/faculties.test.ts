import { expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { readReferenceData } from '../../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'
import { madePaper } from '../knowledge/made-paper.ts'

const reference = await readReferenceData(seedsDirectory())
const knowledge = createKnowledge(reference)

it.each([
  [
    'philosophy',
    'Two kinds of moral reason in Kant',
    'Kant seems to hold that moral worth belongs to acts from duty alone. We defend a weaker reading, on which virtue and the good will are compatible with sympathy, and answer objections of recent ethicists.',
  ],
  [
    'religion',
    'Pilgrims at a village shrine',
    'Catholic and Orthodox believers share one chapel and its saint. Liturgy, prayer and the parish priest keep the faith communities apart.',
  ],
  [
    'sport-and-exercise',
    'Sprint training of junior handball players',
    'Twenty athletes did resistance training before the competitive season. Jump height and sprinting improved, and coaches reported fewer injuries.',
  ],
  [
    'veterinary-science',
    'Mastitis in small dairy herds',
    'Milk of 310 cows on 22 farms was examined by veterinarians. Housing of cattle and the age at first calving explained most infections of the udder.',
  ],
  [
    'oncology',
    'Survival after chemotherapy for gastric cancer',
    'Patients with metastatic tumours received cisplatin. Overall survival was longer where lymph nodes were free of carcinoma.',
  ],
  [
    'infectious-diseases',
    'Bed nets against malaria on an island',
    'Plasmodium falciparum infections fell after insecticide-treated nets were given out and patients with fever were treated with artemisinin.',
  ],
  [
    'condensed-matter',
    'Magnetic order in a layered cuprate',
    'Neutron scattering shows antiferromagnetic order below the critical temperature. Superconductivity and spin waves compete in single crystals with little doping.',
  ],
  [
    'archaeology',
    'Graves of the early Bronze Age on a gravel bank',
    'The excavation brought 41 burials with pottery and flint to light. Radiocarbon dating puts the cemetery before the hillfort.',
  ],
  [
    'literature',
    'Exile and the narrator in four novels',
    'The novelist lets unreliable narrators tell of exile. A reading of metaphor and genre sets the fiction beside the poetry of its time.',
  ],
  [
    'robotics-and-control',
    'Sixteen cubes that climb over one another',
    'A modular robot of self-reconfiguring cubes is built. Each module has one pneumatic actuator of variable stiffness and a latch, and the modules share one battery.',
  ],
  [
    'politics-and-society',
    'Who borrows the laws of neighbouring provinces?',
    'Policy diffusion is usually told of successful provinces. We follow 40 reforms of open government and find that policy adoption waits for the corruption scandals of the incumbents.',
  ],
  [
    'reinforcement-learning',
    'Ignoring most of the state at each level',
    'State abstraction lets hierarchical reinforcement learning forget what a subtask does not need. Policy evaluation then converges for fewer states, and the Q values of the whole stay right.',
  ],
  [
    'tourism',
    'Why guests come back to mountain hotels',
    'Tourists of three destinations were asked about destination image and hotel guests about service. Ecotourism and festivals matter less than the landscape.',
  ],
  [
    'civil-engineering',
    'Strength of concrete beams with fly ash',
    'Reinforced concrete beams were loaded to failure. Compressive strength and shear strength suffer little from fly ash in the cement.',
  ],
  [
    'communication',
    'How newspapers framed a rail strike',
    'A content analysis of press coverage in five newspapers. Journalists and editorials framed the conflict alike, and news audiences followed.',
  ],
])('a paper of %s finds its field', (slug, title, text) => {
  const { topics } = knowledge.describe(madePaper(title, text))
  expect(topics.find(({ primary }) => primary)?.slug).toBe(slug)
})

it('a paper of a field with topics of its own is of the broader one where none of them fits', () => {
  const { topics } = knowledge.describe(
    madePaper(
      'A rare disease presented and treated',
      'A patient was admitted with fever of unknown cause. We give the differential diagnosis, physical examination and clinical course, and review earlier case reports.',
    ),
  )
  expect(topics.find(({ primary }) => primary)?.slug).toBe('clinical-medicine')
})
