import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'
import { Link2, MapPin, Phone, Video } from '#web/ui/icons.ts'

const icons = { ADDRESS: MapPin, LINK: Link2, ONLINE: Video, PHONE: Phone } as const

/** The place of the session, or only its hint. A web address is a link, and a number can be called. */
export function SessionPlace({
  place: { kind, hint, detail },
}: {
  place: Pick<SessionEntry['place'], 'kind' | 'hint' | 'detail'>
}) {
  const t = useWords('ui')
  const Icon = icons[kind]
  return (
    <div className="flex items-start gap-2">
      <Icon aria-hidden="true" className="mt-0.5 text-ink-faint" />
      <div className="min-w-0 wrap-anywhere">
        <p>{t(`place.${kind}`)}</p>
        {detail || hint ? (
          <p className="text-sm text-ink-soft">{detail ? withLink(kind, detail) : hint}</p>
        ) : null}
      </div>
    </div>
  )
}

function withLink(kind: SessionEntry['place']['kind'], detail: string) {
  if (kind === 'LINK' && /^https?:\/\//i.test(detail)) {
    return (
      <TextLink href={detail} target="_blank">
        {detail}
      </TextLink>
    )
  }
  if (kind === 'PHONE' && /^[+\d][\d\s().-]+$/.test(detail)) {
    return <TextLink href={`tel:${detail.replaceAll(/[^+\d]/g, '')}`}>{detail}</TextLink>
  }
  return detail
}
