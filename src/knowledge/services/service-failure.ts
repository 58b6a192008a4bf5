import { Failure } from '../../failure.ts'
import { excerpt } from './excerpt.ts'
import type { ServiceAnswer } from './service-answer.ts'
import type { Service } from './service.ts'

/** What to tell people about an answer other than 200: BAD_CONFIG where they can mend it, else the service's own code. The key is never in it. */
export const serviceFailure = (
  { name, variable, path, failed }: Service,
  { status, body, times }: ServiceAnswer,
): Failure => {
  if (status === 401 || status === 403)
    return new Failure(
      'BAD_CONFIG',
      `${name} refuses the key (${status}): set ${variable}_KEY to one that is valid there. It says: ${excerpt(body)}`,
    )
  return status === 429 || status >= 500
    ? new Failure(
        failed,
        `${name} answers ${status}${times > 1 ? `, and did not answer better in ${times} times` : ''}: start again later. It says: ${excerpt(body)}`,
      )
    : new Failure(
        'BAD_CONFIG',
        `${name} refuses what it is asked (${status}): see that ${variable} has the right address, which ends before ${path}, and after # the name of a model there. It says: ${excerpt(body)}`,
      )
}
