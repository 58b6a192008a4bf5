import { Failure } from '../../failure.ts'
import type { Patience } from './patience.ts'
import { postUntilAnswered } from './post-until-answered.ts'
import type { ServiceAnswer } from './service-answer.ts'
import type { Service } from './service.ts'

/**
 * Asks a service, with its model's name beside what is asked; gives its last answer of up to five (see postUntilAnswered), whatever the status. Throws a
 * Failure with the service's own code where it cannot be reached.
 */
export const askService = async (
  { name, key, variable, path, failed }: Service,
  asked: Record<string, unknown>,
  patience: Patience,
): Promise<ServiceAnswer> => {
  const [base = '', model = ''] = name.split(/#(.*)/s)
  const answer = await postUntilAnswered(`${base}${path}`, key, JSON.stringify({ model, ...asked }), patience)
  if (!('unreached' in answer)) return answer
  throw new Failure(
    failed,
    `${base} cannot be reached (${answer.unreached}): see that it runs and that ${variable} has its address.`,
  )
}
