/** The words that title lists shorten, by how they begin, however they end and in whichever language. */
const stems =
  /^(?<stem>univ|inst|tech|polit|polyt|sci|acad|nat|lab|fed|geol|stand|auton|int|hosp|med|coll|res|ctr|cent|soc|agr|adv|elect|super|stat|met|obs|phys|chem|math|eng)(?:l|[a-z]*)$/u

/** Stems that begin other words too stand only for these. */
const whole: Record<string, RegExp> = {
  univ: /^univ(?!\w*(?:klini|spital|sykehus|sjukhus|sygehus|ziekenhuis|bibliot|press))/u,
  nat: /^nat(?:l|ional\w*|nl)?$/u,
  int: /^int(?:l|ernational\w*)?$/u,
  res: /^res(?:earch)?$/u,
  met: /^met(?:eorol\w*)?$/u,
  obs: /^obs(?:erv\w*)?$/u,
  soc: /^soc(?:iety|ial)?$/u,
  stat: /^stat(?:ist\w*)?$/u,
  fed: /^fed(?:eral\w*)?$/u,
  med: /^med(?:ic\w*|iz\w*)?$/u,
  coll: /^coll(?:ege)?$/u,
  cent: /^cent(?:er|re|ro|rum)?$/u,
  ctr: /^ctr$/u,
  adv: /^adv(?:anced)?$/u,
  tech: /^tech(?:n\w*)?$/u,
  eng: /^eng(?:n|ineering)?$/u,
  inst: /^inst(?:itu\w*)?$/u,
  acad: /^acad(?:em\w*)?$/u,
  lab: /^lab(?:s|orat\w*)?$/u,
  agr: /^agr(?:ic\w*|on\w*)?$/u,
  elect: /^elect(?:r(?:on)?|ron\w*|ric\w*)?$/u,
  super: /^super(?:ieure?)?$/u,
  stand: /^stand(?:ards?)?$/u,
}

const others = new Map([
  ['nac', 'nat'],
  ['nacl', 'nat'],
  ['nacional', 'nat'],
  ['naz', 'nat'],
  ['nazl', 'nat'],
  ['nazionale', 'nat'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['polyt', 'polit'],
  ['ctr', 'cent'],
])

/** A common word of an institution's name, folded, in the form that all its spellings share: "national", "natl" and "nacional" give "nat". Any other word stays. */
export const shortenedWord = (word: string): string => {
  const stem = stems.exec(word)?.groups?.stem
  const short = stem !== undefined && (whole[stem]?.test(word) ?? true) ? stem : word
  return others.get(short) ?? short
}
