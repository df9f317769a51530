import { useQuery } from '@apollo/client/react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { blockedQuery } from '#web/features/connections/blocked/blocked-query.ts'
import { BlockedRow } from '#web/features/connections/blocked/blocked-row.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { List } from '#web/ui/layout/list.tsx'
import { SettingsSection } from '#web/ui/layout/settings-section.tsx'

export function BlockedPage() {
  const t = useWords('connections/blocked')
  const copy = useErrorCopy()
  const { data, error, refetch } = useQuery(blockedQuery, { fetchPolicy: 'cache-and-network' })
  const code = errorCode(error)
  return (
    <SettingsSection title={t('blocked.title')} description={t('blocked.text')}>
      <ListState
        items={data?.viewer?.blockedAccounts}
        error={code ? copy(code) : undefined}
        reference={referenceOfError(error)}
        onRetry={() => void refetch().catch(() => undefined)}
        empty={<EmptyState title={t('blocked.none')} description={t('blocked.noneText')} />}
      >
        {(people) => (
          <List>
            {people.map((person) => (
              <BlockedRow key={person.id} person={person} />
            ))}
          </List>
        )}
      </ListState>
    </SettingsSection>
  )
}
