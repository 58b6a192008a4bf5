/** What a whole institution is called, in the languages that affiliations are mostly written in. */
const institution =
  /\buniv(?:\b|ersit|erzit|erza)|\binstitut(?:e|o|et)?\b|\bcollege\b|\bacademy\b|\bpolyt[eé]c|\bpolitec|\bhochschule\b|大学|研究院|研究所/iu

/** What its parts are called; an institute of technology is whole. */
const part =
  /^(?:the\s+)?(?:departments?|dept|departamento|school|faculty|facult[eé]|facultad|fakult[aä]t|division|section|chair|college\s+of|graduate\s+school|key\s+lab|state\s+key|lab)\b/iu

/** Whether a text names an institution by itself: "Birka University", but not "School of Computing" or "Sweden". */
export const isInstitution = (text: string): boolean => institution.test(text) && !part.test(text)
