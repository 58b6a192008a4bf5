import { domainsOf } from './domains-of.ts'

/** Hosts of publications, reference works, licences, video and social media: what papers point to, not what they offer. */
const hosts = new Set(
  `aaai.org academic.oup.com aclanthology.org aclweb.org adsabs.harvard.edu alphaxiv.org ar5iv.org arxiv.org biorxiv.org cambridge.org cds.cern.ch
  citeseer.ist.psu.edu citeseerx.ist.psu.edu core.ac.uk creativecommons.org dblp.org dblp.uni-trier.de direct.mit.edu dl.acm.org doi.org
  drops.dagstuhl.de europepmc.org facebook.com google.com hdl.handle.net ieeexplore.ieee.org inspirehep.net instagram.com jmlr.csail.mit.edu
  jmlr.org journals.uchicago.edu jstor.org link.springer.com linkedin.com mdpi.com medrxiv.org mitpressjournals.org muse.jhu.edu nature.com
  ncbi.nlm.nih.gov neurips.cc nips.cc onlinelibrary.wiley.com openaccess.thecvf.com openalex.org openreview.net orcid.org paperswithcode.com
  plos.org pnas.org proceedings.mlr.press pubmed.ncbi.nlm.nih.gov researchgate.net scholar.google.com science.org sciencedirect.com
  semanticscholar.org shields.io ssrn.com tandfonline.com twitter.com w3.org web.archive.org wikipedia.org x.com xxx.lanl.gov youtu.be youtube.com`.split(
    /\s+/u,
  ),
)

/** The national archive of France has a host for each institution. */
const archive = /^hal[.-]|\.archives-ouvertes\.fr$/u

/** Whether a host (or the domain that it belongs to) has publications or reference works rather than artifacts. */
export const isReference = (host: string): boolean => {
  // Subdomains of Google are products of their own, sites.google.com among them.
  if (host.endsWith('.google.com') && host !== 'scholar.google.com') return false
  return archive.test(host) || domainsOf(host).some((domain) => hosts.has(domain))
}
