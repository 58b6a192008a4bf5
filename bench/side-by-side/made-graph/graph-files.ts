import { join } from 'node:path'
import { openCsvFile } from './csv-file.ts'
import type { CsvFile } from './csv-file.ts'
import { paperHeader } from './paper-lines.ts'
import { similarHeader } from './similar-papers.ts'

const between = (from: string, to: string, ...properties: string[]): string =>
  [`:START_ID(${from})`, `:END_ID(${to})`, ...properties].join(',')

/** The fields of each label's nodes. Topics, concepts and organisations get the others where the server's own reference data is loaded. */
const nodes = {
  Paper: paperHeader,
  Topic: 'slug:ID(Topic)',
  Concept: 'slug:ID(Concept)',
  Organization: 'slug:ID(Organization)',
  Author: 'id:ID(Author),name,byName,paperCount:long,byPaperCount',
  Artifact: 'key:ID(Artifact),url,kind,owner,name',
  Theme: 'id:ID(Theme),label,byName,paperCount:long,byPaperCount',
}

const relationships = {
  ABOUT: between('Paper', 'Topic', 'score:double,direct:boolean,primary:boolean,topic,byPublished,byUpvotes'),
  MENTIONS: between('Paper', 'Concept', 'score:double,spelling,basis,concept,byPublished'),
  FROM: between('Paper', 'Organization', 'evidence:string[],organization,byPublished'),
  WRITTEN_BY: between('Paper', 'Author', 'position:long'),
  LINKS_TO: between('Paper', 'Artifact'),
  OWNED_BY: between('Artifact', 'Organization'),
  IN_THEME: between('Paper', 'Theme', 'theme,byPublished'),
  SIMILAR_TO: similarHeader,
}

/** A file for each label and each relationship type. */
export type GraphFiles = Record<keyof typeof nodes | keyof typeof relationships, CsvFile> & {
  flush(): Promise<void>
  close(): Promise<void>
}

const pathOf = (folder: string, name: string): string => join(folder, `${name}.csv`)

/** Opens all files of a graph in a folder. */
export const openGraphFiles = (folder: string): GraphFiles => {
  const open = (name: keyof typeof nodes | keyof typeof relationships): CsvFile =>
    openCsvFile(pathOf(folder, name), { ...nodes, ...relationships }[name])
  const files = {
    Paper: open('Paper'),
    Topic: open('Topic'),
    Concept: open('Concept'),
    Organization: open('Organization'),
    Author: open('Author'),
    Artifact: open('Artifact'),
    Theme: open('Theme'),
    ABOUT: open('ABOUT'),
    MENTIONS: open('MENTIONS'),
    FROM: open('FROM'),
    WRITTEN_BY: open('WRITTEN_BY'),
    LINKS_TO: open('LINKS_TO'),
    OWNED_BY: open('OWNED_BY'),
    IN_THEME: open('IN_THEME'),
    SIMILAR_TO: open('SIMILAR_TO'),
  }
  const all = Object.values(files)
  return {
    ...files,
    async flush() {
      await Promise.all(all.map((file) => file.flush()))
    },
    async close() {
      await Promise.all(all.map((file) => file.close()))
    },
  }
}

/** What neo4j-admin's importer is told of the files in a folder. */
export const importArguments = (folder: string): string[] => [
  ...Object.keys(nodes).map((label) => `--nodes=${label}=${pathOf(folder, label)}`),
  ...Object.keys(relationships).map((type) => `--relationships=${type}=${pathOf(folder, type)}`),
]
