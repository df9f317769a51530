import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { optionalPart } from '#web/ui/on-demand.tsx'

/** Loaded on demand: only a new practice has it. */
const FirstStepsList = optionalPart(() =>
  import('#web/features/first-steps/list/first-steps-list.tsx').then((module) => module.FirstStepsList),
)

/** What is next in a new practice; nothing once there was a client, or once it is hidden. */
export function FirstSteps() {
  const t = useWords('first-steps')
  const { onboarding } = useViewer()
  if (!onboarding?.showsFirstSteps) return null
  return (
    <section aria-label={t('title')} className="mb-6 empty:hidden">
      <FirstStepsList />
    </section>
  )
}
