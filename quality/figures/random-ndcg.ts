import { mean } from './mean.ts'
import { ndcg } from './ndcg.ts'

/** What `ndcg` gives on average for these grades in random order: the mean over all rotations, in which every grade takes every place equally often. */
export const randomNdcg = (grades: number[]): number =>
  mean(grades.map((_, place) => ndcg([...grades.slice(place), ...grades.slice(0, place)]))) ?? 0
