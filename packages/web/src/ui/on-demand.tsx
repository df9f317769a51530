import { type ComponentType, lazy, type ReactNode } from 'react'

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
