const pattern = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of an ISO 8601 date, time or both, as a cell of type `d` holds it (ISO 29500-1 §18.17.4.3).
 * In the 1900 system 29 February 1900 counts although it never was, so earlier days are one less.
 *
 * @returns null where the text is no such date
 */
export function isoDateToSerial(text: string, date1904: boolean): number | null {
  const match = pattern.exec(text);
  if (text === '' || match === null) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(instant).getUTCDate() !== Number(day)) return null;
  const days = Math.round((instant - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (date1904) return days - 1462 + time;
  return (days < 61 ? days - 1 : days) + time;
}
