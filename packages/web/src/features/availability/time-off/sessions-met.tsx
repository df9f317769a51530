import { limits } from '@hora/schema/limits'
import { MetSession } from '#web/features/availability/time-off/met-session.tsx'
import type { SessionsMetState } from '#web/features/availability/time-off/use-sessions-met.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { CalendarDays } from '#web/ui/icons.ts'

/** The sessions in a time off, before it is saved: each is kept, moved or cancelled. */
export function SessionsMet({ state }: { state: SessionsMetState }) {
  const t = useWords('availability')
  const { known, sessions, sessionCount, changes, message, setMessage } = state
  return (
    <div className="flex flex-col gap-4">
      <div aria-live="polite">
        {sessionCount > 0 ? (
          <Notice tone="warning" title={t('off.meets', { count: sessionCount })}>
            <p>{t('off.meetsText')}</p>
          </Notice>
        ) : known ? (
          <p className="flex items-center gap-2 text-sm text-ink-soft">
            <CalendarDays aria-hidden="true" />
            {t('off.meetsNone')}
          </p>
        ) : null}
      </div>
      {sessions.length > 0 ? (
        <ul className="divide-y divide-rule border-y border-rule" aria-label={t('off.meetsList')}>
          {sessions.map((session) => (
            <MetSession key={session.id} session={session} state={state} />
          ))}
        </ul>
      ) : null}
      {sessionCount > sessions.length ? (
        <p className="text-sm text-ink-soft">
          {t('off.meetsMore', { count: sessionCount - sessions.length })}
        </p>
      ) : null}
      {changes ? (
        <Field label={t('off.message')} hint={t('off.messageHint')} optional>
          <TextArea
            rows={2}
            maxLength={limits.message}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        </Field>
      ) : null}
    </div>
  )
}
