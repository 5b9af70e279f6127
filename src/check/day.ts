// The one day of a run.

/** True for a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  );
}

/** `SOURCE_DATE_EPOCH` if it is set to seconds of a year that has four digits, else today in Copenhagen. */
export function defaultDay(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  const isSet = /^\d{1,11}$/.test(epoch);
  const now = isSet ? new Date(Number(epoch) * 1000) : new Date();
  const zone = isSet ? 'UTC' : 'Europe/Copenhagen';
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
}
