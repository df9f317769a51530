import { ErrorInterface, errorType } from '#graph/errors.ts'
import type { ConfirmationNeeded } from '../../use-cases/sign-in/sign-in-by-link.ts'

export const ConfirmationNeededType = errorType<ConfirmationNeeded>(
  'CONFIRMATION_NEEDED',
  'ConfirmationNeeded',
).implement({
  interfaces: [ErrorInterface],
  description: 'Another browser asked for the link: the person confirms first.',
  fields: (t) => ({
    email: t.expose('email', { type: 'EmailAddress', description: 'The address the link was mailed to.' }),
    displayName: t.exposeString('displayName', { description: 'The name of the account.' }),
  }),
})
