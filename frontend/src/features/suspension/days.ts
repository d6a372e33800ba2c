import { localFromInstant } from '@/lib/time'

/** Whole days of the calendar in São Paulo between two instants. */
export function daysBetween(from: string, to: string | Date): number {
  const day = (instant: string | Date) => Date.parse(`${localFromInstant(instant).slice(0, 10)}T00:00:00Z`)
  return Math.round((day(to) - day(from)) / 86_400_000)
}
