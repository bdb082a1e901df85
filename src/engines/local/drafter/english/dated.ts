const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A date as the timetable says it (12月2日, with the year before it or not), as English says it: 2 December; with its year December 2, 2026. */
export function inEnglish(date: string): string {
  const { year, month, day } = /^(?:(?<year>\d+)年)?(?<month>\d+)月(?<day>\d+)日$/u.exec(date)?.groups ?? {}
  const name = months[Number(month) - 1] ?? ''
  return year === undefined ? `${day ?? ''} ${name}` : `${name} ${day ?? ''}, ${year}`
}
