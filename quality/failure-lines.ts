import type { Figure } from './figures/figure.ts'

/** Each figure with what went wrong in it, as lines of plain text; figures without failures are left out. */
export const failureLines = (figures: Figure[]): string[] =>
  figures
    .filter(({ failures }) => failures.length > 0)
    .flatMap(({ name, failures }) => [
      '',
      `${name} (${failures.length})`,
      ...failures.map((line) => `  ${line}`),
    ])
