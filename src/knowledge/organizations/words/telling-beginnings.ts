import { slug } from '../../../domain/slug.ts'

/** Words that many institutions have in their names, by how they begin in most languages. */
const common =
  /^(?:univ|inst|isti|coll|acad|akad|cent|zent|scho|facu|depa|nati|nazi|stat|tech|poly|poli|scie|scien|wiss|rese|rech|inve|stud|engi|medi|hosp|labo|agen|auth|minis|coun|cons|soci|asso|foun|fund|fond|orga|inter|appl|adva|the$|of$|and$|for$|und$|der$|des$|del$)/u

/** How the words of a name that tell it begin, alike in most languages: "europeenne" and "european". */
export const tellingBeginnings = (name: string): string[] =>
  slug(name)
    .split('-')
    .filter((word) => word.length > 3 && !common.test(word))
    .map((word) => word.slice(0, 4))
