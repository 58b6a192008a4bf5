const nobody =
  /^(?:(?:an?\s+)?(?:independent|individual|freelance|unaffiliated|self-employed|retired|private|citizen)(?:\s+(?:researcher|research|scholar|scientist|engineer|developer|consultant|contributor|author|practice|person|individual)s?)?|freelancer|no(?:ne|\s+affiliation)|n\s*\/\s*a|unknown|anonymous(?:\s+(?:institution|organi[sz]ation|submission|author(?:\(s\))?|affiliation)s?)?|affiliation\s+(?:unknown|withheld)|not\s+(?:applicable|available|disclosed|given|known|provided|reported|specified|stated)(?:\s.{0,40})?|tb[ad]|todo|self|and|(?:(?:chercheu(?:r|se)|investigador[ae]?|ricerc(?:atore|atrice)|pesquisador[ae]?)\s+)?(?:priv(?:é|ée|at|ato|ata|ado|ada)|ind[eé]pendante?|independi?ente|indipendente|particular|freiberuflich|selbst[aä]ndig)|(?:affiliated\s+with\s+)?an\s+institut\S+\s.*)\.?$/iu

/** A post or a grant and nothing else: "Jane Doe Fellow", "Software Engineer", "Ph.D. student". */
const post =
  /^(?:independent\s(?:\p{L}+\s)?\p{L}+(?:ist|ian|eer)|(?:[\p{L}.'’-]+\s){0,5}(?:fellow|chair|participant|student|candidate|professor|lecturer|engineer|scientist|researcher|developer|consultant|contractor|volunteer|hobbyist|enthusiast|editor(?:-in-chief)?))\.?$/iu

const isOne = (text: string): boolean => nobody.test(text) || post.test(text)

/** Whether a source says where an organisation should stand that there is none, or who somebody is: "Independent Researcher", "N/A", "Ph.D. student", "Scholar & Consultant". */
export const isNobody = (stated: string): boolean => {
  const text = stated.trim()
  const sides = text.split(/\s+(?:and|&)\s+|\s*\/\s*/u)
  return isOne(text) || (sides.length > 1 && sides.every(isOne))
}
