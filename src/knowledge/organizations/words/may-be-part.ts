import { isCenter } from './is-center.ts'
import { isField } from './is-field.ts'

const generic =
  /^(?:[ivx]+\.\s)?(?!academy\s+of\s+(?:[\p{L}&]+\s+){0,4}sciences\b)(?:the\s+)?(?:(?:research|national\s+research)\s+)?(?:inst\w*|istituto|instytut|academy|college|cent(?:er|re|ro|rum)|zentrum|clinic|hospital|clínica|observatory|museum|library|archives?)\.?\s+(?:of|for|für|f\.|de\s+l[ao]s?|de|di|du|des|on|voor|fuer|för|za|d['’](?=\p{L}))(?:(?<=['’])|(?![\p{L}]))/iu

/** "Physikalisches Institut", "II. Mathematisches Institut", "Argelander-Institut für Astronomie"; institutes of the great societies are whole. */
const german =
  /^(?!Max|Kaiser|Leibniz|Fraunhofer|Helmholtz)[\p{L}-]+-Institut(?:\sf[uü]r\s|$)|^(?:[IVX]+\.\s)?\p{Lu}\p{L}+(?:isches|liches)\s(?:Institut|Seminar|Laboratorium)(?:\s[A-Z]|\s\([^()]+\))?(?:$|\s(?=Univ))/u

/** "Datalogisk Institut" */
const danish = /^\p{Lu}\p{L}+isk\s[Ii]nstitu(?:t|tt|tion)$/u

/** "Институт вещей РАН", as Slavic languages name one by the field alone. */
const slavic = /^(?:институт|instytut)\s\p{Ll}/iu

/** "Inst Phys", as title lists shorten an institute of physics. */
const telegraphic = /^inst\.?\s+\p{L}/iu

/** "Rega Inst Med Res", as they shorten one that has a name. */
const namedTelegraphic = /^(?:\p{Lu}\S*\s){1,3}Inst\s\p{Lu}/u

/** "Robot Inst", as they shorten one that is named for a field. */
const shortField = /^\p{Lu}\p{Ll}+\sInst$/u

/** "Robotics Institute", "Artificial Intelligence Research Institute": nothing but a field. */
const isFieldInstitute = (text: string): boolean => {
  const name =
    /^(?:the\s)?(?<name>\S+(?:\s\S+){0,6}?)\sinstitute(?:\sof\s(?:the\s)?.*\b(?:academ|univ|council|societ)\S*.*)?$/iu.exec(
      text,
    )?.groups?.name
  return name !== undefined && isField(name)
}

const isOnePart = (text: string): boolean =>
  [generic, german, danish, slavic, telegraphic, namedTelegraphic, shortField].some((form) =>
    form.test(text),
  ) || isFieldInstitute(text)

const joint = /\s(?:and|und|&)\s/gu

const department = /\S\s(?:department|division|section)$/iu

/** "Physikalisches Institut and Center for Things", "Things Department and Institute for Others" */
const arePartsJoined = (text: string): boolean =>
  / (?:and|und|&) /u.test(text) &&
  [...text.matchAll(joint)]
    .slice(0, 4)
    .map(({ index: at, 0: and }) => [text.slice(0, at), text.slice(at + and.length)])
    .some((sides) => sides.every((side) => isOnePart(side) || isCenter(side) || department.test(side)))

/** Whether an institution is called after what it does, as many are, so that it is one with what stands behind it: "Institute of Physics", but not "Alan Turing Institute". */
export const mayBePart = (text: string): boolean => isOnePart(text) || arePartsJoined(text)
