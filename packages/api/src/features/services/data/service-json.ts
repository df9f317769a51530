import type { RawSql } from '@hora/db/client'

/** A {@link ServiceView} as JSON, for statements that join `services` under the alias `v`. */
export function serviceJson(sql: RawSql) {
  return sql`json_build_object(
    'professionalId', v.professional_id, 'id', v.id, 'scheduleId', v.schedule_id, 'name', v.name,
    'description', v.description, 'durations', v.durations, 'currency', v.currency,
    'placeKind', v.place_kind, 'placeDetail', v.place_detail,
    'bufferBeforeMinutes', v.buffer_before_minutes, 'bufferAfterMinutes', v.buffer_after_minutes,
    'slotStepMinutes', v.slot_step_minutes, 'minimumNoticeMinutes', v.minimum_notice_minutes,
    'horizonDays', v.horizon_days, 'capacity', v.capacity, 'colour', v.colour, 'active', v.active,
    'position', v.position, 'version', v.version)`
}
