/** Nouns that end no name: what is left before them may be one ("simulation results"). Folded as foldWord does. */
export const emptyHeads: ReadonlySet<string> = new Set(
  `ability absence addition advance advancement advantage aim al amount aspect attempt author basis behalf benefit breakthrough century
  challenge circumstance comparison concern conclusion consequence consideration contribution count day deal decade degree disadvantage
  drawback ease effort emphasis evidence example extent fact feasibility fig figure finding focus form fray hand hundred idea importance
  improvement increase influence insight instance investigation issue kind lack last latter limitation look lot majority manner matter mean
  merit mind motivation multitude myriad nature need note notion novelty number objective occasion one other outcome overview page paper part
  past piece place plethora possibility presence prospect purpose range reader reason recent relevance remark respect rest result role section
  sense shortcoming show sub success suggestion summary sup supplement thing thousand threefold today tomorrow topic two twofold type
  understanding use usefulness variety venue version view viewpoint way weakness wealth work world yield`.split(
    /\s+/u,
  ),
)
