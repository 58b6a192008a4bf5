/** A host with a domain, and perhaps more behind it. */
const schemeless = /^(?:\/\/)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}))(?::\d{1,5})?([/?#]\S*)?$/iu

/** Ends of file names that look like a domain. */
const fileEnding =
  /^(?:pdf|html?|txt|md|tex|bib|csv|json|jsonl|xml|ya?ml|py|ipynb|zip|gz|tgz|docx?|pptx?|png|jpe?g)$/iu

/** An address as it is written, with https:// in front where it plainly lacks its scheme: 'github.com/foo/bar', 'www.example.org'; not 'paper.pdf'. */
export const addressWithScheme = (text: string): string => {
  const [, host, end = '', rest] = schemeless.exec(text) ?? []
  if (host === undefined || (rest === undefined && fileEnding.test(end))) return text
  return `https://${text.replace(/^\/\//u, '')}`
}
