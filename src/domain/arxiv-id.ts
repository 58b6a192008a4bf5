const identifier =
  /^(?:(?:https?:\/\/)?(?:[a-z0-9-]+\.)*arxiv\.org\/(?:abs|pdf|html|ps|format|src|e-print)\/|(?:https?:\/\/)?(?:dx\.)?doi\.org\/10\.48550\/arxiv\.|(?:doi:\s*)?10\.48550\/arxiv\.|(?:oai:)?arxiv(?:\.org)?\s*:\s*)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?(?:\.pdf)?\/?(?:[?#].*)?(?:\s+\[[a-z-]+(?:\.[a-z-]+)?\]?(?:\s+\d{1,2}\s+[a-z]{3}\s+\d{4})?)?$/iu

/**
 * The arXiv identifier in a text, without version: from the identifier itself, `arXiv:2501.01234v2 [cs.CL] 8 Jan 2025` as it stands on a paper,
 * `oai:arXiv.org:2501.01234`, an address of its abstract, PDF or HTML page, or the DOI that arXiv gives it; of the old style too (`cs/0112017`, `math/0601001` from `math.GT/0601001`). Null where there is none.
 */
export const arxivId = (text: string): string | null => {
  const found = identifier.exec(text.trim().replace(/(?<![.,;)\]])[.,;)\]]+$/u, ''))?.[1]?.toLowerCase()
  return found?.replace(/\.[a-z]{2}\//u, '/') ?? null
}
