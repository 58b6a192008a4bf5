import type { ConceptKind } from './concept-kind.ts'

/**
 * A topic of the curated tree. `broader` is null for an area at the top; `aliases` are other names of it, `vocabulary` the terms that its papers use and others seldom,
 * `examples` titles that papers of it might have. A `method` is a way of working that papers on any subject may use.
 */
export type TopicEntry = {
  slug: string
  name: string
  description: string
  broader: string | null
  aliases: string[]
  vocabulary: string[]
  examples?: string[]
  method?: boolean
}

/**
 * A concept that is known before any paper names it. `topic` is the topic that naming it speaks for. `sharedNames` has those of its aliases that stand for
 * other things as well and more often, each with words of papers that mean this one: MAE, with "masked" and "patch".
 */
export type ConceptEntry = {
  slug: string
  name: string
  kind: ConceptKind
  aliases: string[]
  topic: string | null
  sharedNames?: Record<string, string[]>
}

/**
 * An organisation with the other names it goes by, the accounts it owns at code and model hosts, and the internet domains that are its own, hosts below them
 * included. None of `domains` keeps what others made.
 */
export type OrganizationEntry = {
  slug: string
  name: string
  aliases: string[]
  url: string | null
  accounts: string[]
  domains?: string[]
}

/** What is there before any paper is: the topic tree, the concept lexicon and the organisations. */
export type ReferenceData = {
  topics: TopicEntry[]
  concepts: ConceptEntry[]
  organizations: OrganizationEntry[]
}
