import { NearestTimes } from '#web/features/sessions/nearest/nearest-times.tsx'
import { RefusedReasons } from '#web/features/sessions/refusal/refused-reasons.tsx'
import { useRefusalTitle } from '#web/features/sessions/refusal/use-refusal-title.ts'
import { overridesFor, type TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  refusal: TimeRefusal
  /** The button that ignores the professional's own rules: "Book anyway". */
  anyway: string
  pending: boolean
  onAnyway: (override: readonly TimeOverride[]) => void
  onChoose: (start: string) => void
}

/** Why a time was refused to a professional, and the way out: override their own rules, or a free time close by. */
export function RefusedTime({ refusal, anyway, pending, onAnyway, onChoose }: Props) {
  const title = useRefusalTitle(refusal)
  const overrides = overridesFor(refusal.reasons)
  const isTime = refusal.reasons.length > 0 || refusal.nearest.length > 0
  return (
    <Notice tone="danger" title={title(refusal.code)} reference={refusal.reference}>
      {isTime ? (
        <div className="mt-1 flex flex-col items-start gap-3">
          <RefusedReasons reasons={refusal.reasons} />
          {overrides ? (
            <Button size="sm" variant="secondary" pending={pending} onClick={() => onAnyway(overrides)}>
              {anyway}
            </Button>
          ) : (
            <NearestTimes
              times={refusal.nearest}
              noticeMinutes={refusal.minimumNoticeMinutes}
              onChoose={onChoose}
            />
          )}
        </div>
      ) : null}
    </Notice>
  )
}
