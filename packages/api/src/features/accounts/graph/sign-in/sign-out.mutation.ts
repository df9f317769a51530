import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { signOut } from '../../use-cases/sign-in/sign-out.ts'

defineMutation('signOut', {
  description: 'Ends the login of this browser.',
  scope: 'anyone',
  success: {
    description: 'Signed out.',
    fields: {
      endedLogins: {
        type: 'Int',
        description: 'How many logins ended: one, or none if already signed out.',
      },
    },
  },
  errors: [Refusal],
  run: async (ports, viewer, _input, { cookies }) => {
    const outcome = await signOut(ports, viewer)
    cookies.clearLogin()
    return outcome
  },
})
