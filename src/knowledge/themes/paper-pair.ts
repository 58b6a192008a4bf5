/** Two papers that have something in common, and how much: `weight` is above 0. Which of them is `from` says nothing. */
export type PaperPair = { from: string; to: string; weight: number }
