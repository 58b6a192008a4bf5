import { describe, expect, it } from 'vitest'
import { readPaper } from '../../src/knowledge/text/reading.ts'
import { titleRoles } from '../../src/knowledge/topics/title-roles.ts'

const rolesOf = (title: string): (string | null)[] => titleRoles(readPaper(title, 'A text.'))

describe('the roles of the words of a title', () => {
  it('are none before the first preposition', () => {
    expect(rolesOf('Federated learning')).toEqual([null, null])
  })

  it('tell what something is for from the means by which it is done', () => {
    expect(rolesOf('Maps for sailors using stars')).toEqual([null, 'SUBJECT', 'SUBJECT', 'MEANS', 'MEANS'])
  })

  it('end where a colon does', () => {
    expect(rolesOf('Steered with stars: a chart')).toEqual([null, 'MEANS', 'MEANS', null, null])
  })

  it('are not told by a preposition within a compound', () => {
    expect(rolesOf('Plug-in charts')).toEqual([null, null, null])
    expect(rolesOf('Some in-context charts')).toEqual([null, null, null, null])
  })
})
