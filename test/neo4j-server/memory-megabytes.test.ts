import { describe, expect, it } from 'vitest'
import { memoryMegabytes } from '../../src/neo4j-server/jvm/memory-megabytes.ts'

const onGigabytes = (gigabytes: number) => memoryMegabytes(gigabytes * 1024 ** 3)

describe('the memory of a Neo4j that papergraph starts', () => {
  it('is little on a small machine', () => {
    expect(onGigabytes(2)).toEqual({ heap: 512, pageCache: 256 })
    expect(onGigabytes(8)).toEqual({ heap: 1024, pageCache: 512 })
  })

  it('is for what it keeps of its files a sixth of a larger one', () => {
    expect(onGigabytes(12)).toEqual({ heap: 2048, pageCache: 2048 })
    expect(onGigabytes(15.6)).toEqual({ heap: 2048, pageCache: 2560 })
    expect(onGigabytes(23.5)).toEqual({ heap: 2048, pageCache: 3840 })
  })

  it('is at most 8 GB for what it keeps of its files', () => {
    expect(onGigabytes(256)).toEqual({ heap: 2048, pageCache: 8192 })
  })
})
