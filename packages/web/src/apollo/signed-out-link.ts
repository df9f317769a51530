import { ErrorLink } from '@apollo/client/link/error'
import { errorCode } from '#web/apollo/error-code.ts'

/** Tells the app when the server no longer knows this login, whatever was being asked. */
export function createSignedOutLink(onSignedOut: () => void): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (errorCode(error) === 'SIGNED_OUT') onSignedOut()
  })
}
