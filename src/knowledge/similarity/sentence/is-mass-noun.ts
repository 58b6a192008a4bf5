const massNouns =
  /(?:^|[\s-])(?:advice|agriculture|biodiversity|equipment|evidence|feedback|hardware|information|intelligence|knowledge|research|software)$/u

/** Whether a name in the singular ends in a noun that has no plural, even where somebody writes one ("artificial intelligences"). */
export const isMassNoun = (name: string): boolean => massNouns.test(name)
