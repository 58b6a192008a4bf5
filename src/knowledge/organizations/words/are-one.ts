import { isField } from './is-field.ts'
import { legalForms } from './legal-forms.ts'

/** "University of Health and Welfare Hospital": fields on both sides, and one name. */
const opensFields =
  /\b(?:univ\S*|academy|school|college|institute)\s(?:of|for)\s(?:the\s)?(?:\p{L}+\s)?\p{L}+$/iu
const continuesFields =
  /^(?:allied|applied|adolescents?|arts?|business|child(?:ren)?|design|economics|emerging|engineering|finance|forestry|health|humanities|informatics|law|management|maternal|medic\w+|mental|mother|nutrition|pharmacy|public\s+(?:administration|affairs|health|policy)|sciences?|technology|telecommunications|veterinary|welfare|women|youth)\b/iu

/** "Birka Hospitals Lund & Malmö NHS Trust" */
const continuesTrust = /^\p{Lu}\S+\sNHS\s(?:Foundation\s)?Trust$/u

/** "Women and Children's Hospital" */
const endsWithWomen = /\b(?:women|maternity|maternal|mother)(?:['’]s)?$/iu
const opensWithChildren = /^child/iu

/** "Birka Water and Environment Pty Ltd" */
const formBehind = new RegExp(String.raw`\s(?:(?:${legalForms.all})\.?\s?)+$`, 'iu')
const continuesCompany = (right: string): boolean =>
  formBehind.test(right) && isField(right.replace(formBehind, ''))

/** "École Nationale des Choses et de l'Administration": the small word hangs on what is before the "et". */
const romance = /\s(?:de|des|du|della|del|do|da)\s|\s(?:d|de\sl|dell)['’]/iu

/** "Forest Research and Management Institute": fields, and what the whole is. */
const joinsFields = (left: string, right: string): boolean =>
  isField(left) &&
  /\s(?:academy|cent(?:er|re)|college|institute)$/iu.test(right) &&
  isField(right.replace(/\s\S+$/u, ''))

/** "Birka Heart and Chest Hospital", "Eye and Ear Institute" */
const continuesOrgans =
  /^(?:chest|children['’]?s?|ear|eye|lung|maternity|nose|thoracic|throat|vascular|women['’]?s?)\s(?:\S+\s){0,2}(?:cent(?:er|re)|clinic|hospital|infirmary|institute)\b/iu

/** Whether an "and" joins words of one name. */
export const areOne = (left: string, right: string): boolean =>
  (opensFields.test(left) && continuesFields.test(right)) ||
  (romance.test(left) && /^(?:de|des|du|d['’]|della|dell['’]|del|do|da)(?:\s|\p{L})/iu.test(right)) ||
  continuesTrust.test(right) ||
  continuesCompany(right) ||
  joinsFields(left, right) ||
  continuesOrgans.test(right) ||
  (endsWithWomen.test(left) && opensWithChildren.test(right))
