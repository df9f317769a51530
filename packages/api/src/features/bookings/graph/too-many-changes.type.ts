import { ErrorInterface, errorType } from '#graph/errors.ts'
import type { TooManyChanges } from '../domain/pace.ts'

export const TooManyChangesType = errorType<TooManyChanges>('TOO_MANY_CHANGES', 'TooManyChanges').implement({
  interfaces: [ErrorInterface],
  description: 'The two have had very many changes in the last hour, with the time until the next one.',
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'Seconds until the next change.' }),
  }),
})
