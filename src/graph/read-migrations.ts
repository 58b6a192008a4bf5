import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { splitCypher } from './split-cypher.ts'

/** One step of the graph's schema: its statements, run one by one. */
export type Migration = { version: number; name: string; statements: string[] }

/** The package's own migrations: two folders up, from src/graph/ as from dist/graph/. */
const packaged = fileURLToPath(new URL('../../schema/migrations/', import.meta.url))

/** The migrations of a folder (001-model.cypher, 002-...), in order of their number. */
export const readMigrations = async (folder: string = packaged): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d+-.+\.cypher$/.test(name))
  const migrations = await Promise.all(
    names.map(async (name) => ({
      version: Number.parseInt(name, 10),
      name,
      statements: splitCypher(await readFile(`${folder}/${name}`, 'utf8')),
    })),
  )
  return migrations.sort((a, b) => a.version - b.version)
}
