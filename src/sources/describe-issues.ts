import type { z } from 'zod'
import { issueTexts } from './issue-texts.ts'

/** What zod found wrong, as 'concepts[2].kind: expected …', one after the other. */
export const describeIssues = (error: z.ZodError): string => issueTexts(error.issues).join('; ')
