/** A pattern of up to five names that a list has before the one it is about: "Dock, Quay and on ". */
export const namesBefore = String.raw`(?:\p{Lu}[^\s,]*,?\s(?:(?:and|or)\s(?:on\s)?)?){0,5}`
