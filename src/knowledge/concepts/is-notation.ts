import type { Reading } from '../text/reading.ts'

const units = new Set(
  `mIU IU mL dL μL µL nL mg kg mmHg mm cm km nm mS μS µS mV kV mA μA µA kJ kcal mGy mSv kHz Hz MHz GHz kPa MPa GPa Mpa Myr Gyr kDa bp rpm ppm ppb kWh mol mmol nmol eV keV MeV GeV TeV min`.split(
    /\s+/u,
  ),
)
const part = /^(?:\p{L}|\p{N}+)$/u

/** By what trials report results: "OR 1.3, 95% CI 1.1 to 1.5". */
const result = /^(?:CI|a?OR|a?HR|a?RR|SD|IQR)s?$/u
const reportsResults = /\d\s?%\s?(?:CI|confidence)/u

/** Whether tokens are nothing but units, "mIU/L", or what a paper that reports results of a trial does so by, "CIs"; "L" and "C" are units beside others only. */
export const isNotation = ({ source, tokens }: Reading, from: number, to: number): boolean => {
  const words = tokens.slice(from, to + 1).map(({ text }) => text)
  const [first = ''] = words
  if (words.length === 1 && result.test(first)) return reportsResults.test(source)
  return words.some((word) => units.has(word)) && words.every((word) => units.has(word) || part.test(word))
}
