/** Who waits for it passes at once, except while it is held. */
export type Gate = {
  free: () => Promise<void>
  /** Returns the function that opens it again. */
  hold: () => () => void
}

export function createGate(): Gate {
  let held = Promise.resolve()
  const hold = () => {
    let release = () => {}
    held = new Promise((resolve) => {
      release = resolve
    })
    return () => release()
  }
  return { free: () => held, hold }
}
