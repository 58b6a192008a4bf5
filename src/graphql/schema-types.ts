import type { ArtifactNode } from '../graph/reads/nodes/artifact-node.ts'
import type { AuthorNode } from '../graph/reads/nodes/author-node.ts'
import type { ConceptNode } from '../graph/reads/nodes/concept-node.ts'
import type { ListingNode } from '../graph/reads/nodes/listing-node.ts'
import type { OrganizationNode } from '../graph/reads/nodes/organization-node.ts'
import type { PaperNode } from '../graph/reads/nodes/paper-node.ts'
import type { SourceRecordNode } from '../graph/reads/nodes/source-record-node.ts'
import type { ThemeNode } from '../graph/reads/nodes/theme-node.ts'
import type { TopicNode } from '../graph/reads/nodes/topic-node.ts'
import type { Context } from './context.ts'

/** What the schema's builder knows by name: the shape behind each type, the context and the scalars. */
export type SchemaTypes = {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: number | null }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
  Objects: {
    Paper: PaperNode
    Topic: TopicNode
    Theme: ThemeNode
    Concept: ConceptNode
    Organization: OrganizationNode
    Author: AuthorNode
    Artifact: ArtifactNode
    Listing: ListingNode
    SourceRecord: SourceRecordNode
  }
}
