import type { DescribedBenchPaper } from '../../quality/described-half.ts'

type Labels = DescribedBenchPaper['paper']['labels']

const noLabels: Labels = {
  keyphrases: ['unlabelled'],
  kinds: {},
  topics: [],
  noTopic: false,
  organizations: { right: [], wrong: [] },
  artifacts: [],
}

/** A paper "p" with these labels, of which the program says what is given and nothing else. */
export const described = (
  labels: Partial<Labels>,
  knowledge: Partial<DescribedBenchPaper['knowledge']>,
): DescribedBenchPaper => ({
  paper: {
    id: 'p',
    half: 'development',
    area: 'systems',
    labels: { ...noLabels, ...labels },
    input: { title: 'A title', text: 'A text.', statedConcepts: [], statedOrganizations: [], urls: [] },
  },
  knowledge: { mentions: [], topics: [], organizations: [], artifacts: [], ...knowledge },
})
