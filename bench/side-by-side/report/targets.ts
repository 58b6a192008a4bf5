import type { ArmName } from '../arms/arm-name.ts'
import type { NewShapeTimes } from '../run/time-new-shapes.ts'
import type { Summary } from './summary.ts'
import type { Target } from './target.ts'

const small = ['paper', 'small-topic', 'large-topic', 'page-500']
const supernode = ['large-topic', 'page-500']

const atMost = (what: string, most: number, measured: number, unit: Target['unit']): Target => ({
  what,
  target: `${most}${unit === 'ms' ? ' ms' : ''} or less`,
  measured,
  unit,
  isMet: measured <= most,
})

const atLeast = (what: string, least: number, measured: number): Target => ({
  what,
  target: `${least} or more`,
  measured,
  unit: '×',
  isMet: measured >= least,
})

type Find = (query: string, arm: ArmName) => Summary | undefined

/** A target of one query where both arms were measured. */
const between = (
  find: Find,
  query: string,
  [first, second]: [ArmName, ArmName],
  target: (a: Summary, b: Summary) => Target,
): Target[] => {
  const [a, b] = [find(query, first), find(query, second)]
  return a === undefined || b === undefined ? [] : [target(a, b)]
}

/** What `a`'s page costs for one of `b`'s, both of our server. */
const pages = (find: Find, a: string, b: string, what: string): Target[] => {
  const [first, second] = [find(a, 'papergraph'), find(b, 'papergraph')]
  return first === undefined || second === undefined
    ? []
    : [atMost(what, 1.5, first.p50.median / second.p50.median, '×')]
}

/** Everything that was to be reached and could be measured in this run. */
export const targets = (summaries: readonly Summary[], shapes: NewShapeTimes | null): Target[] => {
  const find: Find = (query, arm) => summaries.find((found) => found.query === query && found.arm === arm)
  const byHand = (query: string, target: (ours: Summary, hand: Summary) => Target) =>
    between(find, query, ['papergraph', 'hand-written'], target)
  const byPeer = (query: string, target: (ours: Summary, peer: Summary) => Target) =>
    between(find, query, ['papergraph', 'peer'], target)
  const asked = [...new Set(summaries.map(({ query }) => query))]
  return [
    ...byHand('nested', (ours, hand) =>
      atMost('nested: p50, ours ÷ hand-written', 1.4, ours.p50.median / hand.p50.median, '×'),
    ),
    ...small.flatMap((query) =>
      byHand(query, (ours, hand) =>
        atMost(`${query}: p50, ours above hand-written`, 1.5, ours.p50.median - hand.p50.median, 'ms'),
      ),
    ),
    ...asked.flatMap((query) =>
      byHand(query, (ours, hand) =>
        atLeast(
          `${query}: requests/s, ours ÷ hand-written`,
          0.7,
          ours.perSecond.median / hand.perSecond.median,
        ),
      ),
    ),
    ...byPeer('nested', (ours, peer) =>
      atLeast('nested: p50, @neo4j/graphql ÷ ours', 2, peer.p50.median / ours.p50.median),
    ),
    ...byPeer('nested', (ours, peer) =>
      atLeast('nested: requests/s, ours ÷ @neo4j/graphql', 2, ours.perSecond.median / peer.perSecond.median),
    ),
    ...supernode.flatMap((query) =>
      byPeer(query, (ours, peer) =>
        atLeast(`${query}: p50, @neo4j/graphql ÷ ours`, 8, peer.p50.median / ours.p50.median),
      ),
    ),
    ...pages(find, 'large-topic', 'small-topic', 'ours: page of 25,000 papers ÷ page of 100, p50'),
    ...pages(find, 'page-500', 'large-topic', 'ours: page 500 ÷ page 1, p50'),
    ...(shapes === null
      ? []
      : [
          atMost(
            `ours: first answer to each of ${shapes.shapes} new shapes after ${shapes.before} others, p50`,
            150,
            shapes.warm.p50,
            'ms',
          ),
        ]),
  ]
}
