/** A pattern of up to five names that a list has before the one it is about, with what brackets say of them: "Dock (88.1), Quay and on ". */
export const namesBefore = String.raw`(?:\p{Lu}[^\s,]*(?:\s\([^()]{1,30}\))?,?\s(?:(?:and|or)\s(?:on\s)?)?){0,5}`
