/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args for `vitest run`
 * @property {number} minutes the longest it may take on a quiet machine; a slower machine gets more
 * @property {Readonly<Record<string, string>>} [env]
 */

/** Folders whose results could depend on the zone of the machine: the pure core, and date formatting. */
const zoneSensitive = /^packages\/(?:api\/src\/(?:kernel|features\/[^/]+\/domain)|web\/src\/time)\//

/** @param {string} zone @param {readonly string[]} folders @returns {Step} */
const unitIn = (zone, folders) => ({
  name: `unit in ${zone}`,
  args: ['--project=*(unit*)', ...folders],
  env: { TZ: zone },
  minutes: 1,
})

/** @param {readonly string[]} sources all files @returns {readonly Step[]} */
export const unitSteps = (sources) => {
  const tests = sources.filter((path) => /\.test\.tsx?$/.test(path))
  const folders = [...new Set(tests.flatMap((path) => zoneSensitive.exec(path)?.[0] ?? []))]
  return [
    { name: 'unit in UTC', args: ['--project=*(unit*)'], env: { TZ: 'UTC' }, minutes: 4 },
    ...['America/New_York', 'Australia/Lord_Howe'].map((zone) => unitIn(zone, folders)),
  ]
}

/** Tests start programs from the bundle, which is built before. */
const built = { HORA_TEST_BUNDLE: 'yes' }

/** @type {Step} */
export const integrationStep = {
  name: 'integration',
  args: ['--project=*(integration)'],
  env: built,
  minutes: 8,
}

/** @type {Step} */
export const browserStep = { name: 'browser', args: ['--project=*(browser)'], minutes: 8 }

/** @param {readonly string[]} suites @returns {Step} */
export const peersStep = (suites) => ({
  name: 'peers',
  args: ['--project=*(peers)', ...suites],
  env: built,
  minutes: 3,
})

/**
 * All rounds of the suites that call `rounds`. `npm test` runs a few rounds.
 * @param {readonly string[]} suites
 * @returns {Step}
 */
export const roundsStep = (suites) => ({
  name: 'all rounds',
  args: ['--project=*(unit*)', '--project=*(integration)', '--project=*(browser)', ...suites],
  env: { ...built, HORA_TEST_ROUNDS: 'all' },
  minutes: 10,
})
