import { interfaceLang } from './texts.js';

/** `2027-03-01` as people say it. The day is a date of the organisation, so no time zone may move it. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const noon = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1, 12));
  return new Intl.DateTimeFormat(interfaceLang === 'en' ? 'en-GB' : 'nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon);
}
