import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { loadFailure, useLoadFailed } from '#web/ui/feedback/use-part.ts'

type Preloaded = {
  /** Starts to load it. Once this is done it renders at once. */
  preload: () => Promise<void>
}

export type OnDemand<Props> = Preloaded & { Component: (props: Props) => ReactNode }

/** A page that does not say when it is usable is so by then, in milliseconds. */
const usableAfter = 4_000

/** The name of the moment in the browser's performance timeline. */
const usableMark = 'hora:usable'

/** Whether the first page of a visit can be used yet. */
export function watchFirstPage() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return {
    usable: promise,
    /** A page calls this when its purpose is on screen: a free time to choose, the hours of the calendar. */
    isUsable: () => {
      performance.mark(usableMark)
      resolve()
    },
  }
}

export const firstPage = watchFirstPage()

/**
 * Loads parts once the page can be used: what explains a failure or takes it back must be there when the network is
 * not. Takes a list that stays the same.
 */
export function usePreload(parts: readonly Preloaded[], page = firstPage): void {
  useEffect(() => {
    let shown = true
    const load = () => {
      for (const { preload } of shown ? parts : []) preload().catch(() => undefined)
    }
    void page.usable.then(load)
    const timer = setTimeout(load, usableAfter)
    return () => {
      shown = false
      clearTimeout(timer)
    }
  }, [parts, page])
}

/** A part of a page whose code loads when it is first needed. If it does not load, its place says so and offers a retry. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** What is shown while it loads. */
  Loading: ComponentType<Props> = Nothing,
): OnDemand<Props> {
  const part = partOf(load)
  function Part(props: Props) {
    const t = useWords('ui')
    const { Loaded, failed, again } = part.useLoaded(true)
    if (Loaded) return <WithWords Part={Loaded} props={props} waiting={<Loading {...props} />} />
    if (!failed) return <Loading {...props} />
    // A browser remembers that code failed to load, so only a reload helps once the network is back.
    const retry = () => (navigator.onLine ? location.reload() : again())
    // A reload would lose what is typed elsewhere on the page, so it waits for a press.
    return <ErrorState message={t(loadFailure())} reference={undefined} onRetry={retry} byHand />
  }
  return { preload: part.preload, Component: Part }
}

type DialogProps = { open?: boolean } & ({ onClose: () => void } | { onOpenChange: (open: boolean) => void })

/** A dialog whose code loads when it first opens. If it does not load, it closes again, and a toast says why. */
export function dialogOnDemand<Props extends DialogProps>(load: () => Promise<ComponentType<Props>>) {
  const part = partOf(load)
  function Dialog(props: Props): ReactNode {
    const open = props.open ?? true
    const { Loaded, failed, again } = part.useLoaded(open)
    const say = useLoadFailed()
    useEffect(() => {
      if (!failed || !open) return
      say()
      again()
      if ('onClose' in props) props.onClose()
      else props.onOpenChange(false)
    })
    return Loaded ? <WithWords Part={Loaded} props={props} /> : null
  }
  return Object.assign(Dialog, { preload: part.preload })
}

/** A part that its page can do without: if its code does not load, its place stays empty. */
export function optionalPart(load: () => Promise<ComponentType>): ComponentType & Preloaded {
  const part = partOf(load)
  function Optional() {
    const { Loaded } = part.useLoaded(true)
    return Loaded ? <WithWords Part={Loaded} props={{}} /> : null
  }
  return Object.assign(Optional, { preload: part.preload })
}

const Nothing = () => null

type WithWordsProps<Props> = { Part: ComponentType<Props>; props: Props; waiting?: ReactNode }

/** The words of a part load after its code: only the part waits for them, not the page. */
function WithWords<Props extends object>({ Part, props, waiting = null }: WithWordsProps<Props>) {
  return (
    <Suspense fallback={waiting}>
      <Part {...props} />
    </Suspense>
  )
}

/** The code of a part, which loads once for all places that show it. */
function partOf<Props>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | undefined
  const preload = async () => {
    Loaded ??= await load()
  }
  function useLoaded(needed: boolean) {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading')
    useEffect(() => {
      if (!needed || state !== 'loading') return
      let shown = true
      const set = (next: 'loaded' | 'failed') => () => void (shown && setState(next))
      preload().then(set('loaded'), set('failed'))
      return () => {
        shown = false
      }
    }, [needed, state])
    return { Loaded, failed: !Loaded && state === 'failed', again: () => setState('loading') }
  }
  return { preload, useLoaded }
}
