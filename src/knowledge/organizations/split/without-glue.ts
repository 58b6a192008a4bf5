import { fieldKind } from '../words/field-kind.ts'
import { isRegion } from '../words/is-region.ts'

/** A field's or an institution's last word and what it has run into: "BiologyBirka", "UniversityMalmö"; "DataBirka" may be a name. */
const glued =
  /(?<=\p{L}[\s,]\s?)(\p{Lu}\p{Ll}{1,20}(?:ology|ography|istry|ics|ing|ine|ences?|ations?|ment|ture|gery)|(?:Arts|Health|Law)(?=\p{Lu}\p{Ll}+\sUniv)|Univ(?:ersity|ersität|ersidad)|Institute|College|Hospital|School|Cent(?:er|re))(?=\p{Lu}\p{Ll}{2,})/gu

const kind = /^(?:Univ|Institute|College|Hospital|School|Cent)/u

/** "MalmöMalmö" */
const twice = /(?<!\p{L})(\p{Lu}\p{Ll}{3,20}(?:\s\p{Lu}\p{Ll}{3,20})?)(?=\1(?![\p{Ll}]))/gu

/** "Saint LouisMO, United States", "SpokaneWA99258USA" */
const gluedState =
  /(?<=\p{Ll}{3})([A-Z]{2,3})(?=,\s|(?<=\s\S+)$|\s?\d{4,5}(?:-\d{4})?(?:[\s,]|$|(?=USA|United\sStates))|USA$|United\sStates$)\s?(\d{4,5}(?:-\d{4})?)?/gu

/** A publisher's number, without a space before or behind a name: "7601Birka Hospital5799". */
const number = /(?<=\p{L}\s\p{Lu}\p{Ll}{3,12})\d{3,5}(?=\s|[,;]|$)|(?<=^|\s)\d{3,5}(?=\p{Lu}\p{Ll}{2,}\s)/gu

/** An affiliation with commas where a page's layout has been lost and its lines have run into each other: "School of BiologyBirka UniversityDuluthMN". */
export const withoutGlue = (text: string): string =>
  text
    .replace(glued, (word) => (kind.test(word) || fieldKind(word) === 'NOUN' ? `${word}, ` : word))
    .replace(twice, '$1, ')
    .replace(gluedState, (whole, letters: string, postcode = '') =>
      isRegion(letters) ? `, ${letters}${postcode === '' ? '' : ` ${String(postcode)}, `}` : whole,
    )
    .replace(/(?<=\p{Ll}{3})(?=[A-Z]{1,2}-\d{4,5}\b)/gu, ', ')
    .replace(number, '')
