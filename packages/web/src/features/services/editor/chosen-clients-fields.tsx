import { useQuery } from '@apollo/client/react'
import { limits } from '@hora/schema/limits'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { clientsToChooseQuery } from '#web/features/services/chosen/chosen-clients-query.ts'
import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'

/** All clients, or only those who are ticked. */
export function ChosenClientsFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  return (
    <>
      <Checkbox label={t('chosen.only')} hint={t('chosen.onlyHint')} {...form.register('forChosen')} />
      {form.watch('forChosen') ? (
        <FieldGroup legend={t('chosen.list')} error={problem('clientIds')}>
          <Controller
            control={form.control}
            name="clientIds"
            render={({ field }) => <ClientBoxes chosen={field.value} onChange={field.onChange} />}
          />
        </FieldGroup>
      ) : null}
    </>
  )
}

type Props = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }

function ClientBoxes({ chosen, onChange }: Props) {
  const t = useWords('services')
  const copy = useErrorCopy()
  const { data, error, refetch, fetchMore } = useQuery(clientsToChooseQuery, {
    fetchPolicy: 'cache-and-network',
  })
  const toggle = (id: string, ticked: boolean) =>
    onChange(ticked ? [...chosen, id] : chosen.filter((one) => one !== id))
  const full = chosen.length >= limits.chosenClients
  return (
    <ListState
      items={data?.clients.edges}
      error={error && copy(errorCode(error))}
      reference={referenceOfError(error)}
      onRetry={() => void refetch().catch(() => undefined)}
      empty={<EmptyState title={t('chosen.none')} description={t('chosen.noneText')} />}
    >
      {(edges) => (
        <div className="flex flex-col gap-3">
          {chosen.length === 0 ? <p className="text-sm text-ink-soft">{t('chosen.nobody')}</p> : null}
          <ul className="grid gap-3 sm:grid-cols-2">
            {edges.map(({ node: { id, displayName } }) => (
              <li key={id} className="min-w-0 wrap-anywhere">
                <Checkbox
                  label={displayName}
                  checked={chosen.includes(id)}
                  disabled={full && !chosen.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                />
              </li>
            ))}
          </ul>
          {data?.clients.pageInfo.hasNextPage ? (
            <MoreClients
              onMore={() => fetchMore({ variables: { after: data.clients.pageInfo.endCursor } })}
            />
          ) : null}
        </div>
      )}
    </ListState>
  )
}

function MoreClients({ onMore }: { onMore: () => Promise<unknown> }) {
  const t = useWords('services')
  const copy = useErrorCopy()
  const [pending, setPending] = useState(false)
  const load = async () => {
    setPending(true)
    await onMore().catch((error: unknown) =>
      notify({ title: copy(errorCode(error)), tone: 'failed', reference: referenceOfError(error) }),
    )
    setPending(false)
  }
  return (
    <Button variant="quiet" className="self-start" pending={pending} onClick={() => void load()}>
      {t('chosen.more')}
    </Button>
  )
}
