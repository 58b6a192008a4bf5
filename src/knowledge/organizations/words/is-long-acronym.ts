/** Whether a text is an acronym so long that it hardly is a state or a unit: "EUMETSAT". */
export const isLongAcronym = (text: string): boolean => /^[A-Z]{4,}$/u.test(text)
