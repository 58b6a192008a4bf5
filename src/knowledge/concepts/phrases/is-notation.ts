import { isResultSign } from './is-result-sign.ts'
import type { Reading } from '../../text/reading.ts'

const units = new Set(
  `mIU IU mL dL μL µL nL mg kg mmHg mm cm km nm mS μS µS mV kV mA μA µA kJ kcal mGy mSv kHz Hz MHz GHz kPa MPa GPa Mpa Myr Gyr kDa bp rpm ppm ppb kWh mol mmol nmol eV keV MeV GeV TeV min`.split(
    /\s+/u,
  ),
)
const part = /^(?:\p{L}|\p{N}+)$/u
/** Of a surface or a volume: "m2". */
const squared = /^(?:m|cm|mm|km|nm|μm|µm)[23]$/u
/** "Micrograms" */
const inWords = /^(?:centi|kilo|micro|milli|nano)(?:gram|lit(?:er|re)|met(?:er|re)|second)s?$/u
/** What is measured a time, or for each of something: "mm/day", "MeV/nucleon". */
const timed = /^(?:capita|day|hour|min|minute|month|nucleon|person|sec|second|week|year|yr)s?$/u

const reportsResults = /\d\s?%\s?(?:CI|confidence)/u

/** "Volume XV": the number of something. "IV" and "X" are short for things as well. */
const romanNumber = /^(?:I{2,3}|VI{1,3}|IX|XI{1,3}|XI?V|XVI{1,3}|XIX)$/u

/** What is counted by ground and time: "ha-1 yr-1". */
const inRates = /^(?:ha|yr|d|h|s)$/u

const isUnit = (word: string): boolean => units.has(word) || squared.test(word)

/** Whether tokens are nothing but units, "mIU/L", or what a paper that reports results of a trial does so by, "CIs"; "L" and "C" are units beside others only. */
export const isNotation = ({ source, tokens }: Reading, from: number, to: number): boolean => {
  const words = tokens.slice(from, to + 1).map(({ text }) => text)
  const [first = ''] = words
  if (words.length === 1 && romanNumber.test(first)) return true
  if (words.length === 1 && isResultSign(first)) return reportsResults.test(source)
  if (words.length === 1 && inWords.test(first)) return true
  if (words.every((word) => inRates.test(word) || word === '1' || isUnit(word)) && words.includes('1'))
    return true
  return (
    words.some(isUnit) &&
    words.every((word) => isUnit(word) || part.test(word) || (words.length > 1 && timed.test(word)))
  )
}
