import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { z } from 'zod'
import { memoryMegabytes } from '../../../src/neo4j-server/jvm/memory-megabytes.ts'
import { packageVersion } from '../../../src/package-version.ts'
import type { Effort } from '../run/measure-rounds.ts'

const versions = z.object({ dependencies: z.record(z.string(), z.string()) })

type Circumstances = {
  neo4jVersion: string
  /** The feature version of the Java that runs Neo4j; null where it is not known. */
  javaVersion: number | null
  /** bench/package.json. */
  benchPackage: unknown
  effort: Effort
  /** The load average when measuring began. */
  loadBefore: number
}

const minutes = 60_000

/** What one must know of a run to read its figures, a line a fact. */
export const circumstances = ({
  neo4jVersion,
  javaVersion,
  benchPackage,
  effort,
  loadBefore,
}: Circumstances): string[] => {
  const { dependencies } = versions.parse(benchPackage)
  const { rounds, warmUp, spans } = effort
  const { heap, pageCache } = memoryMegabytes(totalmem())
  return [
    `Machine: ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'of an unknown kind'}), ${Math.round(totalmem() / 1024 ** 3)} GB, ${type()} ${release()}; Neo4j (heap ${heap} MB, page cache ${pageCache} MB, as papergraph starts it), the servers and the client share it.`,
    `Versions: papergraph ${packageVersion()}, Node ${process.versions.node}, Neo4j Community ${neo4jVersion}${javaVersion === null ? '' : ` on Java ${javaVersion}`}, ${Object.entries(
      dependencies,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `Load: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${spans.alone / 1000} s with one client and ${spans.together / 1000} s with ten for each query and arm, the arms in turn, after ${(2 * warmUp) / 1000} s of warming up each.`,
    `Noise: the load average was ${loadBefore.toFixed(1)} before the first round and ${(loadavg()[0] ?? 0).toFixed(1)} after the last; measured ${new Date(Math.floor(Date.now() / minutes) * minutes).toISOString().slice(0, 16)}Z.`,
  ]
}
