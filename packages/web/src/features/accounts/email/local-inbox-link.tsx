import { useWords } from '#web/i18n/use-words.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'

const local = ['localhost', '127.0.0.1', '[::1]']

/** Links to the local inbox page on an instance that sends no real mail; renders nothing elsewhere. */
export function LocalInboxLink() {
  const t = useWords('accounts')
  if (!local.includes(location.hostname)) return null
  return (
    <p className="text-sm text-ink-soft">
      {t('inbox.local')}{' '}
      <TextLink href="/dev/inbox" target="_blank">
        {t('inbox.open')}
      </TextLink>
    </p>
  )
}
