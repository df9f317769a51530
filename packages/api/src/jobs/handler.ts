import type { Mailer, Ports } from '#ports'
import type { JobName, JobPayloads } from './catalogue.ts'

/** The ports of a background task. They include the network, outside of transactions. */
export interface WorkerPorts extends Ports {
  readonly mailer: Mailer
}

/** Handles one task. It may run more than once: each effect claims its key in `deliveries` first. */
export type JobHandler<N extends JobName> = (payload: JobPayloads[N], ports: WorkerPorts) => Promise<void>

/** All tasks of a feature, by the first part of their names. */
export type JobsOf<Feature extends string> = {
  readonly [N in Extract<JobName, `${Feature}.${string}`>]: JobHandler<N>
}

/** Handlers of the tasks that one worker runs. */
export type JobHandlers = { readonly [N in JobName]?: JobHandler<N> }
