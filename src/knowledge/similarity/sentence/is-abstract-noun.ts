/** Endings of nouns that name what is done, how something is, or a science. */
const ending = /(?:ing|ity|ness|ism|ment|[ae]nc[ey]|[st]ion|logy|graphy|metry|nomy|ics|ship|ysis|ware)$/u

/** Whether a name in the singular ends like a noun that is not counted: "weaving", "intelligence". It has no article, whatever the texts say of one of them. */
export const isAbstractNoun = (name: string): boolean => ending.test(name)
