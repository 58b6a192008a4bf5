import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { keepRanked } from './keep-ranked.ts'

/** A ranking by vector, whose scores are half of one plus the cosine, without the papers whose cosine is less than `leastCosine`. */
export const leaveOutUnrelated = (near: Ranking, leastCosine: number): Ranking =>
  keepRanked(near, ({ score }) => 2 * score - 1 >= leastCosine)
