import { useEffect, useRef, useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

export type Issued = { url: string; qrSvg: string; invitation: { email: string | null } }

/** The link to copy, and its QR code. They are shown once, because only the hash is stored. */
export function IssuedLink({ issued }: { issued: Issued }) {
  const t = useWords('connections/onboarding')
  const [copied, setCopied] = useState<boolean>()
  const link = useRef<HTMLInputElement>(null)
  useEffect(() => link.current?.focus(), [])
  const { email } = issued.invitation
  if (email) return <Notice tone="success">{t('issued.sent', { email })}</Notice>
  const copyLink = async () => setCopied(await copyText(issued.url))
  return (
    <div className="flex flex-col gap-5 sm:flex-row sm:items-start">
      <img
        src={`data:image/svg+xml,${encodeURIComponent(issued.qrSvg)}`}
        alt={t('issued.qr')}
        className="size-44 shrink-0 rounded-md border border-rule bg-[#fff] p-2"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <Field label={t('issued.link')} hint={t('issued.once')}>
          <TextInput ref={link} readOnly value={issued.url} onFocus={(event) => event.target.select()} />
        </Field>
        <Button variant="secondary" onClick={() => void copyLink()} className="self-start">
          {copied ? t('issued.copied') : t('issued.copy')}
        </Button>
        {copied === false ? (
          <p role="status" className="text-sm text-ink-soft">
            {t('issued.notCopied')}
          </p>
        ) : null}
      </div>
    </div>
  )
}
