import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { useConnectionsLive } from '#web/features/connections/use-connections-live.ts'
import { firstStepsQuery } from '#web/features/first-steps/list/first-steps-query.ts'
import { OpenInvitations } from '#web/features/first-steps/list/open-invitations.tsx'
import { useHideFirstSteps } from '#web/features/first-steps/list/use-hide-first-steps.ts'
import type { FirstStepsList_FirstStepsQueryQuery } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { cx } from '#web/ui/class-names.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Check } from '#web/ui/icons.ts'

type Viewer = NonNullable<FirstStepsList_FirstStepsQueryQuery['viewer']>

/** The steps with their pages, and whether each is done. */
function stepsOf({ onboarding, professional }: Viewer) {
  const has = (step: 'SERVICE' | 'WEEK' | 'INVITATION') => onboarding?.completed.includes(step) ?? false
  const handle = professional?.handle ?? ''
  return [
    { id: 'hours', done: has('WEEK'), page: { to: '/availability' } },
    { id: 'service', done: has('SERVICE'), page: { to: '/services' } },
    { id: 'invitation', done: has('INVITATION'), page: { to: '/clients' } },
    { id: 'page', done: onboarding?.pageSeen ?? false, page: { to: '/p/$handle', params: { handle } } },
  ] as const
}

/** What is next, and which invitations wait for an answer. It follows what happens elsewhere. */
export function FirstStepsList() {
  const t = useWords('first-steps')
  const copy = useErrorCopy()
  const { data, refetch } = useQuery(firstStepsQuery, { fetchPolicy: 'cache-and-network' })
  const { run, pending } = useHideFirstSteps()
  useConnectionsLive(() => void refetch().catch(() => undefined))
  if (!data?.viewer) return null
  const steps = stepsOf(data.viewer)
  const done = steps.filter((step) => step.done).length
  const hide = async () => {
    const outcome = await run({ input: { hidden: true } })
    if (!outcome.ok) notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
  }
  return (
    <div className="rounded-lg border border-rule bg-leaf p-5">
      <header className="flex items-start justify-between gap-4">
        <div>
          <h2 className="text-xl">{done === steps.length ? t('ready') : t('title')}</h2>
          <p className="figures mt-0.5 text-sm text-ink-faint">{t('done', { done, count: steps.length })}</p>
        </div>
        <Button
          variant="quiet"
          size="sm"
          pending={pending}
          onClick={() => void hide()}
          className="-mt-1 -mr-2"
        >
          <span>{t('hide')}</span>
        </Button>
      </header>
      <ol className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map((step) => (
          <Step key={step.id} {...step} />
        ))}
      </ol>
      <OpenInvitations
        invitations={data.invitations.edges.map(({ node }) => node)}
        areMore={data.invitations.pageInfo.hasNextPage}
      />
    </div>
  )
}

function Step({ id, done, page }: ReturnType<typeof stepsOf>[number]) {
  const t = useWords('first-steps')
  return (
    <li className="flex min-h-11 items-center gap-3">
      <span
        aria-hidden="true"
        className={cx(
          'flex size-6 shrink-0 items-center justify-center rounded-full border',
          done ? 'border-accent bg-accent text-on-accent' : 'border-edge text-transparent',
        )}
      >
        <Check className="!size-3.5 [stroke-width:2.5]" />
      </span>
      <Link {...page} className={cx(linkStyle, 'text-sm', done && 'text-ink-faint')}>
        <span>{t(`step.${id}`)}</span>
        {done ? <span className="sr-only">, {t('ticked')}</span> : null}
      </Link>
    </li>
  )
}
