/** Whether the page may ask for the camera. Browsers offer it only on https and on this machine itself. */
export function mayUseCamera(): boolean {
  return navigator.mediaDevices !== undefined
}
