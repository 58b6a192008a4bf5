import { domainsOf } from './domains-of.ts'

/** Archives, catalogues and data bases at the domain of the institution that runs them. */
const hosts = new Set(
  `apps.microsoft.com archive.ics.uci.edu cdsarc.cds.unistra.fr cdsarc.u-strasbg.fr earthdata.nasa.gov genome.ucsc.edu heasarc.gsfc.nasa.gov
  icpsr.umich.edu indico.cern.ch ipac.caltech.edu kdd.ics.uci.edu massive.ucsd.edu ngc.nvidia.com vizier.cds.unistra.fr
  vizier.u-strasbg.fr`.split(/\s+/u),
)

/** By their first word: data, journals and mailing lists that a library keeps. */
const kept = /^(?:[\w-]*dataverse|journals?|ojs|lists?)\./u

/** Whether a host keeps what people everywhere made, so that an address there says nothing of whose a thing is. */
export const isSharedHost = (host: string): boolean =>
  kept.test(host) || domainsOf(host).some((domain) => hosts.has(domain))
