const generic =
  /^(?!academy\s+of\s+(?:\p{L}+\s+)?sciences\b)(?:the\s+)?(?:(?:research|national\s+research)\s+)?(?:inst\w*|istituto|instytut|academy|college|cent(?:er|re|ro|rum)|zentrum|clinic|hospital|clínica|observatory|museum|library|archives?)\.?\s+(?:of|for|für|f\.|de\s+l[ao]s?|de|di|du|des|d['’]|on|voor|för|za)(?![\p{L}])/iu

/** "Inst Phys", as title lists shorten an institute of physics. */
const telegraphic = /^inst\.?\s+\p{Lu}/iu

/** Whether an institution is called after what it does, as many are, so that it is one with what stands behind it: "Institute of Physics", but not "Alan Turing Institute". */
export const mayBePart = (text: string): boolean => generic.test(text) || telegraphic.test(text)
