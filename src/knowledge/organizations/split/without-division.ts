import { isRegion } from '../words/is-region.ts'
import { isTown } from '../words/is-town.ts'

/** Words that name a division of a company, whichever the company. */
const division =
  /^(?:advanced|africa|ag|ai|america|and|applied|asia|automotive|center|centre|central|china|cloud|co|company|computing|corporate|corp|corporation|deutschland|development|digital|division|electronics|engineering|europe|factory|for|global|gmbh|group|holdings?|hub|inc|innovations?|institute|international|lab|laborator(?:y|ies)|labs|limited|ltd|networks?|north|of|r&d|res|research|sciences?|services|software|solutions|systems|team|tech|technical|technolog(?:y|ies)|&)[.,]?$/iu

/** Behind a name of several words, of which "of Technology" may be a part. */
const divisionBehind =
  /^(?<whole>\S+\s.*?\S)(?:\s+(?:AI|Research|Labs?|Laborator(?:y|ies)|Group|Europe|Asia|America|China|Japan|R&D))+$/u

/** What a company or a university calls a group of its own, behind a field or a town: "IBM Zurich Research Laboratory", "UPF Music Technology Group", "NYU Jane Doe School of Engineering". */
const named = [
  /^(?<whole>\p{Lu}\S{3,})\s+(?:\p{Lu}\S*\s+){1,2}AI\s+(?:Labs?|Research)$/u,
  /^(?<whole>[A-Z&]{2,})\s+(?:\p{Lu}\S*\s+){0,3}(?:Research|R&D)\s+(?:Lab|Cent(?:er|re))\S*$/u,
  /^(?<whole>[A-Z]{2,})\s+(?:\S+\s+){1,4}(?:Group|Lab|Laboratory|Team|Department|Unit|Institute|Center|Centre|School|(?:School|Institute|Center|Centre)\s+(?:of|for)\s.+)$/u,
  /^(?<whole>[A-Z]{3,})\s+(?:School|Institute|Center|Centre|Department|Faculty|Division)\s+(?:of|for)\s.+$/u,
  /^(?<whole>\S+\s\S+)\s+(?:\S+\s+){0,2}(?:School|College|Department|Faculty)\s+(?:of|for)\s.+$/u,
]

/** One capital word of four letters or more is a body's acronym; some bodies write it otherwise. */
const body =
  /^(?<whole>[A-Z*]{4,}|INRIA|Inria|Inserm|INSERM|Ifremer|Embrapa|Empa|Fiocruz|Teagasc|Fraunhofer)[\s-]+(?<rest>.+)$/u

const joinsAnother =
  /[;|/]|^\([^()]*\)\s*(?:and|&)\s|^(?:and|&)\s|(?:\band|&)\s+(?:the\s+)?\S+\s+institut|\buniv|\bcollege\b/iu

/** "GSFC and UMBC" */
const joinsAcronym = /\s(?:and|&)\s[A-Z]{3,}$/u

/** "KTH Royal Institute of Technology and Birka University" are two, "Birka School of Medicine and Jane Doe Hospital" as well. */
const joinsUniversity =
  /\s(?:and|&)\s(?:.*\buniv|(?:\S+\s){1,7}(?:hospital|institute|clinic|(?:cancer|medical)\s+cent(?:er|re))\b)/iu

const acronymOf = (name: string): string => {
  const { whole = '', rest = '' } = body.exec(name)?.groups ?? {}
  return joinsAnother.test(rest) || joinsAcronym.test(rest) ? '' : whole
}

/** A name's first words where all behind them name a division; empty otherwise. "Birka University of Asia" is none of Birka University. */
const firstWords = (name: string, count: number): string => {
  const words = name.split(/\s+/u)
  const first = words.slice(0, count).join(' ')
  const rest = words.slice(count)
  const isDivided =
    rest.length > 0 &&
    !/\suniversity$/iu.test(first) &&
    !/^institute$/iu.test(rest.join(' ')) &&
    rest.every((word) => division.test(word) || isRegion(word))
  return isDivided && first.length > 2 ? first.replace(/,$/u, '') : ''
}

/**
 * What an organisation may be called without a division or a site that is told by common words, "Acme Corporate Research", or that stands behind the acronym of a public
 * body, "CSIRO Data61". A university whose name begins so is another one.
 */
export const withoutDivision = (written: string): string[] => {
  const name = written.trim()
  const owners = [...named, divisionBehind]
    .map((form) => form.exec(name)?.groups?.whole ?? '')
    .filter((whole) => !joinsUniversity.test(name.slice(whole.length)))
    .filter((whole) => !/^[A-Z]+$/u.test(whole) || !/\suniversity\sof\s/iu.test(name.slice(whole.length)))
  return [firstWords(name, 1), firstWords(name, 2), ...owners, acronymOf(name)].filter(
    (whole) => whole !== '' && !isTown(whole),
  )
}
