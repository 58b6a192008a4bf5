import { isPost } from './is-post.ts'

const nobody =
  /^(?:(?:an?\s+)?(?:independent|individual|freelance|unaffiliated|self-employed|retired|private|citizen)(?:\s+(?:res\p{Ll}{2,6}er|research|scholar|scientist|engineer|developer|consultant|contributor|author|practice|person|individual)s?)?|freelancer|freelance\s+\p{L}+|open[\s-]source\s+contributor|no(?:ne|\s+affiliation)(?:\s\([^()]*\))?|n\s*\/\s*a|unknown|anonymous(?:\s+(?:institution|organi[sz]ation|submission|author(?:\(s\))?|affiliation)s?)?|affiliation\s+(?:unknown|withheld|not\s.{3,40})|not\s+(?:applicable|available|disclosed|given|known|provided|reported|specified|stated)(?:\s.{0,40})?|not\s+affiliated|the\s+(?:editorial\s+|advisory\s+)?board|(?:personal|home|various|others|et\s+al|deceased)|(?:corresponding|first|senior)\s+authors?|(?:these\s+authors\s+|all\s+authors\s+)?(?:contributed|contributing)\s+equally.*|equal\s+contributions?|(?:supported|funded)\s+by\s.*|(?:your|some|my)\s+(?:institution|university|organi[sz]ation)|institution\s+name|the\s+authors?\s+(?:can|may)\s.*|privatgelehrter|tb[ad]|todo|self|and|(?:(?:chercheu(?:r|se)|investigador[ae]?|ricerc(?:atore|atrice)|pesquisador[ae]?)\s+)?(?:priv(?:é|ée|at|ato|ata|ado|ada)|ind[eé]pendante?|independi?ente|indipendente|particular|freiberuflich|selbst[aä]ndig)|(?:affiliated\s+with\s+)?an\s+institut\S+\s.*)\.?$/iu

/** Who takes part in a study as a patient does: "Member of the Community Board as person with lived experience of tides". */
const patient =
  /\b(?:lived\sexperience|(?:patient|public|lay)\s(?:advocate|author|contributor|member|partner|representative)s?)\b/iu

const isOne = (text: string): boolean => nobody.test(text) || patient.test(text) || isPost(text)

/** Whether a source says where an organisation should stand that there is none, or who somebody is: "Independent Researcher", "N/A", "Ph.D. student", "Scholar & Consultant". */
export const isNobody = (stated: string): boolean => {
  const text = stated.trim()
  const sides = text.split(/\s+(?:and|&)\s+|\s*\/\s*/u)
  return isOne(text) || (sides.length > 1 && sides.every(isOne))
}
