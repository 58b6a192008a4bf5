/** Hosts of publications, reference works, licences, video and social media: what papers point to, not what they offer. */
const hosts = new Set(
  `academic.oup.com aclanthology.org aclweb.org alphaxiv.org ar5iv.org arxiv.org biorxiv.org cambridge.org creativecommons.org dl.acm.org doi.org europepmc.org
  facebook.com google.com hal.science ieeexplore.ieee.org instagram.com jmlr.org jstor.org linkedin.com link.springer.com mdpi.com medrxiv.org
  nature.com ncbi.nlm.nih.gov neurips.cc nips.cc onlinelibrary.wiley.com openaccess.thecvf.com openreview.net orcid.org paperswithcode.com plos.org
  pnas.org proceedings.mlr.press pubmed.ncbi.nlm.nih.gov researchgate.net scholar.google.com science.org sciencedirect.com semanticscholar.org ssrn.com
  tandfonline.com twitter.com wikipedia.org w3.org web.archive.org x.com youtu.be youtube.com`.split(/\s+/u),
)

/** Whether a host (or the domain that it belongs to) has publications or reference works rather than artifacts. */
export const isReference = (host: string): boolean => {
  // Subdomains of Google are products of their own, sites.google.com among them.
  if (host.endsWith('.google.com') && host !== 'scholar.google.com') return false
  const labels = host.split('.')
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')))
}
