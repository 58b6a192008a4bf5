import { createHash } from 'node:crypto'

/** Remembers on which line a record was seen, for rows that write nothing and so leave no mark in the graph. */
export type SeenRows = {
  add(key: string, place: RowPlace): void
  find(key: string): RowPlace | undefined
}

/** A file by its number in the command, and a line from 1. */
export type RowPlace = { file: number; line: number }

/** Two thirds full at a million and a half rows; 40 MB at most, allotted as it is needed. Later rows are not remembered. */
const slotsAtMost = 2 ** 21

const hashOf = (key: string): number => createHash('sha256').update(key).digest().readUIntBE(0, 6) + 1

/** Memory of a fixed size at most: 48 bits of a key's hash, and its place. */
export const createSeenRows = (): SeenRows => {
  let slots = 2 ** 12
  let held = 0
  let hashes = new Float64Array(slots)
  let files = new Uint32Array(slots)
  let lines = new Uint32Array(slots)

  const slotOf = (hash: number): number => {
    let slot = hash % slots
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) % slots
    return slot
  }

  const set = (hash: number, file: number, line: number): void => {
    const slot = slotOf(hash)
    if (hashes[slot] === 0) held += 1
    hashes[slot] = hash
    files[slot] = file
    lines[slot] = line
  }

  const grow = (): void => {
    const [oldHashes, oldFiles, oldLines] = [hashes, files, lines]
    slots *= 2
    held = 0
    hashes = new Float64Array(slots)
    files = new Uint32Array(slots)
    lines = new Uint32Array(slots)
    for (const [slot, hash] of oldHashes.entries())
      if (hash !== 0) set(hash, oldFiles[slot] ?? 0, oldLines[slot] ?? 0)
  }

  return {
    add(key, { file, line }) {
      if (held * 3 >= slots * 2 && slots < slotsAtMost) grow()
      if (held * 3 < slots * 2) set(hashOf(key), file, line)
    },
    find(key) {
      const slot = slotOf(hashOf(key))
      return hashes[slot] === 0 ? undefined : { file: files[slot] ?? 0, line: lines[slot] ?? 0 }
    },
  }
}
