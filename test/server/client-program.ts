/** A small program of somebody else's: what it asks, and how it uses the types that are generated for that. */
export const clientProgram = {
  operations: `
    query PapersPage($first: Int!, $after: String, $where: PaperFilter) {
      papers(first: $first, after: $after, where: $where, orderBy: { field: PUBLISHED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        edges { node { title publishedAt concepts(first: 1) { edges { node { name kind } } } } }
      }
    }
    query AnyNode($id: ID!) { node(id: $id) { __typename ... on Paper { title } ... on Topic { slug } } }
    mutation Import($input: ImportPapersInput!) {
      importPapers(input: $input) {
        ... on ImportedPapers { new sourceIds }
        ... on RefusedImport { errors { code line field message } }
      }
    }
    subscription Watch { importProgress { state step done total } }
  `,
  source: `
import { print } from 'graphql'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { PapersPageDocument } from './operations.ts'
import type { AnyNodeQuery, ImportMutation, PapersPageQueryVariables } from './operations.ts'

const ask = async <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> => {
  const response = await fetch(\`\${process.argv[2]}/graphql\`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data } = (await response.json()) as { data: Data }
  return data
}

export const titleOf = ({ node }: AnyNodeQuery): string | undefined =>
  node?.__typename === 'Paper' ? node.title : undefined

export const outcomeOf = ({ importPapers }: ImportMutation): string =>
  'errors' in importPapers
    ? importPapers.errors.map(({ line, message }) => \`\${line ?? '?'}: \${message}\`).join()
    : \`\${importPapers.new.toFixed()} new\`

const page = async (after: string | null) => {
  const variables: PapersPageQueryVariables = { first: 2, after, where: { publishedFrom: '2025-01-01', not: { hasCode: true } } }
  return (await ask(PapersPageDocument, variables)).papers
}

const first = await page(null)
const second = await page(first.pageInfo.endCursor ?? null)
const papers = [...first.edges, ...second.edges].map(({ node }) => {
  const title: string = node.title
  const publishedAt: string | null | undefined = node.publishedAt
  return { title, publishedAt, concepts: node.concepts.edges.map((edge) => \`\${edge.node.name} \${edge.node.kind}\`) }
})
process.stdout.write(JSON.stringify(papers))
`,
}
