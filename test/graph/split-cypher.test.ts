import { describe, expect, it } from 'vitest'
import { splitCypher } from '../../src/graph/split-cypher.ts'

describe('a script of Cypher', () => {
  it('falls apart at its semicolons, without comments and empty statements', () => {
    expect(splitCypher('// one; two\nRETURN 1;\n/* three; */ RETURN 2;;\n')).toEqual(['RETURN 1', 'RETURN 2'])
  })

  it('keeps semicolons and slashes in strings and quoted names', () => {
    expect(splitCypher(`RETURN 'a;b', "c\\";//d", \`e;f\`; RETURN 2`)).toEqual([
      `RETURN 'a;b', "c\\";//d", \`e;f\``,
      'RETURN 2',
    ])
  })
})
