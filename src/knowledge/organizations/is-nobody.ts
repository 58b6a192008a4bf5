const nobody =
  /^(?:(?:an?\s+)?(?:independent|individual|freelance|unaffiliated|self-employed|retired|private|citizen)(?:\s+(?:researcher|research|scholar|scientist|engineer|developer|consultant|contributor|author|practice|person|individual)s?)?|freelancer|no(?:ne|\s+affiliation)|n\s*\/\s*a|unknown|anonymous(?:\s+(?:institution|organi[sz]ation|submission|author(?:\(s\))?|affiliation)s?)?|affiliation\s+(?:unknown|withheld)|not\s+(?:applicable|available|disclosed|given|known|provided|reported|specified|stated)(?:\s.{0,40})?|tb[ad]|self|and|(?:affiliated\s+with\s+)?an\s+institut\S+\s.*)\.?$/iu

/** A post or a grant and nothing else: "Jane Doe Fellow", "Software Engineer", "Ph.D. student". */
const post =
  /^(?:independent\s(?:\p{L}+\s)?\p{L}+(?:ist|ian|eer)|(?:[\p{L}.'’-]+\s){0,5}(?:fellow|chair|participant|student|candidate|professor|lecturer|engineer|scientist|researcher|developer|consultant|contractor|volunteer|hobbyist|enthusiast))\.?$/iu

/** Whether a source says where an organisation should stand that there is none, or who somebody is: "Independent Researcher", "N/A", "Ph.D. student". */
export const isNobody = (stated: string): boolean => nobody.test(stated.trim()) || post.test(stated.trim())
