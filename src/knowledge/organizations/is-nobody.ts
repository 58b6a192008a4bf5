const nobody =
  /^(?:(?:independent|individual|freelance|unaffiliated|self-employed|retired)(?:\s+(?:researcher|scholar|scientist|engineer|developer|consultant|contributor|author)s?)?|freelancer|no(?:ne|\s+affiliation)|n\s*\/\s*a|unknown|anonymous(?:\s+(?:institution|organi[sz]ation|submission))?)\.?$/iu

/** Whether a source says where an organisation should stand that there is none: "Independent Researcher", "N/A". */
export const isNobody = (stated: string): boolean => nobody.test(stated.trim())
