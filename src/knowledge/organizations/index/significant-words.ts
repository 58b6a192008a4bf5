const small =
  /^(?:a|at|and|d|da|das|de|degli|dei|del|della|der|des|di|do|du|e|et|for|fur|i|in|la|le|of|on|the|und|van|y|zu)$/u

/** The words of an organizationKey that tell, without small ones. */
export const significantWords = (key: string): string[] =>
  key.split('-').filter((word) => word !== '' && !small.test(word))
