import { arxivId } from '../../domain/arxiv-id.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'
import { titleKey } from '../../domain/title-key.ts'

/** By what a record may be known to be a paper. A DOI that arXiv gives says the arXiv id too; a title without letters says nothing. */
export type IdentityKeys = { arxivId: string | null; doi: string | null; titleKey: string | null }

export const identityKeys = (statement: PaperStatement): IdentityKeys => ({
  arxivId: statement.arxivId ?? (statement.doi === null ? null : arxivId(statement.doi)),
  doi: statement.doi,
  titleKey: titleKey(statement.title) || null,
})
