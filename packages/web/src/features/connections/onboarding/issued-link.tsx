import { useEffect, useRef, useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { LocalInboxLink } from '#web/features/connections/local-inbox.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Check, Copy } from '#web/ui/icons.ts'

export type Issued = {
  url: string
  qrSvg: string
  /** Whether the link was copied as soon as it was made. */
  copied?: boolean
  invitation: { email: string | null }
}

/** The link, already copied where the browser allows it, and its QR code. Both are shown once: only a hash is stored. */
export function IssuedLink({ issued }: { issued: Issued }) {
  const t = useWords('connections/onboarding')
  const [copied, setCopied] = useState(issued.copied)
  const again = useRef<HTMLButtonElement>(null)
  const sent = useRef<HTMLDivElement>(null)
  useEffect(() => (again.current ?? sent.current)?.focus(), [])
  const { email } = issued.invitation
  if (email)
    return (
      <div className="flex flex-col gap-3">
        <div ref={sent} tabIndex={-1} className="outline-none">
          <Notice tone="success">{t('issued.sent', { email })}</Notice>
        </div>
        <LocalInboxLink />
      </div>
    )
  const copyLink = async () => setCopied(await copyText(issued.url))
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button ref={again} variant="secondary" onClick={() => void copyLink()}>
          {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          <span>{copied ? t('issued.copyAgain') : t('issued.copy')}</span>
        </Button>
        <p role="status" className="text-sm text-ink-soft">
          {copied ? t('issued.copied') : copied === false ? t('issued.notCopied') : ''}
        </p>
      </div>
      <Field label={t('issued.link')} hint={t('issued.once')}>
        <TextInput readOnly value={issued.url} onFocus={(event) => event.target.select()} />
      </Field>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(issued.qrSvg)}`}
        alt={t('issued.qr')}
        className="size-44 shrink-0 rounded-md border border-rule bg-[#fff] p-2"
      />
    </div>
  )
}
