import type { EmbedderConfig } from '../config.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'
import type { Progress } from '../progress.ts'
import { openEmbedder } from './open-embedder.ts'

/** Gives the embedder that made a graph's vectors, by its name; null: the one that would make them. */
export type GraphEmbedder = { named(name: string | null): Promise<Embedder>; close(): Promise<void> }

/**
 * The `usual` embedder, or, where a refresh made the vectors anew while this process runs, the one that did, opened once. What `openEmbedder` throws is thrown
 * to whoever asks, and it is tried again at the next asking. Closes all of them.
 */
export const graphEmbedder = (
  usual: Embedder,
  { key }: Pick<EmbedderConfig, 'key'>,
  progress: Progress,
  signal: AbortSignal,
): GraphEmbedder => {
  const others = new Map<string, Promise<Embedder>>()
  return {
    async named(name) {
      if (name === null || name === usual.name) return usual
      const other =
        others.get(name) ?? openEmbedder(name, { key, dimensions: null, progress, signal, env: process.env })
      others.set(name, other)
      try {
        return await other
      } catch (error) {
        others.delete(name)
        throw error
      }
    },
    async close() {
      await usual.close()
      for (const other of others.values()) await (await other).close()
    },
  }
}
