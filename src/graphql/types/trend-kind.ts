import { builder } from '../builder.ts'

/** What can rise. */
export const trendKind = builder.enumType('TrendKind', {
  description: 'What trends are looked for among.',
  values: {
    CONCEPT: { description: 'What papers name: tasks, methods, models, datasets and the like.' },
    TOPIC: { description: 'What papers are about; broader topics too.' },
    ORGANIZATION: { description: 'Who papers are from.' },
  } as const,
})
