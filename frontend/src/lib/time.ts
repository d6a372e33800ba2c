/** Every time on screen is the provider's: the regulator counts months in this zone. */
export const timeZone = 'America/Sao_Paulo'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offset(instant: number): number {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** What a clock in São Paulo shows at an instant, as YYYY-MM-DD HH:mm:ss. */
export function localFromInstant(instant: string | Date): string {
  const time = new Date(instant).getTime()
  return new Date(time + offset(time)).toISOString().slice(0, 19).replace('T', ' ')
}

/** The instant (RFC 3339, UTC) at which a clock in São Paulo shows YYYY-MM-DD[ HH:mm[:ss]]. */
export function instantFromLocal(local: string): string {
  const [date = '', time = '00:00:00'] = local.split(/[ T]/)
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`)
  // The offset at the wanted instant is the one to take away; around a change of the clock the first guess is off.
  const guess = wall - offset(wall)
  return new Date(wall - offset(guess)).toISOString().replace('.000Z', 'Z')
}

/** Today in São Paulo, as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return localFromInstant(now).slice(0, 10)
}

/** The month before the one that holds a day, as YYYY-MM. */
export function previousMonth(day: string = today()): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day (YYYY-MM-DD) that a text dd/mm/yyyy names; null when there is no such day. */
export function dayOfText(text: string): string | null {
  const day = text.trim().split('/').reverse().join('-')
  return isDay(day) ? day : null
}

/** Whether a text is written as a day, dd/mm/yyyy, which the calendar needn't have. */
export function isWrittenAsDay(text: string): boolean {
  return /^\d{2}\/\d{2}\/\d{4}$/.test(text.trim())
}

/** The instant that a day alone means: its noon in São Paulo, or now when that is still to come. */
export function instantOfDay(day: string, now: Date = new Date()): string {
  const noon = Date.parse(instantFromLocal(`${day} 12:00`))
  return new Date(Math.min(noon, now.getTime())).toISOString().replace('.000Z', 'Z')
}

/** Whole days from one day of the calendar to another; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}
