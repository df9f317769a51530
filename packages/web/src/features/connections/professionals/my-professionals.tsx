import { Link } from '@tanstack/react-router'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { ProfessionalRow } from '#web/features/connections/professionals/professional-row.tsx'
import { useMyProfessionals } from '#web/features/connections/professionals/use-my-professionals.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { List } from '#web/ui/layout/list.tsx'

/** The professionals the viewer is a client of and can book. */
export function MyProfessionals() {
  const t = useWords('connections/professionals')
  const { professionals, failed, reference, again } = useMyProfessionals()
  const copy = useErrorCopy()
  return (
    <section aria-labelledby="my-professionals">
      <h2 id="my-professionals" className="mb-3 text-xl">
        {t('professionals.title')}
      </h2>
      <ListState
        items={professionals}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={again}
        empty={<Nobody />}
      >
        {(all) => (
          <>
            <List>
              {all.map((one) => (
                <ProfessionalRow key={one.id} professional={one} book />
              ))}
            </List>
            <p className="mt-3 text-sm text-ink-faint">
              {t('professionals.hint')}{' '}
              <Link to="/scan" className={linkStyle}>
                {t('professionals.another')}
              </Link>
            </p>
          </>
        )}
      </ListState>
    </section>
  )
}

/** Also seen by people who left onboarding early, so it links back to it. */
function Nobody() {
  const t = useWords('connections/professionals')
  const { professional } = useViewer()
  return (
    <div className="flex flex-col gap-3 border-y border-rule py-4 text-sm text-ink-soft">
      <p>
        {t('professionals.none')}{' '}
        <Link to="/scan" className={linkStyle}>
          {t('professionals.scan')}
        </Link>
      </p>
      {professional ? null : (
        <p>
          {t('professionals.own')}{' '}
          <Link to="/onboarding" className={linkStyle}>
            {t('professionals.openOwn')}
          </Link>
        </p>
      )}
    </div>
  )
}
