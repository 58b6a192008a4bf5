import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isUnit } from '../words/is-unit.ts'

/** "BIRKA, University" */
const isEnd = /^univ(?:ersity|\.)?$/iu
/** "Birka University Teaching, Hospital" */
const isHospital = /^hospital$/iu
const mayBeHospitals = /\S\s(?:teaching|general|memorial|children['’]s|medical|college)$/iu
/** "Universidad, Birkana", "University of, Birka" */
const isBeginning = /^(?:universi(?:dad|dade|tas|t[àé])|univ\S*\s(?:of|de|di))$/iu
/** "The University, Birka", as the British write */
const isTowns = /^the\suniv(?:ersity|\.)$/iu

/** "Botanisches Institut der Universität, Doestraße 1, D-8000 Birka" */
const namelessGerman = /\sder\sUniversität$/u
const townBehind = (parts: string[]): string | undefined =>
  parts.map((part) => part.replace(/^(?:[A-Z]{1,2}[-–])?\d{4,5}\s/u, '')).find(isKnownTown)

/** The parts between the commas of an affiliation with each university's name whole that a comma breaks: "Universidad, Birkana" is one. */
export const unbrokenParts = (parts: string[]): string[] =>
  parts.reduce<string[]>((joined, part, place) => {
    const town = parts[place + 1] ?? ''
    const seat = namelessGerman.test(part) ? townBehind(parts.slice(place + 1, place + 4)) : undefined
    if (seat !== undefined) return [...joined, `${part} ${seat}`]
    if (isTowns.test(part) && isKnownTown(town)) return [...joined, `University of ${town}`]
    const before = joined.at(-1)
    const isBroken =
      before !== undefined &&
      (isBeginning.test(before) ||
        (isHospital.test(part) && mayBeHospitals.test(before)) ||
        (isEnd.test(part) && !isUnit(before) && !isInstitution(before)))
    return isBroken ? [...joined.slice(0, -1), `${before} ${part}`] : [...joined, part]
  }, [])
