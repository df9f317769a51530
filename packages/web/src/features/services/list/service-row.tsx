import { Link } from '@tanstack/react-router'
import { ActiveSwitch } from '#web/features/services/list/active-switch.tsx'
import type { Pausing } from '#web/features/services/list/use-pause-service.ts'
import { placeIcons } from '#web/features/services/place-icons.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'

export const serviceRowFragment = graphql(/* GraphQL */ `
  fragment ServiceRow_service on Service {
    id
    name
    colour
    active
    capacity
    version
    durations {
      minutes
      price {
        amountMinor
        currency
      }
    }
    place {
      kind
    }
  }
`)

type Props = {
  service: FragmentType<typeof serviceRowFragment>
  /** Runs before the service moves to the other list. */
  onSwitch: (id: string) => void
  onPause: Pausing['pause']
}

/** A service in the list: its colour, price, place, and whether it can be booked. */
export function ServiceRow({ service: masked, onSwitch, onPause }: Props) {
  const t = useWords('services')
  const { duration, money } = useFormats()
  const service = readFragment(serviceRowFragment, masked)
  const Icon = placeIcons[service.place.kind]
  return (
    <ListRow
      className="transition-colors hover:bg-well/60"
      leading={
        <span
          data-ink={service.colour}
          aria-hidden="true"
          className={cx(
            'flex size-10 items-center justify-center rounded-md bg-(--wash) text-(--mark)',
            service.active ? '' : 'opacity-50 grayscale',
          )}
        >
          <Icon />
        </span>
      }
      title={
        <Link
          to="/services/$serviceId"
          params={{ serviceId: service.id }}
          className={cx('after:absolute after:inset-0', service.active ? '' : 'text-ink-soft')}
        >
          {service.name}
        </Link>
      }
      detail={
        <>
          <span className="sr-only">{`${t(`place.${service.place.kind}.title`)}, `}</span>
          {service.durations.map(({ minutes, price }, position) => (
            <span key={minutes} className="figures">
              {position > 0 ? <span className="px-2 text-ink-faint">·</span> : null}
              <span>{`${duration(minutes)} `}</span>
              <span className="text-ink">{price.amountMinor === 0 ? t('free') : money(price)}</span>
            </span>
          ))}
          {service.capacity > 1 ? (
            <span className="figures">
              <span className="px-2 text-ink-faint">·</span>
              <span>{t('group.size', { count: service.capacity })}</span>
            </span>
          ) : null}
        </>
      }
      trailing={<ActiveSwitch service={service} onSwitch={onSwitch} onPause={onPause} />}
    />
  )
}
