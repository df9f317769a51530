import type { ComponentProps } from 'react'
import type { SignUpForm_PoliciesQueryQuery } from '#web/gql/graphql.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'

const documents = ['terms', 'privacy'] as const

type Props = {
  /** The minimum age of this instance, once it is known. */
  age: number | undefined
  policies: SignUpForm_PoliciesQueryQuery['policies']
  error: string | undefined
  input: Omit<ComponentProps<typeof Checkbox>, 'label'>
}

/** One checkbox for the minimum age and both documents, with links to the exact texts in the language on screen. */
export function PolicyCheckbox({ age, policies, error, input }: Props) {
  const t = useWords('accounts')
  const { language } = useLanguage()
  const textOf = (document: string) =>
    policies.find((policy) => policy.document === document)?.texts.find((text) => text.language === language)
      ?.url
  return (
    <Checkbox
      {...input}
      error={error}
      label={
        age === undefined ? t('signUp.accept') : `${t('signUp.oldEnough', { age })} ${t('signUp.accept')}`
      }
      footnote={
        <p className="flex flex-wrap gap-x-4">
          {documents.map((document) => (
            <TextLink key={document} target="_blank" href={textOf(document)}>
              {t(`policy.${document}`)}
            </TextLink>
          ))}
        </p>
      }
    />
  )
}
