import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'

export type OnDemand<Props> = {
  Component: (props: Props) => ReactNode
  /** Starts to load it. Once this is done it renders at once, without the fallback of its `Suspense`. */
  preload: () => Promise<void>
}

/** A component whose code loads when it is first needed. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let Loaded: ComponentType<Props> | undefined
  const preload = async () => {
    Loaded = await load()
  }
  const Later = lazy(async () => ({ default: Loaded ?? (await load()) }))
  return {
    preload,
    Component: (props) => (Loaded ? <Loaded {...props} /> : <Later {...(props as Props & object)} />),
  }
}

/** A part that its page can do without: if its code does not load, its place stays empty. */
export function optionalPart(load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: await load().catch(() => Nothing) }))
}

const Nothing = () => null
