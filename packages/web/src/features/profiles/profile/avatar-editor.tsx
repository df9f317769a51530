import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useRemoveAvatar } from '#web/features/profiles/profile/use-remove-avatar.ts'
import { pictureTypes, useUploadAvatar } from '#web/features/profiles/profile/use-upload-avatar.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { FieldError } from '#web/ui/fields/field-error.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'

const fragment = graphql(/* GraphQL */ `
  fragment AvatarEditor_accountFragment on Account {
    id
    displayName
    avatarUrl
  }
`)

type Props = { account: FragmentType<typeof fragment>; onChanged: () => void }

/** The viewer's picture: a chosen one is shown at once and uploaded; it can also be removed. */
export function AvatarEditor({ account, onChanged }: Props) {
  const t = useWords('profiles')
  const copy = useErrorCopy()
  const { displayName, avatarUrl } = readFragment(fragment, account)
  const { upload, pending } = useUploadAvatar()
  const removing = useRemoveAvatar()
  const input = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const [code, setCode] = useState<string>()
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview])

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const picture = event.target.files?.[0]
    event.target.value = ''
    if (!picture) return
    setPreview(URL.createObjectURL(picture))
    const outcome = await upload(picture)
    setCode(outcome.ok ? undefined : outcome.code)
    if (outcome.ok) onChanged()
    else setPreview(null)
  }
  const remove = async () => {
    const outcome = await removing.run({})
    setCode(outcome.ok ? undefined : outcome.code)
    if (outcome.ok) setPreview(null)
  }
  const shown = preview ?? avatarUrl
  return (
    <div className="flex items-center gap-5">
      <Avatar name={displayName} src={shown} size="lg" />
      <div className="min-w-0">
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" pending={pending} onClick={() => input.current?.click()}>
            {t(shown ? 'avatar.change' : 'avatar.choose')}
          </Button>
          {shown ? (
            <Button variant="quiet" pending={removing.pending} onClick={() => void remove()}>
              {t('avatar.remove')}
            </Button>
          ) : null}
        </div>
        <p className="mt-2 text-sm text-ink-faint">{t('avatar.hint')}</p>
        <FieldError id="avatar-error" message={code ? copy(code) : undefined} />
        <input
          ref={input}
          type="file"
          accept={pictureTypes.join(',')}
          aria-label={t('avatar.choose')}
          tabIndex={-1}
          onChange={(event) => void choose(event)}
          className="sr-only"
        />
      </div>
    </div>
  )
}
