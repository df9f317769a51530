import type { Mailer, Ports } from '#ports'
import type { JobName, JobPayloads } from './catalogue.ts'

/** All ports, including the network outside of transactions. */
export interface PortsWithMailer extends Ports {
  readonly mailer: Mailer
}

/** The ports of a background task. */
export interface WorkerPorts extends PortsWithMailer {
  /** The lease of the process. Claims on effects name it, so that others know whether the claim's owner lives. */
  readonly workerId: string
  /** Logs that a task failed for one row, by its id. The task goes on with the others. */
  readonly reportRow: (error: unknown, task: JobName, rowId: string) => void
}

/** Handles one task. It may run more than once: each effect claims its key in `deliveries` first. */
export type JobHandler<N extends JobName> = (payload: JobPayloads[N], ports: WorkerPorts) => Promise<void>

/** All tasks of a feature, by the first part of their names. */
export type JobsOf<Feature extends string> = {
  readonly [N in Extract<JobName, `${Feature}.${string}`>]: JobHandler<N>
}

/** Handlers of the tasks that one worker runs. */
export type JobHandlers = { readonly [N in JobName]?: JobHandler<N> }

/** The tasks that need no payload: only they can recur. */
type Recurring = {
  readonly [N in JobName]: JobPayloads[N] extends Record<string, never> ? N : never
}[JobName]

/** When the recurring tasks of a feature run (minute, hour, day, month, weekday). Each run does what earlier ones missed. */
export type ScheduleOf<Feature extends string> = {
  readonly [N in Extract<Recurring, `${Feature}.${string}`>]: string
}
