/** Units that follow a number, as written. */
const units = new Set(
  `B KB kB MB GB TB PB bps kbps Mbps Gbps Hz kHz MHz GHz THz dB dBm s ms μs µs ns ps min h m km cm mm μm µm nm pm g kg mg μg ml mL L K Pa kPa MPa GPa eV meV keV MeV GeV
  TeV V mV kV A mA W mW kW MW GW kWh N mol mM nM T mT Å percent`.split(/\s+/u),
)
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u
const number = /^\p{N}[\p{N}.]*$/u

/** Whether a word belongs to an amount or a date: "12 GB", "March 2005", "percentage points". */
export const isMeasure = (word: string, before: string, after: string): boolean =>
  (word === 'percentage' && after.startsWith('point')) ||
  (before === 'percentage' && word.startsWith('point')) ||
  (number.test(before) && (units.has(word) || month.test(word))) ||
  (month.test(word) && number.test(after))
