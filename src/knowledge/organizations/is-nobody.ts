const nobody =
  /^(?:(?:an?\s+)?(?:independent|individual|freelance|unaffiliated|self-employed|retired|private|citizen)(?:\s+(?:researcher|research|scholar|scientist|engineer|developer|consultant|contributor|author|practice|person|individual)s?)?|freelancer|no(?:ne|\s+affiliation)|n\s*\/\s*a|unknown|anonymous(?:\s+(?:institution|organi[sz]ation|submission|author|affiliation)s?)?|affiliation\s+(?:unknown|withheld))\.?$/iu

/** Whether a source says where an organisation should stand that there is none: "Independent Researcher", "N/A". */
export const isNobody = (stated: string): boolean => nobody.test(stated.trim())
