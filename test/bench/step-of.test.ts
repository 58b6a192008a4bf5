import { expect, test } from 'vitest'
import { stepOf } from '../../bench/growth/step-of.ts'
import { claimPapers } from '../../src/graph/import/claim-papers.ts'
import { countPapers } from '../../src/graph/import/count-papers.ts'
import { findLikeWorded } from '../../src/graph/import/find-like-worded.ts'
import { findPapersOfConcepts } from '../../src/graph/import/find-papers-of-concepts.ts'
import { findSourceRecords } from '../../src/graph/import/find-source-records.ts'
import { findThemeVotes } from '../../src/graph/import/find-theme-votes.ts'
import { linkSourceRecords } from '../../src/graph/import/link-source-records.ts'
import { readComparables } from '../../src/graph/import/read-comparables.ts'
import { readTexts } from '../../src/graph/import/read-texts.ts'
import { saveAuthors } from '../../src/graph/import/save-authors.ts'
import { saveConcepts } from '../../src/graph/import/save-concepts.ts'
import { saveMentions } from '../../src/graph/import/save-mentions.ts'
import { savePapers } from '../../src/graph/import/save-papers.ts'
import { saveSharedConcepts } from '../../src/graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../../src/graph/import/save-similar.ts'
import { saveVectors } from '../../src/graph/import/save-vectors.ts'
import { trimSharedConcepts } from '../../src/graph/import/trim-shared-concepts.ts'

test.each([
  ['finding what is known', findSourceRecords([])],
  ['writing papers and records', savePapers([], '')],
  ['writing papers and records', linkSourceRecords([])],
  ['writing papers and records', saveVectors([])],
  ['writing what they are about', saveConcepts([])],
  ['writing what they are about', saveMentions([])],
  ['writing what they are about', saveAuthors([])],
  ['counting and naming', countPapers('Concept', [])],
  ['finding candidates', findLikeWorded([], 1)],
  ['finding candidates', findPapersOfConcepts([], 1)],
  ['reading what is compared', readComparables([])],
  ['reading what is compared', readTexts([])],
  ['writing neighbours', claimPapers([])],
  ['writing neighbours', saveSimilar([])],
  ['writing neighbours', saveSharedConcepts([])],
  ['writing neighbours', trimSharedConcepts([], { chosen: 1, held: 3 })],
  ['finding themes', findThemeVotes([], 1)],
])('the step "%s" has its statements', (step, { text }) => {
  expect(stepOf(text)).toBe(step)
})
