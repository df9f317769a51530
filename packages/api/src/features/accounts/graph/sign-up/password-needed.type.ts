import { builder } from '#graph/builder.ts'
import { ErrorInterface } from '#graph/errors.ts'
import type { PasswordNeeded } from '../../use-cases/sign-up/prove-sign-up.ts'

export const PasswordNeededType = builder.objectRef<PasswordNeeded>('PasswordNeeded').implement({
  description: 'This browser has not signed up: its reader gives the password, or replaces the sign-up.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address the link was mailed to.' }),
  }),
})
