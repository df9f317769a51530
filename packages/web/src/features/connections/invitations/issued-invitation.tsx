import { useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { LocalInboxLink } from '#web/features/connections/local-inbox.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Check, Copy } from '#web/ui/icons.ts'

export const issuedInvitationFragment = graphql(/* GraphQL */ `
  fragment IssuedInvitation_invitation on Invitation {
    id
    email
    maxUses
    expiresAt
  }
`)

export type Issued = {
  url: string
  qrSvg: string
  invitation: FragmentType<typeof issuedInvitationFragment>
}

/** A new invitation: sent by mail, or a link and its QR code to pass on. The link is shown only once. */
export function IssuedInvitation({ issued }: { issued: Issued }) {
  const t = useWords('connections/invitations')
  const { moment } = useFormats()
  const [copied, setCopied] = useState<boolean>()
  const { email, maxUses, expiresAt } = readFragment(issuedInvitationFragment, issued.invitation)
  const until = t('issued.until', { count: maxUses, when: moment(expiresAt) })
  if (email) {
    return (
      <div className="flex flex-col gap-3">
        <Notice tone="success" title={t('issued.sent', { email })}>
          {until}
        </Notice>
        <LocalInboxLink />
      </div>
    )
  }
  const copy = async () => setCopied(await copyText(issued.url))
  return (
    <div className="flex flex-col items-center gap-5">
      <div className="flex w-full items-end gap-2">
        <Field label={t('issued.link')} hint={t('issued.once')} className="min-w-0 flex-1">
          <TextInput readOnly value={issued.url} onFocus={(event) => event.target.select()} />
        </Field>
        <Button onClick={() => void copy()}>
          {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          <span>{t(copied ? 'issued.copied' : 'issued.copy')}</span>
        </Button>
      </div>
      <p role="status" className="self-start text-sm text-ink-soft">
        {copied === false ? t('issued.notCopied') : until}
      </p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(issued.qrSvg)}`}
        alt={t('issued.qr')}
        className="size-52 rounded-md border border-rule bg-[#fff] p-2"
      />
    </div>
  )
}
