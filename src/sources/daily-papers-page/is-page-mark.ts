const marks =
  /^(?:daily papers|by ?AK and the research community|get trending papers in your email inbox!?)$/iu

/** Whether a line is one of those that stand on every page above its day. */
export const isPageMark = (line: string): boolean => marks.test(line)
