import { shortestFreeNotice } from '@hora/schema/cancellation-policy'
import type { ReactNode } from 'react'
import { BookingRules } from '#web/features/first-steps/preview/booking-rules.tsx'
import { sampleTimes } from '#web/features/first-steps/preview/sample-times.ts'
import { useSavedDraft } from '#web/features/first-steps/preview/use-saved-draft.ts'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import type { Draft } from '#web/features/profiles/onboarding/draft.ts'
import type { PreviewProps } from '#web/features/profiles/onboarding/steps-above.ts'
import { placeIcons } from '#web/features/services/place-icons.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { parseMoney } from '#web/i18n/money.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { weekFrom } from '#web/time/working-days.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'

/** What clients will see: what is being typed now, and what was saved before. */
export function PracticePreview({ displayName, avatarUrl, profession, terms, saved, draft }: PreviewProps) {
  const t = useWords('first-steps')
  const { service, week, minimumNoticeMinutes } = { ...useSavedDraft(saved), ...draft }
  return (
    <aside aria-label={t('preview.label')} className="w-full max-w-xl lg:sticky lg:top-8 lg:self-start">
      <p className="mb-3 text-sm text-ink-faint">{t('preview.label')}</p>
      <div data-ink="MOSS" className="overflow-hidden rounded-lg border border-rule bg-leaf">
        <div className="flex items-center gap-3 p-5">
          <Avatar name={displayName} src={avatarUrl} />
          <div className="min-w-0">
            <p className="font-serif text-lg font-medium wrap-anywhere">{displayName}</p>
            <p className="text-sm text-ink-soft wrap-anywhere">
              {profession.trim() || t('preview.profession')}
            </p>
          </div>
        </div>
        <ServiceLines service={service} />
        <WeekLines week={week} minutes={service?.minutes ?? 60}>
          {terms && minimumNoticeMinutes !== undefined ? (
            <BookingRules
              book={minimumNoticeMinutes}
              move={terms.rescheduleNoticeMinutes}
              cancel={shortestFreeNotice(
                policyOf(readFragment(cancellationPolicyFragment, terms.cancellation)),
              )}
            />
          ) : null}
        </WeekLines>
      </div>
    </aside>
  )
}

function ServiceLines({ service }: { service: Draft['service'] | undefined }) {
  const t = useWords('first-steps')
  const { duration, money } = useFormats()
  const { name = '', minutes = 60, price = '', currency = 'EUR', kind = 'ONLINE', hint = '' } = service ?? {}
  const Icon = placeIcons[kind]
  const amountMinor = parseMoney(price, currency)
  const cost =
    amountMinor === null ? '' : amountMinor === 0 ? t('preview.free') : money({ amountMinor, currency })
  const hinted = (kind === 'ADDRESS' || kind === 'LINK') && hint.trim() ? `, ${hint.trim()}` : ''
  return (
    <div className="relative border-t border-rule p-5">
      <span aria-hidden="true" className="absolute inset-y-5 left-0 w-0.5 rounded-full bg-(--mark)" />
      <p className="font-serif text-lg font-medium wrap-anywhere">{name.trim() || t('preview.service')}</p>
      <p className="figures mt-1 text-sm">
        <span className="font-medium">{duration(minutes)}</span> <span className="text-ink-soft">{cost}</span>
      </p>
      <p className="mt-2 flex items-start gap-2 text-sm text-ink-soft">
        <Icon aria-hidden="true" className="mt-px text-(--mark)" />
        <span className="min-w-0 wrap-anywhere">{`${t(`preview.place.${kind}`)}${hinted}`}</span>
      </p>
    </div>
  )
}

type WeekProps = { week: Draft['week'] | undefined; minutes: number; children: ReactNode }

function WeekLines({ week, minutes, children }: WeekProps) {
  const t = useWords('first-steps')
  const { weekday, minuteOfDay, reader } = useFormats()
  if (!week) return null
  const order = weekFrom(firstWeekday(reader.locale))
  const days = order
    .filter((day) => week.days.includes(day))
    .map((day) => weekday(day, 'short').replace('.', ''))
  const times = sampleTimes(week, minutes, 6)
  return (
    <div className="border-t border-rule p-5">
      <p className="text-sm font-medium">{days.length > 0 ? days.join(' · ') : t('preview.noDay')}</p>
      {times.length > 0 ? (
        <ul aria-label={t('preview.times')} className="mt-3 grid grid-cols-3 gap-2">
          {times.map((time) => (
            <li
              key={time}
              className="figures flex h-9 items-center justify-center rounded-md border border-edge text-sm font-semibold"
            >
              {minuteOfDay(time)}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2 text-sm text-ink-faint">{t('preview.noTime')}</p>
      )}
      {children}
    </div>
  )
}
