import { useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

/** Loads the next page of a list. */
export function MoreButton({ onMore }: { onMore: () => Promise<unknown> }) {
  const t = useWords('connections/clients')
  const copy = useErrorCopy()
  const [pending, setPending] = useState(false)
  const ask = async () => {
    setPending(true)
    await onMore().catch((error: unknown) =>
      notify({ title: copy(errorCode(error)), tone: 'failed', reference: referenceOfError(error) }),
    )
    setPending(false)
  }
  return (
    <Button variant="quiet" className="mx-auto mt-4 flex" pending={pending} onClick={() => void ask()}>
      {t('more')}
    </Button>
  )
}
