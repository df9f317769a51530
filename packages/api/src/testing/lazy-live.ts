import type { Observer } from '#events/listener.ts'
import { type EventRelay, openRelay } from '#events/relay.ts'
import type { Ports } from '#ports'
import { createLiveHub, type LiveHub } from '#server/live/hub.ts'
import type { Pipeline } from '#server/pipeline/pipeline.ts'

export interface Live {
  readonly relay: EventRelay
  readonly hub: LiveHub
}

/** Starts the live parts of a world when a test first needs them. */
export function lazyLive(
  url: string,
  ports: Ports,
  pipeline: Pipeline,
  report: (error: unknown, requestId?: string) => void,
  observers: readonly Observer[] = [],
) {
  let opened: Promise<Live> | undefined
  const start = async (): Promise<Live> => {
    let relay: EventRelay | undefined
    const current = () => {
      if (relay === undefined) throw new Error('The relay has not started')
      return relay
    }
    const hub = createLiveHub({ ports, pipeline, relay: current, report })
    relay = await openRelay({
      url,
      db: ports.db,
      clock: ports.clock,
      handle: hub.dispatch,
      onRestart: hub.resync,
      report,
      observers,
    })
    return { relay, hub }
  }
  const open = () => {
    opened ??= start()
    return opened
  }
  const close = async () => {
    const live = await opened
    await live?.relay[Symbol.asyncDispose]()
  }
  return { open, close }
}
