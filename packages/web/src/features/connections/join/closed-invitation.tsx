import { Link } from '@tanstack/react-router'
import { EntryPage } from '#web/features/accounts/entry-page.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'

export type ClosedState =
  | 'ACCEPTED'
  | 'CONNECTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OWN'
  | 'REVOKED'
  | 'SAID_NO'
  | 'UNKNOWN'
  | 'USED_UP'

type Props = {
  state: ClosedState
  /** The inviter's name; unknown when the invitation is unknown. */
  name: string
}

/** Why this invitation cannot be answered, and where to continue. */
export function ClosedInvitation({ state, name }: Props) {
  const t = useWords('connections/join')
  const to =
    state === 'OWN' ? '/clients' : state === 'CONNECTED' || state === 'ACCEPTED' ? '/my-sessions' : '/'
  return (
    <EntryPage title={t(`closed.${state}.title`)} lead={t(`closed.${state}.text`, { name })}>
      <Link to={to} className={buttonStyle(to === '/' ? 'secondary' : 'primary', 'lg')}>
        {t(`to.${to === '/' ? 'start' : to === '/clients' ? 'clients' : 'sessions'}`)}
      </Link>
    </EntryPage>
  )
}
