import { ErrorLink } from '@apollo/client/link/error'
import { errorCode } from '#web/apollo/error-code.ts'

/** Notifies the app when any request finds that the server no longer knows this login. */
export function createSignedOutLink(onSignedOut: () => void): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (errorCode(error) === 'SIGNED_OUT') onSignedOut()
  })
}
