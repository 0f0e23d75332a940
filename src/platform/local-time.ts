const pad = (part: number) => String(part).padStart(2, '0')

/** Day and time where the person is, with the zone: "2026-11-28 16:05 Europe/Berlin (UTC+01:00)". */
export function localTime(now = new Date()): string {
  const day = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-')
  const east = -now.getTimezoneOffset()
  const offset = `UTC${east < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(east) / 60))}:${pad(Math.abs(east) % 60)}`
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return `${day} ${pad(now.getHours())}:${pad(now.getMinutes())} ${zone ? `${zone} (${offset})` : offset}`
}
