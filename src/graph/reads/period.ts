/** How long the stretches are into which days are put. */
export type Period = 'MONTH' | 'YEAR'
