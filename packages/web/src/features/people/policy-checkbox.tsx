import type { ComponentProps } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { TextLink } from '#web/ui/text-link.tsx'

type Props = {
  policies: readonly { document: string; url: string }[]
  error: string | undefined
  input: Omit<ComponentProps<typeof Checkbox>, 'label'>
}

/** One box for both documents, each a link to the very text that is accepted. */
export function PolicyCheckbox({ policies, error, input }: Props) {
  const { t } = useTranslation('people')
  const link = (document: string) => (
    <TextLink target="_blank" href={policies.find((policy) => policy.document === document)?.url} />
  )
  return (
    <Checkbox
      {...input}
      error={error}
      label={
        <Trans
          t={t}
          i18nKey="signUp.accept"
          components={{ terms: link('terms'), privacy: link('privacy') }}
        />
      }
    />
  )
}
