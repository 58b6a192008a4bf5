import type {
  ConceptEntry,
  OrganizationEntry,
  ReferenceData,
  TopicEntry,
} from '../../src/domain/reference-data.ts'

const topic = (
  slug: string,
  name: string,
  broader: string | null,
  aliases: string[],
  description: string,
): TopicEntry => ({
  slug,
  name,
  broader,
  aliases: [],
  vocabulary: aliases,
  description,
})

const concept = (
  slug: string,
  name: string,
  kind: ConceptEntry['kind'],
  aliases: string[] = [],
  of: string | null = null,
): ConceptEntry => ({ slug, name, kind, aliases, topic: of })

const organization = (
  slug: string,
  name: string,
  aliases: string[],
  accounts: string[],
): OrganizationEntry => ({
  slug,
  name,
  aliases,
  accounts,
  url: null,
})

/** A small tree, lexicon and list of organisations of several fields. */
export const madeReference: ReferenceData = {
  topics: [
    topic(
      'machine-learning',
      'Machine Learning',
      null,
      ['neural network'],
      'Methods that learn from examples.',
    ),
    topic(
      'language-models',
      'Language Models',
      'machine-learning',
      ['large language model', 'LLM'],
      'Models of text, trained on corpora.',
    ),
    topic(
      'alignment',
      'Alignment',
      'language-models',
      ['preference optimization', 'human preferences'],
      'Making models follow what people prefer.',
    ),
    topic(
      'computer-vision',
      'Computer Vision',
      'machine-learning',
      ['image classification'],
      'Seeing with machines: images and video.',
    ),
    topic(
      'biology',
      'Biology',
      null,
      ['gene expression', 'cell'],
      'Living things, from genes and cells to ecosystems.',
    ),
    topic(
      'genomics',
      'Genomics',
      'biology',
      ['genome', 'CRISPR', 'single-cell RNA'],
      'Genomes, how they are read and edited.',
    ),
    topic(
      'economics',
      'Economics',
      null,
      ['minimum wage', 'labour market'],
      'Prices, wages, trade and those who set them.',
    ),
    topic(
      'history',
      'History',
      null,
      ['medieval', 'archival sources'],
      'The past from its charters, letters and ruins.',
    ),
  ],
  concepts: [
    concept('large-language-model', 'large language model', 'MODEL', ['LLM'], 'language-models'),
    concept('language-model', 'language model', 'MODEL', [], 'language-models'),
    concept('pre-training', 'pre-training', 'METHOD', [], 'language-models'),
    concept(
      'direct-preference-optimization',
      'direct preference optimization',
      'METHOD',
      ['DPO'],
      'alignment',
    ),
    concept('optimization', 'optimization', 'METHOD'),
    concept('segment-anything-model', 'Segment Anything Model', 'MODEL', ['SAM'], 'computer-vision'),
    concept(
      'retrieval-augmented-generation',
      'retrieval-augmented generation',
      'METHOD',
      ['RAG'],
      'language-models',
    ),
    concept('orca', 'Orca', 'MODEL', [], 'language-models'),
    concept('falcon', 'Falcon', 'MODEL', [], 'language-models'),
    concept('imagenet', 'ImageNet', 'DATASET', [], 'computer-vision'),
    concept('the-pile', 'The Pile', 'DATASET', [], 'language-models'),
    concept('gpt-3', 'GPT-3', 'MODEL', [], 'language-models'),
    concept('qwen2-5', 'Qwen2.5', 'MODEL', [], 'language-models'),
    concept('adapter', 'adapter', 'METHOD', [], 'language-models'),
    concept('ovarian-tumor', 'ovarian tumor', 'OTHER', [], 'biology'),
    concept('crispr', 'CRISPR', 'METHOD', [], 'genomics'),
    concept('gene-expression', 'gene expression', 'OTHER', [], 'biology'),
    concept('difference-in-differences', 'difference-in-differences', 'METHOD', ['DiD'], 'economics'),
    concept('c-plus-plus', 'C++', 'OTHER'),
    concept(
      'principal-component-analysis',
      'principal component analysis',
      'METHOD',
      ['PCA'],
      'machine-learning',
    ),
    concept('prostate-cancer', 'prostate cancer', 'OTHER', ['PCA'], 'biology'),
  ],
  organizations: [
    organization('meta', 'Meta', ['Facebook AI Research'], ['facebookresearch', 'meta-llama']),
    organization('carnegie-mellon-university', 'Carnegie Mellon University', ['CMU'], ['cmu-lti']),
    organization('university-of-oslo', 'University of Oslo', [], []),
    organization('microsoft', 'Microsoft', ['Microsoft Research'], ['microsoft']),
  ],
}
