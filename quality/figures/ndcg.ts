const gain = (grade: number): number => 2 ** grade - 1
const discount = (place: number): number => 1 / Math.log2(place + 2)

const dcg = (grades: number[]): number =>
  grades.reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0)

/**
 * Normalised discounted cumulative gain of a whole ranking, 0..1: grades in ranked order, gain 2^grade - 1, discount 1 / log2(rank + 1), divided by the
 * same sum for the best order (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002, with the gain of Burges et al.,
 * "Learning to rank using gradient descent", 2005). Throws RangeError where every grade is 0, as no order is best.
 */
export const ndcg = (grades: number[]): number => {
  const best = dcg(grades.toSorted((a, b) => b - a))
  if (best === 0) throw new RangeError('No candidate is graded above 0: there is nothing to rank.')
  return dcg(grades) / best
}
