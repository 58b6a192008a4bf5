/** What a state has departments for, to be a part of a regular expression; a university's "Department of Education" stands beside the university. */
export const governmentFields =
  'agriculture|conservation|defen[cs]e|education|energy|environment|fisheries|forestry|health|justice|natural\\sresources|planning|public\\shealth|statistics|transport'
