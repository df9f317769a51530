import { ErrorLink } from '@apollo/client/link/error'
import { errorCode, ownAddress } from '#web/apollo/error-code.ts'
import { noteLost } from '#web/browser/connection-back.ts'
import { setPageState } from '#web/browser/page-state.ts'

/**
 * Notices refusals that concern more than one request: the server no longer knows this login, this version of the page,
 * or the name under which the page was opened.
 */
export function createRefusalLink(onSignedOut: () => void): ErrorLink {
  return new ErrorLink(({ error }) => {
    const code = errorCode(error)
    if (code === 'SIGNED_OUT') onSignedOut()
    if (code === 'NETWORK' || code === 'RETRY_LATER') noteLost()
    if (code === 'UNKNOWN_OPERATION') setPageState({ kind: 'outdated' })
    const publicUrl = ownAddress(error)
    if (publicUrl && publicUrl !== location.origin) setPageState({ kind: 'elsewhere', publicUrl })
  })
}
