import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Monitor } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Badge } from '#web/ui/marks/badge.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment LoginRow_loginFragment on Login {
    id
    device
    country
    createdAt
    lastSeenAt
    current
  }
`)

type Props = { login: FragmentType<typeof fragment>; pending: boolean; onEnd: (id: string) => Promise<void> }

/** One browser the account is signed in with. */
export function LoginRow({ login: reference, pending, onEnd }: Props) {
  const t = useWords('accounts/security')
  const { relative, reader, day } = useFormats()
  const now = useNow(60)
  const { id, device, country, createdAt, lastSeenAt, current } = readFragment(fragment, reference)
  const place = country && new Intl.DisplayNames([reader.locale], { type: 'region' }).of(country)
  const seen = current
    ? t('logins.since', { day: day(createdAt) })
    : t('logins.seen', { when: relative(lastSeenAt, now) })
  return (
    <ListRow
      leading={<Monitor aria-hidden="true" className="text-ink-faint" />}
      title={device}
      detail={[place, seen].filter(Boolean).join(' · ')}
      trailing={
        current ? (
          <Badge tone="accent">{t('logins.current')}</Badge>
        ) : (
          <Button
            variant="secondary"
            size="sm"
            pending={pending}
            aria-label={t('logins.endOf', { device })}
            onClick={() => void onEnd(id)}
          >
            {t('logins.end')}
          </Button>
        )
      }
    />
  )
}
