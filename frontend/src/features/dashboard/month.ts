/** The first and last day of a month (1 to 12), as filters. */
export function monthPeriod(year: number, month: number): { de: string; ate: string } {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return { de: day(new Date(Date.UTC(year, month - 1, 1))), ate: day(new Date(Date.UTC(year, month, 0))) }
}
