import type { Figure } from '../../quality/figures/figure.ts'

/** The value and the number of cases of the figure of that name. */
export const valueOf = (figures: Figure[], name: string): (number | null)[] | undefined =>
  figures.filter((figure) => figure.name === name).map(({ value, of }) => [value, of])[0]
